import { yuan } from "#model/money.ts";
import type { Bounds, Wording } from "../shapes.ts";
import type { errors as zh } from "../zh/errors.ts";

const between = ({ min, max, kind }: Bounds): string => {
  if (min === undefined || max === undefined) return "";
  return kind === "money" ? `: at most ${yuan(max)}` : `: from ${min} to ${max}`;
};

export const errors = {
  required: ({ kind }: Bounds) =>
    kind === "choice" || kind === "choices" ? "Please choose one" : kind === "table" ? "Fill in at least one row" : "Please fill this in",
  too_short: ({ min }: Bounds) => `This is too short: write at least ${min ?? 1} characters`,
  too_long: ({ max }: Bounds) =>
    max === undefined ? "This is too long: please shorten it" : `This is too long: at most ${max} characters, on one line`,
  not_money: () => "Type an amount such as 12000 or 12000.50, with at most two decimals",
  not_whole: () => "Type a whole number such as 120",
  out_of_range: (bounds: Bounds) => `The number is out of range${between(bounds)}`,
  not_a_day: ({ kind }: Bounds) =>
    kind === "time" ? "Type a date and time such as 2026-06-20 09:30" : "Type a day that exists, such as 2026-06-20",
  not_a_choice: () => "Please choose one of those listed",
} satisfies Wording<typeof zh>;
