/** How the work is followed and paid for in a place, and how much it has for it. Amounts in fen, shares in percent. */
import { z } from "zod";
import { count, fen, inClass, limit, percent, purse, sourced } from "./sourced.ts";

export const payment = z.strictObject({
  kind: sourced(
    z.discriminatedUnion("pays", [
      z.strictObject({ pays: z.literal("full") }),
      z.strictObject({ pays: z.literal("share"), percent }),
      z.strictObject({ pays: z.literal("fixed"), sum: fen }),
    ]),
  ),
  schedule: sourced(z.array(z.strictObject({ at: z.enum(["contract", "midway", "acceptance", "settlement"]), percent })).min(1)),
  retention: sourced(z.strictObject({ percent: z.int().min(0).max(3), months: count, classes: z.array(inClass) })),
  /** Without another word in the contract, and at the most, so many days from an acceptance to its payment. */
  term: sourced(z.strictObject({ days: z.int().positive(), most: z.int().positive() })),
  /** What was retained: so many days to verify that it is due, so many more to pay it. */
  returns: sourced(z.strictObject({ verify: z.int().positive(), repay: z.int().positive() })),
  /** Of which classes the price is reviewed (结算审核) before more is paid of an accepted work. */
  review: sourced(z.strictObject({ classes: z.array(inClass) })),
  /** The least share that residents or others give themselves. */
  coFunding: sourced(percent),
});
export const delivery = z.strictObject({
  /** How often the supplier reports, counted from the start order. */
  interval: sourced(limit),
  /** How soon a complaint of a resident or a red flag of the supervisors is answered. */
  answer: sourced(limit),
  /** Up to `officer` percent more in all the officer decides, over `body` percent, and on what `again` names, the body; an end more than `days` later is the approver's. */
  change: sourced(z.strictObject({ officer: percent, body: percent, days: count, again: z.array(z.enum(["place", "scope"])) })),
});

export const quota = z.strictObject({
  mode: sourced(z.enum(["fixed", "per_head", "competitive", "mixed"])),
  community: sourced(fen.nullable()),
  /** A fixed part, and so much for each hundred residents. */
  perHead: sourced(z.strictObject({ base: fen, perHundred: fen }).nullable()),
  street: sourced(purse),
  pool: sourced(purse),
  overcommit: sourced(percent),
});
