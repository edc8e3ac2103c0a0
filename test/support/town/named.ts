/** Wishes by name, proposed one after another. */
import type { Town } from "./town.ts";
import { propose, type Wish } from "./walk.ts";

export const keysOf = <T extends object>(of: T): (keyof T & string)[] => Object.keys(of) as (keyof T & string)[];

type Wishes = Readonly<Record<string, Wish>>;
export async function proposeAll<T extends Wishes>(town: Town, wishes: T): Promise<Record<keyof T & string, string>> {
  const receipts: Record<string, string> = {};
  for (const [name, wish] of Object.entries(wishes)) receipts[name] = await propose(town, wish);
  return receipts as Record<keyof T & string, string>;
}
