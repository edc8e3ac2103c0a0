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
/** Who acts for it: under the name and telephone that it gave. Who they are besides is for no page. */
export interface Contact {
  readonly grant: string;
  readonly person: string;
  readonly name: string;
  readonly phone: string;
  readonly document: string | null;
  readonly from: Day;
  readonly until: Day | null;
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
  readonly contacts: readonly Contact[];
  /** Its contracts, newest first. */
  readonly contracts: readonly Engagement[];
}
/** With who has the telephone that was typed: for the act alone. */
export interface Authorising extends SupplierFile {
  readonly holder: string | null;
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
