/** Input that an act takes, made from what is known; nothing, where there is none. */
import type { ActName } from "#model/acts.ts";
import type { Raw } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import { plainYuan } from "#model/money.ts";
import type { Who } from "#model/people/roles.ts";
import type { Dice } from "../dice.ts";

export interface Asked<K> {
  readonly known: K;
  readonly who: Who;
  readonly hand: Hand;
  readonly dice: Dice;
}
export type Inputs<K> = Readonly<Partial<Record<ActName, (asked: Asked<K>) => Raw | undefined>>>;

export const words = "已按程序办理，情况属实。";
export const nothing = (): Raw => ({});
/** A number that no other has: the moment, and a throw. */
export const unique = ({ hand, dice }: Pick<Asked<unknown>, "hand" | "dice">): string => `示例${hand.now}-${dice.int(0, 999_999)}号`;
/** Something of a sum, at least a fen of it. */
export const part = (dice: Dice, most: number): string => plainYuan(Math.max(1, dice.rarely(3) ? dice.int(1, most) : most));
