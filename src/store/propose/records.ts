/** What each fact of this room means in rows. */
import type { proposeFacts } from "#model/propose/facts.ts";
import { none, type Records } from "../recording.ts";
import * as claim from "../screen/claim.ts";
import * as screen from "../screen/record.ts";
import * as intake from "./intake.ts";
import * as propose from "./record.ts";

export const proposeRecords: Records<keyof typeof proposeFacts> = {
  proposed: propose.proposed,
  wished: intake.wished,
  attached: intake.attached,
  detached: intake.detached,
  invited: intake.invited,
  joined: intake.joined,
  edited: intake.edited,
  surveyed: intake.surveyed,
  responded: intake.responded,
  count_entered: intake.countEntered,
  count_verified: intake.countVerified,
  count_spoiled: intake.countSpoiled,
  cited: intake.cited,
  aired: screen.screened,
  seconded: intake.seconded,
  revised: propose.revised,
  withdrawn: screen.withdrawn,
  claimed: claim.claimed,
  planned: none,
};
