/** From the work seen on the spot to what people say of it afterwards: acceptance, opinions, evaluation. */
import { z } from "zod";
import { day, fact, id, ids, int } from "../fact.ts";
import { opinions } from "./opinion.ts";

const verdict = z.enum(["pass", "minor", "fault"]);

export const acceptFacts = {
  /** Line by line what was asked and found; the words of the lines and of the faults stand beside it. */
  measured: fact(1, { round: int, lines: z.array(z.strictObject({ asked: int, found: int })), faults: z.array(day) }, ["items", "what"]),
  inspected: fact(1, { round: int, slot: id, person: id, verdict, until: day.exactOptional() }, ["note"]),
  represented: fact(1, { slot: id, person: id }, ["reason"]),
  excused: fact(1, { round: int, slot: id }, ["reason"]),
  faulted: fact(1, { round: int }),
  accepted: fact(1, { round: int, asked: day.exactOptional() }),
  /** A fault of an accepted work was looked at again; named by the fact that told of it and its place there. */
  rechecked: fact(1, { fault: id, mended: z.boolean() }, ["note"]),
  retargeted: fact(1, { targets: int }, ["goals", "reason"]),
  opinions_asked: fact(1, { until: day }),
  opined: fact(1, { project: id, person: id, opinion: z.enum(opinions) }, ["note"]),
  opinions_closed: fact(1, { counts: z.array(int), good: int, target: int, low: z.boolean() }),
  remedied: fact(1, {}, ["note"]),
  evaluated: fact(
    1,
    { n: int, by: z.enum(["office", "agency"]), agency: id.nullable(), points: z.array(int), keys: ids, score: int, band: id },
    ["notes"],
  ),
} as const;
