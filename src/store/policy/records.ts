/** What each fact of this room means in rows. */
import type { policyFacts } from "#model/policy/facts.ts";
import type { Records } from "../recording.ts";
import * as policy from "./record.ts";

export const policyRecords: Records<keyof typeof policyFacts> = {
  policy_published: policy.published,
  repin_asked: policy.repinAsked,
  repinned: policy.repinned,
  repin_declined: policy.repinDeclined,
  layer_drafted: policy.drafted,
  layer_amended: policy.amended,
  layer_submitted: policy.submitted,
  layer_published: policy.draftPublished,
  layer_scrapped: policy.scrapped,
};
