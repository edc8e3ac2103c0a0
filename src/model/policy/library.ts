/** How social organisations come into the library by a call (入库征集): who opens one and for how long, who may apply, who scores, what a tie means. */
import { z } from "zod";
import { supplierKinds } from "../procure/kind.ts";
import { among, count, key, limit, role, sourced } from "./sourced.ts";

/** Of those with the same score at the last place: all come in, none does, or whoever applied first. */
export const ties = ["all", "none", "first"] as const;
export type Ties = (typeof ties)[number];

export const library = z.strictObject({
  by: sourced(z.array(role).min(1)),
  /** Open for at least so long after its first day. */
  window: sourced(limit),
  kinds: sourced(z.array(z.enum(supplierKinds)).min(1)),
  /** Registered for so many months on its last day; so many who work full time; so many square metres of office; 0 where nothing is asked. */
  age: sourced(count),
  staff: sourced(count),
  office: sourced(count),
  rating: sourced(z.int().min(0).max(5)),
  /** To bring what is missing. */
  supplement: sourced(limit),
  /** The body that scores: what it looks at, with which weight, and from how many points, is its own rule. */
  panel: sourced(among("bodies", key)),
  ties: sourced(z.enum(ties)),
  /** The result hangs so long before anything comes into force. */
  publicity: sourced(limit),
  /** In months: what stands in the library for longer is looked at anew. */
  refresh: sourced(z.int().positive().max(120)),
});
export type LibraryRules = z.infer<typeof library>;
