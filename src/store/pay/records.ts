/** What each fact of this room means in rows. */
import type { payFacts } from "#model/pay/facts.ts";
import type { Records } from "../recording.ts";
import * as pay from "./record.ts";

export const payRecords: Records<keyof typeof payFacts> = {
  milestone_accepted: pay.milestoneAccepted,
  withheld: pay.rejected,
  cash_awaited: pay.cashAwaited,
  bounced: pay.bounced,
  settled: pay.settled,
  supplemented: pay.supplemented,
  refunded: pay.refunded,
  written_off: pay.writtenOff,
};
