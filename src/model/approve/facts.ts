/** The table of an approving body, and the establishment of a project. */
import { z } from "zod";
import { quota, shares } from "../budget/facts.ts";
import { fact, fen, id, ids, int } from "../fact.ts";

export const approveFacts = {
  /** Agreed at a gate that does not yet establish. */
  approved: fact(1, { gate: id, document: id, approval: id, amount: fen, override: z.boolean() }),
  /** `approval` is null where the gate that commits the money is no sitting of an approving body; `document` then names what decided. */
  established: fact(2, { document: id, approval: id.nullable(), amount: fen, code: id, shares, quota, override: z.boolean() }),
  prepared: fact(
    1,
    {
      area: id,
      document: id,
      /** Who confirms, by the gate of the projects, and how many of them must: where it does not say, the approver or the district alone. */
      by: ids.exactOptional(),
      needed: int.exactOptional(),
      /** Who must be among them, where a row is over the cap of its class and the policy wants another than these. */
      override: id.exactOptional(),
      items: z.array(
        z.strictObject({
          project: id,
          decision: z.enum(["agree", "return", "refuse"]),
          amount: fen,
          gate: id.nullable(),
          code: id.nullable(),
        }),
      ),
    },
    ["reasons"],
  ),
  confirmed: fact(1, { delegate: z.boolean(), role: id.exactOptional() }),
  /** By who disagrees with it, or found it wrong. */
  discarded: fact(1, {}, ["reason"]),
} as const;
