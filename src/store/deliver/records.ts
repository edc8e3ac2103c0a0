/** What each fact of this room means in rows. */
import type { deliverFacts } from "#model/deliver/facts.ts";
import * as pay from "../pay/record.ts";
import { none, type Records } from "../recording.ts";
import * as deliver from "./record.ts";

export const deliverRecords: Records<keyof typeof deliverFacts> = {
  ...deliver.rows,
  requested: pay.requested,
  released: pay.released,
  paid: pay.paid,
  closed: none,
};
