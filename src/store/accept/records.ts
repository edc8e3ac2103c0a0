/** What each fact of this room means in rows. */
import type { acceptFacts } from "#model/accept/facts.ts";
import { none, type Records } from "../recording.ts";
import * as accept from "./record.ts";

export const acceptRecords: Records<keyof typeof acceptFacts> = {
  measured: none,
  inspected: accept.inspected,
  represented: accept.represented,
  excused: accept.excused,
  faulted: none,
  accepted: accept.accepted,
  rechecked: none,
  retargeted: none,
  opinions_asked: accept.opinionsAsked,
  opined: accept.opined,
  opinions_closed: accept.opinionsClosed,
  remedied: accept.remedied,
  evaluated: accept.evaluated,
};
