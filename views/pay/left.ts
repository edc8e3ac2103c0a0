/** Why a row of a payment sheet was left over, in words. */
import { yuan } from "#model/money.ts";
import type { Left } from "#model/pay/sheet.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const reasonOf = (s: Setting, left: Left | "unread", most: number | null): string =>
  wordsOf(s.lang).payments.left[left](most === null ? "" : yuan(most));
