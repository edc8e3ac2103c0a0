/** The library of standard projects, the honours given to works, and the list of what somebody has to give. */
import { z } from "zod";
import { day, fact, fen, id, int } from "../fact.ts";
import { levels, resourceKinds } from "./named.ts";

const standardTexts = ["title", "need", "plan", "goals", "checks"] as const;

export const libraryFacts = {
  /** A version of an entry, not yet let in; `project`: the accepted one that it is made of, `supplier`: the organisation that brought it. */
  standard_proposed: fact(
    1,
    { version: int, area: id, class: id, low: fen, high: fen, beneficiaries: int, project: id.nullable(), supplier: id.nullable() },
    standardTexts,
  ),
  standard_admitted: fact(1, { version: int }),
  exit_proposed: fact(1, {}, ["reason"]),
  standard_retired: fact(1, {}),
  /** What was proposed, a version or the exit, is not agreed to. */
  standard_rebutted: fact(1, { version: int.nullable() }, ["reason"]),
  honour_proposed: fact(1, { project: id, level: z.enum(levels), area: id, year: int }, ["reason"]),
  honour_given: fact(1, {}),
  honour_declined: fact(1, {}, ["reason"]),
  resource_listed: fact(1, { area: id, kind: z.enum(resourceKinds), from: day, until: day.nullable() }, [
    "name",
    "what",
    "words",
    "hours",
    "contact",
  ]),
  resource_unlisted: fact(1, {}),
  resource_matched: fact(1, { wish: id }),
} as const;
