/** What each fact of this room means in rows. */
import type { approveFacts } from "#model/approve/facts.ts";
import type { Records } from "../recording.ts";
import * as approve from "./record.ts";

export const approveRecords: Records<keyof typeof approveFacts> = {
  prepared: approve.prepared,
  confirmed: approve.confirmed,
  discarded: approve.discarded,
  approved: approve.approved,
  established: approve.established,
};
