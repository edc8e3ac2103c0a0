/** The ground: areas, days, and due times that move or are reminded of. */
import { z } from "zod";
import { dueSchema } from "../envelope.ts";
import { day, fact, id, int } from "../fact.ts";
import { roles } from "../people/roles.ts";

export const openFacts = {
  areas_imported: fact(1, { count: int, from: day }, ["tree"]),
  initials_set: fact(1, { initials: id }),
  year_typed: fact(1, { year: int, off: z.array(day), work: z.array(day) }, ["source"]),
  year_confirmed: fact(1, { year: int }),
  due_moved: fact(1, { from: day, until: day, provisional: z.boolean() }),
  reply_moved: fact(1, { objection: id, from: day, due: dueSchema }),
  /** Once for each due time: before it to whoever's turn it is, long after it to who is above them. `objection`: the answer to one is due. */
  reminded: fact(1, { stage: id, turn: id, until: day, objection: id.nullable() }),
  escalated: fact(1, { stage: id, turn: id, until: day, objection: id.nullable(), to: z.enum(roles) }),
} as const;
