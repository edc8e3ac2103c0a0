/** How a supplier is looked for: the way that the ladder asks for, sealed quotes opened together, and who is chosen. */
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Way } from "./contract.ts";

interface Quote {
  readonly supplier: string;
  readonly name: string;
  /** Nobody reads it before the quotes are opened. */
  readonly amount: Fen | null;
}
export interface Tender {
  readonly n: number;
  readonly way: Way;
  readonly state: "open" | "opened" | "awarded";
  /** At least so many quotes before any is opened. */
  readonly least: number;
  readonly openedOn: Day | null;
  readonly firstKey: string | null;
  readonly secondKey: string | null;
  readonly quotes: readonly Quote[];
  readonly supplier: string | null;
  readonly supplierName: string | null;
  readonly amount: Fen | null;
  readonly document: string | null;
}

/** Rungs on which quotes are asked for; on the others somebody else chooses, or the office does by itself. */
export const asksQuotes = (way: Way): boolean => way === "quotes" || way === "comparison";
export const cheapest = ({ quotes }: Pick<Tender, "quotes">): Fen =>
  Math.min(...quotes.flatMap(({ amount }) => (amount === null ? [] : [amount])));
