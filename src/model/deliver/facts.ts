/** From the contract to the last payment: the work, who accepted it, what was paid. */
import { z } from "zod";
import { quota, shares } from "../budget/facts.ts";
import { dueSchema } from "../envelope.ts";
import { day, fact, fen, id, ids, int } from "../fact.ts";
import { activities, levels } from "./named.ts";

export const deliverFacts = {
  started: fact(1, {}, ["told", "posted"]),
  reported: fact(2, { percent: int, photos: ids }, ["note", "next"]),
  /** `times` are person-times (人次): a person who comes twice in a session counts twice. */
  session_held: fact(
    1,
    { session: int, activity: z.enum(activities), heads: int, families: int, times: int, sheet: ids, photos: ids, outside: z.boolean() },
    ["place", "reason"],
  ),
  vouched: fact(1, { percent: int, agrees: z.boolean() }, ["note"]),
  /** The old values stand beside the new ones; what stays as it is is null. */
  change_asked: fact(
    1,
    {
      change: int,
      level: z.enum(levels),
      amount: fen.nullable(),
      oldAmount: fen,
      until: day.nullable(),
      oldUntil: day,
      /** What else is to change, in words beside it. */
      also: z.array(z.enum(["place", "scope", "side"])),
    },
    ["place", "oldPlace", "scope", "side", "reason"],
  ),
  /** `shares`: what it then has on each line that gives more, and what is then intended for a later year's. */
  changed: fact(2, { change: int, amount: fen, until: day, approved: fen, shares, quota, meeting: id.nullable() }, ["place", "note"]),
  change_declined: fact(1, { change: int, meeting: id.nullable() }, ["note"]),
  suspended: fact(1, {}, ["reason"]),
  work_resumed: fact(1, { days: int, until: day }, ["note"]),
  complained: fact(1, { complaint: id, flag: z.boolean(), person: id, handler: id, due: dueSchema }, ["text"]),
  redressed: fact(1, { complaint: id, upheld: z.boolean() }, ["answer"]),
  completed: fact(1, { round: int }, ["note"]),
  requested: fact(2, { payment: int, contract: int, amount: fen, price: fen, invoice: id, invoicedOn: day, final: z.boolean() }),
  released: fact(2, { payment: int, amount: fen, invoice: id }),
  paid: fact(1, { payment: int, voucher: id }),
  closed: fact(1, { returned: fen }),
  /** `settled`: what the work done is worth; where it is more than was paid, it is accepted and paid before the project has ended. */
  terminated: fact(2, { returned: fen, settled: fen, round: int, document: id }, ["reason"]),
} as const;
