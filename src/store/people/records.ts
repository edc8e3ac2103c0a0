/** What each fact of this room means in rows. */
import type { peopleFacts } from "#model/people/facts.ts";
import * as procure from "../procure/record.ts";
import type { Records } from "../recording.ts";
import * as people from "./record.ts";

export const peopleRecords: Records<keyof typeof peopleFacts> = {
  supplier_registered: procure.supplierRegistered,
  registered: people.registered,
  granted: people.granted,
  revoked: people.revoked,
};
