/** What each fact of this room means in rows. */
import type { peopleFacts } from "#model/people/facts.ts";
import { none, type Records } from "../recording.ts";
import * as consent from "./consent.ts";
import * as people from "./record.ts";
import { told } from "./tell.ts";

export const peopleRecords: Records<keyof typeof peopleFacts> = {
  registered: people.registered,
  assigned: people.assigned,
  relayed: none,
  told,
  consented: consent.consented,
  granted: people.granted,
  revoked: people.revoked,
};
