/** What can be wrong with a policy, and where. */
import type { Role } from "../people/roles.ts";
import type { Matter } from "./way.ts";

export const flaws = [
  "no_gate",
  "no_commit",
  "two_commits",
  "two_holds",
  "hold_too_late",
  "commit_after",
  "no_decider",
  "no_body",
  "share_without_many",
  "same_key",
  "unknown_class",
  "unknown_gate",
  "unknown_content",
  "never",
  "no_group",
  "no_resident",
  "no_rung",
  "not_the_whole",
  "urgent_without_way",
  "seats_without_kind",
  "never_public",
  "unknown_proof",
  "unknown_keep",
  "named_twice",
  "unable",
  "own_judge",
  "more_than_all",
  "more_than_the_points",
  "lead_over_limit",
  "unlisted_reason",
  "content_ring",
  "not_before",
  "same_code",
  "cap_without_word",
] as const;
export type Flaw = (typeof flaws)[number];

export interface Finding {
  readonly flaw: Flaw;
  /** The place in the document: `gates.council`. */
  readonly at: string;
  /** A project for which it shows. */
  readonly example?: Matter;
  /** Who could be named instead. */
  readonly able?: Role[];
}
