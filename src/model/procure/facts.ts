/** Suppliers, how one is chosen, and the contract with it. What people wrote, prices in sealed quotes and accounts are texts. */
import { z } from "zod";
import { day, fact, fen, id, ids, int } from "../fact.ts";
import { ways } from "./contract.ts";
import { supplierKinds } from "./supplier.ts";

const terms = z.strictObject({ amount: fen, until: day });

export const procureFacts = {
  sourced: fact(1, { tender: int, way: z.enum(ways), least: int }, ["reason"]),
  quoted: fact(1, { tender: int, supplier: id }, ["price", "paper"]),
  /** The first key, by one person; with the second, by another, the prices are read out. */
  unsealed: fact(
    1,
    { tender: int, key: z.union([z.literal(1), z.literal(2)]), quotes: z.array(z.strictObject({ supplier: id, amount: fen })) },
    [],
  ),
  awarded: fact(1, { tender: int, supplier: id, amount: fen, document: id, lowest: z.boolean() }, ["reason"]),
  splitting_allowed: fact(1, { supplier: id, sum: fen, threshold: fen, projects: ids }, ["reason"]),
  contracted: fact(
    2,
    {
      contract: int,
      ...{ supplier: id, amount: fen, from: day, until: day, number: id },
      way: z.enum(ways),
      tender: int.nullable(),
      ...{ advance: int, retention: int, warranty: int, payDays: int },
      milestones: z.array(z.strictObject({ percent: int, due: day })).min(1),
    },
    ["labels", "deliverables", "reason"],
  ),
  varied: fact(1, { contract: int, from: terms, to: terms }, ["reason", "paper"]),
  dismissed: fact(1, { contract: int, settled: fen, claim: fen, document: id }, ["reason"]),
  supplier_registered: fact(1, { credit: id, type: z.enum(supplierKinds), founded: day }, ["name"]),
  vetted: fact(1, { clear: z.boolean() }, ["lists"]),
  standing_asked: fact(1, { change: int, of: z.enum(["suspend", "readmit", "account"]) }, ["reason", "account", "paper"]),
  standing_agreed: fact(1, { change: int, of: z.enum(["suspend", "readmit", "account"]) }, ["callback"]),
  standing_declined: fact(1, { change: int }, ["reason"]),
} as const;
