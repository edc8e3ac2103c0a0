/** What is published, where it hangs, what is said against it, and how the period runs. */
import { z } from "zod";
import { dueSchema } from "../envelope.ts";
import { day, fact, fen, id, ids, int, unit } from "../fact.ts";
import { roles } from "../people/roles.ts";
import { channels } from "../policy/policy.ts";

const delivered = { contracted: fen.nullable(), supplier: id.nullable(), acceptedOn: day.nullable() };

export const noticeFacts = {
  /** What a notice will say of it, fixed as the gate before has let it pass; of finished work also what was delivered. */
  fixed: fact(1, { gate: id, class: id, amount: fen, beneficiaries: int, ...delivered }, ["title", "need", "place"]),
  noticed: fact(1, { notice: id, from: day, until: day, provisional: z.boolean() }),
  /** Version 1 knew only `person`, always named, always online, without a due time. `from` is who handed in the paper. */
  objected: fact(
    2,
    {
      objection: id,
      notice: id,
      person: id.nullable(),
      channel: z.enum(["online", "paper"]).exactOptional(),
      named: z.boolean().exactOptional(),
      handler: z.enum(roles).exactOptional(),
      due: dueSchema.exactOptional(),
    },
    ["text", "from"],
  ),
  answered: fact(1, { objection: id, upheld: z.boolean() }, ["answer"]),
  /** The period waits while an objection is open; `left` days of it are given again after the answer. */
  paused: fact(1, { notice: id, left: int, unit }),
  resumed: fact(1, { notice: id, from: day, until: day, provisional: z.boolean() }),
  amendment_asked: fact(1, { amendment: int, notice: id, beneficiaries: int }, ["title", "need", "place", "contact", "reason"]),
  reissued: fact(1, { amendment: int, asked: int, notice: id, next: id }),
  amendment_declined: fact(1, { amendment: int, asked: int }, ["reason"]),
  unopposed: fact(1, { notice: id, objections: int }),
  /** The list is made: `text` is the number of the fact that fixed what it says of a project; `corrects` the notice that it puts right. */
  listed: fact(
    1,
    {
      area: id,
      gate: id,
      after: z.boolean(),
      projects: z.array(z.strictObject({ project: id, text: int })),
      channels: z.array(z.enum(channels)),
      days: int,
      unit,
      corrects: id.nullable(),
    },
    ["contact", "reason"],
  ),
  proven: fact(1, { channel: z.enum(channels) }, ["place", "proof"]),
  /** Every required channel is proven: the period. */
  hung: fact(1, { area: id, projects: ids, from: day, until: day, provisional: z.boolean() }, ["place", "proof"]),
} as const;
