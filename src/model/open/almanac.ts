/** The years of the calendar, published and waiting. */
import type { Day } from "../day.ts";

export interface AlmanacYear {
  readonly year: number;
  readonly n: number;
  readonly state: "typed" | "confirmed" | "replaced";
  readonly off: readonly Day[];
  readonly work: readonly Day[];
  readonly source: string;
  readonly typedBy: string;
}
/** An open due time that a typed year would move. */
interface OpenDue {
  readonly receipt: string;
  readonly title: string;
  readonly start: Day;
  readonly days: number;
  readonly day: Day;
  readonly provisional: boolean;
}
export interface Almanac {
  /** The calendar is the nation's: whoever may, may from any area. */
  readonly path: null;
  readonly years: readonly AlmanacYear[];
  readonly open: readonly OpenDue[];
}
