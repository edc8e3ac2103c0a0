/** How somebody is chosen to deliver in a place: the ladder of ways, what counts together, who may be looked at, in which order. */
import { z } from "zod";
import { levels } from "../deliver/named.ts";
import { condition, count, entry, key, sourced } from "./sourced.ts";

const rungs = ["direct", "quotes", "comparison", "tender"] as const;
/** Whom a place looks at first: who stands in the library, whose work was honoured, who is rated 3A or more, social organisations. */
const preferences = ["library", "awards", "rated", "organisation"] as const;
export type Preference = (typeof preferences)[number];

export const procurement = z.strictObject({
  ladder: z.array(entry({ key, by: z.enum(rungs), only: condition.exactOptional() })).min(1),
  quotes: sourced(z.int().positive()),
  splitMonths: sourced(count),
  /** So many months old at least; the lists of the dishonest looked up so many days ago at most, 0 where nobody must. */
  supplierAge: sourced(count),
  vetDays: sourced(count),
  /** Whether several projects may be procured together (打包). */
  packages: sourced(z.boolean()),
  /** Who decides that an established project is divided or united with others; whether one may be procured in sections (标段). */
  recast: sourced(z.enum(levels)),
  sections: sourced(z.boolean()),
  /** On which rungs what stands in the library (项目库) may be chosen directly; and in which order suppliers are looked at. */
  library: sourced(z.array(z.enum(rungs))),
  priority: sourced(z.array(z.enum(preferences))),
});
