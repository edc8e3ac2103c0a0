/** What becomes of a work after its hand-over: how long who built it answers for it, by when, and when somebody is reminded that this ends. */
import { z } from "zod";
import { inClass, limit, sourced } from "./sourced.ts";

export const keep = z.strictObject({
  /** In months from the day of acceptance; a class that is not named leaves nothing behind. */
  warranty: sourced(z.array(z.strictObject({ classes: z.array(inClass).min(1), months: z.int().positive().max(120) }))),
  /** So many calendar days before its end. */
  remind: sourced(z.int().positive().max(365)),
  /** How soon a reported fault is answered. */
  answer: sourced(limit),
});
