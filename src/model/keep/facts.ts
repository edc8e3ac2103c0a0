/** After hand-over: a work has a keeper and a warranty, and what is reported of it is answered. */
import { z } from "zod";
import { dueSchema } from "../envelope.ts";
import { day, fact, id, moment } from "../fact.ts";

export const keepFacts = {
  /** It happened when the work was accepted; `until`: the last day of its warranty. */
  handed_over: fact(1, { area: id, class: id, supplier: id.nullable(), until: day, remind: moment }),
  keeper_named: fact(1, {}, ["keeper", "contact"]),
  /** Within its warranty it goes to the supplier, afterwards to the clerk of the place. */
  fault_reported: fact(1, { fault: id, person: id.nullable(), warranted: z.boolean(), due: dueSchema }, ["text", "contact"]),
  fault_answered: fact(1, { fault: id, repaired: z.boolean() }, ["answer"]),
  warranty_ending: fact(1, { until: day }),
} as const;
