/** What is known of a wish and of a project before it is screened: said, asked for, supported, planned, taken back. */
import { z } from "zod";
import { day, fact, fen, id, ids, int } from "../fact.ts";
import { proposers } from "../policy/policy.ts";

export const proposeFacts = {
  proposed: fact(
    1,
    {
      area: id,
      class: id,
      /** A code of the policy's tree of contents, where one was chosen. */
      content: id.exactOptional(),
      /** The grid of the community, where it is known. */
      grid: id.exactOptional(),
      amount: fen,
      beneficiaries: int,
      policy: id,
      proposer: id,
      channel: z.enum(["online", "counter", "phone", "visit"]),
      apportioned: z.boolean(),
      side: z.enum(proposers),
      /** The rules of age and residence were read and said to be met; false where they were not, or concern nobody. */
      confirmed: z.boolean(),
      /** The standard project that it was ordered from, and its version. */
      standard: z.strictObject({ id, version: int }).exactOptional(),
    },
    ["title", "need", "place", "answers", "contact"],
  ),
  /** A wish as it was said; it can stand under a project, and be taken from it again. */
  wished: fact(1, { area: id, channel: z.enum(["online", "counter", "phone", "visit", "chat"]), person: id.nullable() }, ["text", "place"]),
  attached: fact(1, { project: id }),
  detached: fact(1, { project: id }),
  /** A call is made; what is asked for while it is open joins it. */
  invited: fact(1, { area: id, from: day, until: day, classes: ids, quota: fen.nullable(), editing: int, copied: id.nullable() }, [
    "title",
    "text",
    "questions",
  ]),
  joined: fact(1, { call: id }),
  edited: fact(1, { class: id, content: id.exactOptional(), amount: fen, beneficiaries: int }, ["title", "need", "place", "answers"]),
  surveyed: fact(1, { area: id, from: day, until: day, kinds: int }, ["title", "list"]),
  responded: fact(1, { survey: id, person: id, kinds: z.array(int) }, ["line"]),
  /** Counted on paper; it counts when a second person has verified it. */
  count_entered: fact(1, { about: z.enum(["survey", "project", "opinion"]), of: id, forms: int, counts: z.array(int) }, ["paper"]),
  count_verified: fact(1, { forms: int, counts: z.array(int) }),
  count_spoiled: fact(1, {}, ["reason"]),
  cited: fact(1, { survey: id, answers: int }),
  /** The public wording is fixed and shown, so that neighbours can say that they need it too; it is not screened yet. */
  aired: fact(1, { gate: id }, ["title", "need", "place"]),
  seconded: fact(1, { project: id, person: id, wanted: z.boolean() }),
  revised: fact(1, { class: id, content: id.exactOptional(), amount: fen, beneficiaries: int }, ["title", "need", "place", "answers"]),
  /** Entered by a clerk for somebody unnamed; now it is theirs. */
  claimed: fact(1, { from: id, to: id }),
  /** The scheme (项目方案): what it costs line by line, in fen, and how much it is to reach; its words are kept apart, in the same order. */
  planned: fact(1, { amount: fen, lines: z.array(z.strictObject({ quantity: int, price: fen })), targets: int }, [
    "items",
    "schedule",
    "goals",
  ]),
  withdrawn: fact(1, { returned: fen }, ["reason"]),
} as const;
