/** The figures of a line in the order in which they add up, each with the entries it is made of. */
import { available, type Balance, type EntryKind } from "#model/budget/entry.ts";
import type { LineRow } from "#model/lists.ts";
import type { Fen } from "#model/money.ts";

export type FigureName = keyof Balance | "available";

/** Money that came: appropriated and carried in. It is what the other figures share out. */
export const wholeOf = (balance: Balance): Fen => balance.appropriated + balance.carriedIn;

export const figureOf = (balance: Balance, name: FigureName): Fen => (name === "available" ? available(balance) : balance[name]);

/** The kind of entry that feeds a figure; what is available follows from all of them. */
const kindOf = {
  appropriated: "APPROPRIATE",
  carriedIn: "CARRY_IN",
  carriedOut: "CARRY_OUT",
  held: "HOLD",
  committed: "COMMIT",
  paid: "PAY",
  lapsed: "LAPSE",
  available: null,
} as const satisfies Record<FigureName, EntryKind | null>;

export function hrefOf(line: string, name: FigureName): string {
  const kind = kindOf[name];
  return `/budget/lines/${encodeURIComponent(line)}${kind === null ? "" : `?kind=${kind}`}`;
}

/** The columns of a table of lines; what is carried over stands under its neighbour, where there is any. */
export const columns = [
  ["appropriated", "carriedIn"],
  ["held"],
  ["committed"],
  ["paid"],
  ["lapsed", "carriedOut"],
  ["available"],
] as const satisfies readonly (readonly [FigureName, FigureName?])[];

/** A sum over lines leads to its line where there is one, else to the lines it adds up. */
export const totalHref = (lines: readonly LineRow[], name: FigureName): string => {
  const [only] = lines;
  return lines.length === 1 && only ? hrefOf(only.line, name) : "#lines";
};
