/** Acts on rules. */
import { type ActRow, officers, open, underContract } from "../act.ts";

/** Who draft and publish the rules of an area. */
const lawgivers = ["administrator", "district"] as const;
/** Where a project can be moved to a later version of its rules. */
const movable = ["screening", "revision", "resolution", "notice", "approval", ...underContract] as const;

export const policyActs = {
  repin: { room: "policy", on: "project", by: [...officers, "district"], stages: movable, noun: "repins" },
  adopt: { room: "policy", on: "project", by: [...officers, "approver", "district"], stages: movable, noun: "adoptions" },
  keep: { room: "policy", on: "project", by: [...officers, "approver", "district"], stages: open, noun: "stays" },
  draft: { room: "policy", on: "area", by: lawgivers, noun: "drafts" },
  amend: { room: "policy", on: "draft", by: lawgivers, noun: "amendments" },
  submit: { room: "policy", on: "draft", by: lawgivers, noun: "submissions" },
  publish: { room: "policy", on: "draft", by: lawgivers, noun: "publications" },
  scrap: { room: "policy", on: "draft", by: lawgivers, noun: "discards" },
} as const satisfies Record<string, ActRow>;
