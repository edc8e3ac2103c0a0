/** The suppliers that are registered already, by their credit codes; and the file of one. */
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Stage } from "../stages.ts";
import type { SupplierKind } from "./kind.ts";
import type { Standing } from "./supplier.ts";

export interface Register {
  readonly path: string;
  readonly known: readonly { readonly id: string; readonly name: string; readonly credit: string }[];
}

/** A change of its standing or account, until a second person has agreed or declined. */
export interface StandingChange {
  readonly n: number;
  readonly of: "suspend" | "readmit" | "account";
  readonly account: string;
  readonly paper: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly state: "asked" | "agreed" | "declined";
  readonly callback: string;
}
export interface SupplierFile extends Omit<Standing, "merits"> {
  /** It is known everywhere: nobody's place alone. */
  readonly path: null;
  readonly type: SupplierKind;
  readonly account: string;
  readonly lists: string;
  /** Rated among social organisations, 1A to 5A. */
  readonly grade: number | null;
  readonly changes: readonly StandingChange[];
  /** Its contracts, newest first. */
  readonly contracts: readonly Engagement[];
}
interface Engagement {
  readonly receipt: string;
  readonly title: string;
  readonly public: boolean;
  readonly stage: Stage;
  readonly amount: Fen;
  readonly signedOn: Day;
  readonly state: "running" | "ended";
  readonly claim: Fen;
  /** What people said of its work when all was asked, in the order of `opinions`; the last evaluation, in hundredths of a point. */
  readonly counts: readonly number[] | null;
  readonly score: number | null;
}
export const openChange = ({ changes }: Pick<SupplierFile, "changes">): StandingChange | undefined =>
  changes.find((one) => one.state === "asked");
