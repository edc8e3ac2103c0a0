/** Rules that are drafted, changed, submitted and published; a project that moves to newer ones. */
import { z } from "zod";
import { fact, id, ids, int } from "../fact.ts";

export const policyFacts = {
  /** Version 1 said no issue, draft or submitter and had its document alone: laid by setup. */
  policy_published: fact(2, { digest: id, area: id, version: int, issue: int, draft: id.nullable(), submittedBy: id.nullable() }, [
    "document",
    "layer",
    "origins",
  ]),
  /** A project moved to a later version: asked with a reason, confirmed or declined by a second person. */
  repin_asked: fact(1, { repin: int, policy: id }, ["reason"]),
  repinned: fact(1, { repin: int, policy: id, from: id }),
  repin_declined: fact(1, { repin: int }, ["reason"]),
  layer_drafted: fact(1, { area: id, source: z.enum(["nothing", "present", "preset", "file"]), preset: id.nullable() }, ["layer"]),
  layer_amended: fact(1, { spot: id, cleared: z.boolean() }, ["layer"]),
  layer_submitted: fact(1, {}),
  layer_published: fact(1, { issue: int, policies: ids }),
  layer_scrapped: fact(1, {}, ["reason"]),
} as const;
