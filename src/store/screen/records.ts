/** What each fact of this room means in rows. */
import type { screenFacts } from "#model/screen/facts.ts";
import { none, type Records } from "../recording.ts";
import * as hide from "./hide.ts";
import * as merge from "./merge.ts";
import * as screen from "./record.ts";
import * as transfers from "./transfers.ts";

export const screenRecords: Records<keyof typeof screenFacts> = {
  checked: none,
  screened: screen.screened,
  cleared: hide.cleared,
  covered: hide.covered,
  uncovered: hide.uncovered,
  merged: merge.merged,
  absorbed: none,
  unmerged: merge.unmerged,
  parted: none,
  divided: merge.divided,
  split_off: merge.splitOff,
  appealed: none,
  judged: none,
  transferred: transfers.transferred,
  replied: transfers.replied,
  rated: transfers.rated,
  rushed: screen.rushed,
  returned: screen.left,
  refused: screen.left,
  endorsed: none,
};
