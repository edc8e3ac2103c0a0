/** A sitting, its seats and votes, who sits in a body, and what a project learns of it. */
import { z } from "zod";
import { day, fact, fen, id, ids, int, moment, tallied } from "../fact.ts";
import { methods } from "../policy/body.ts";

const counts = { members: int, present: int, for: int, against: int, abstain: int, recused: int, proxies: int.exactOptional() };
const method = z.enum(methods);

export const meetFacts = {
  scheduled: fact(1, { meeting: id, item: id }),
  unscheduled: fact(1, { meeting: id, item: id }),
  /** `score`: what a panel gave, in hundredths of a point (since version 2). `share`: the community whose share it was; `less`: what is left without it. */
  resolved: fact(2, {
    meeting: id,
    item: id,
    result: z.enum(["passed", "failed", "no_quorum"]),
    ...counts,
    score: int.exactOptional(),
    share: z.strictObject({ area: id, amount: fen, less: z.strictObject({ from: fen, amount: fen }).exactOptional() }).exactOptional(),
  }),
  /** What is read out is what is fixed: the sum and the words with which it goes to the vote. */
  amended: fact(1, { meeting: id, item: id, from: fen, amount: fen }, ["title"]),
  /** Version 2 names the bodies, who leads, each item's own method, who has an interest in it, and what is reported. Since version 3 an item is a project or an application. */
  called: fact(
    3,
    {
      area: id,
      at: moment,
      method,
      roll: ids,
      items: z.array(
        z.strictObject({
          item: id,
          project: id.exactOptional(),
          application: id.exactOptional(),
          amount: fen,
          proposer: id,
          method: method.exactOptional(),
          change: int.exactOptional(),
          share: id.exactOptional(),
          interested: ids.exactOptional(),
        }),
      ),
      rule: z.unknown(),
      bodies: ids.exactOptional(),
      chair: id.nullable().exactOptional(),
      reported: ids.exactOptional(),
    },
    ["place", "body", "observers"],
  ),
  postponed: fact(1, { from: moment, at: moment }, ["place", "reason"]),
  item_amended: fact(1, { item: id, from: fen, amount: fen }, ["reason"]),
  item_deferred: fact(1, { item: id }, ["reason"]),
  item_struck: fact(1, { item: id }, ["reason"]),
  observed: fact(1, {}, ["observers"]),
  heard: fact(1, { item: id, came: int, consented: int }),
  /** `together`: what is put to the same vote. */
  item_opened: fact(1, { item: id, together: ids.exactOptional() }),
  /** A member asks that it be voted on alone. */
  item_separated: fact(1, { item: id, person: id }),
  proxy_given: fact(1, { meeting: id, giver: id, holder: id }),
  proxy_recalled: fact(1, { meeting: id, giver: id }, ["reason"]),
  hands_typed: fact(1, { rows: z.array(z.strictObject({ item: id, ...tallied })) }),
  item_closed: fact(2, { item: id, tally: z.strictObject(tallied).nullable() }),
  /** A closed ballot is over: what was in the box, under numbers drawn by lot. */
  box_opened: fact(1, { item: id, slips: z.array(z.strictObject({ slip: id, choice: z.enum(["for", "against", "abstain"]) })) }),
  item_counted: fact(2, { item: id, result: z.enum(["passed", "failed", "no_quorum"]), ...counts, score: int.exactOptional() }),
  minutes_signed: fact(1, { results: int }, ["note"]),
  cancelled: fact(1, {}, ["reason"]),
  /** The body was elected anew before it sat. */
  voided: fact(1, { body: id, term: int }),
  /** `since` (version 2): the first of the items counted by hands for which they were there. */
  attended: fact(2, { meeting: id, person: id, present: z.boolean(), since: int.exactOptional() }),
  /** `gone`: the last of the items counted by hands for which they were still there. */
  left: fact(1, { meeting: id, person: id, gone: int }),
  /** That somebody has voted; never what. */
  ballot_cast: fact(1, { item: id, person: id, holder: id.exactOptional() }),
  scored: fact(1, { item: id, person: id, points: z.array(z.strictObject({ criterion: id, points: int })) }),
  /** `holder`: who cast it, in the place of `person`. */
  voted: fact(1, { item: id, person: id, choice: z.enum(["for", "against", "abstain"]), holder: id.exactOptional() }),
  recused: fact(1, { item: id, person: id }, ["reason"]),
  seated: fact(1, { area: id, key: id, seat: id, person: id, kind: id, term: int, from: day, until: day.nullable() }),
  unseated: fact(1, { seat: id }, ["reason"]),
  renewed: fact(1, {
    area: id,
    key: id,
    term: int,
    from: day,
    until: day.nullable(),
    seats: z.array(z.strictObject({ seat: id, person: id, kind: id })),
  }),
} as const;
