/** A place where wishes can be made, with the rules in force there. */
import type { Calendar } from "../calendar.ts";
import type { Offered } from "../library/template.ts";
import type { Policy } from "../policy/policy.ts";
import type { Named } from "../project.ts";
import type { Alike } from "./alike.ts";
import type { Call } from "./call.ts";
import type { Grid } from "./grid.ts";

export interface Place {
  readonly area: string;
  readonly path: string;
  readonly name: string;
  /** The published policy nearest to the area, with its digest. */
  readonly policy: Policy;
  readonly digest: string;
  readonly calendar: Calendar;
  /** The grids of a community that has some. */
  readonly grids: readonly Grid[];
  /** For a clerk: the residents on whose behalf a wish can be entered. */
  readonly residents: readonly Named[];
  /** Public projects that what is typed may repeat. */
  readonly alike: readonly Alike[];
  /** The standard project that is ordered. */
  readonly standard?: Offered | undefined;
  /** Calls of the area, or of one above it, that are open or to come. */
  readonly calls: readonly Call[];
}
