/** Suppliers, how one is chosen, and the contract with it. What people wrote, prices in sealed quotes and accounts are texts. */
import { z } from "zod";
import { day, fact, fen, id, ids, int } from "../fact.ts";
import { ways } from "./contract.ts";
import { supplierKinds } from "./kind.ts";

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
  /** Procured together with others, on the line of the project that leads them; and no longer: the whole, or one project by itself. */
  bundled: fact(
    1,
    { package: int, way: z.enum(ways), least: int, total: fen, parts: z.array(z.strictObject({ project: id, approved: fen })).min(2) },
    ["title", "reason"],
  ),
  unbundled: fact(1, { lead: id, package: int, whole: z.boolean() }, ["reason"]),
  /** The awarded price in its parts. */
  shared_out: fact(
    1,
    { package: int, tender: int, by: z.enum(["approval", "hand"]), shares: z.array(z.strictObject({ project: id, amount: fen })).min(2) },
    ["reason"],
  ),
  /** Its part of what was awarded to a package: by it the contract is signed. */
  portioned: fact(1, { lead: id, package: int, tender: int, supplier: id, amount: fen }),
  /** Chosen directly because the library has it. */
  picked: fact(1, { tender: int, standard: id, version: int, supplier: id, amount: fen, document: id }, ["reason"]),
  varied: fact(1, { contract: int, from: terms, to: terms }, ["reason", "paper"]),
  dismissed: fact(1, { contract: int, settled: fen, claim: fen, document: id }, ["reason"]),
  supplier_registered: fact(1, { credit: id, type: z.enum(supplierKinds), founded: day }, ["name"]),
  /** `grade`: the rating of a social organisation (社会组织等级评估), 1A to 5A, as found. */
  vetted: fact(1, { clear: z.boolean(), grade: int.exactOptional() }, ["lists"]),
  /** Somebody acts for it by an authorisation: under the name and telephone that it gave for them. */
  authorised: fact(1, { grant: id }, ["name", "phone"]),
  standing_asked: fact(1, { change: int, of: z.enum(["suspend", "readmit", "account"]) }, ["reason", "account", "paper"]),
  standing_agreed: fact(1, { change: int, of: z.enum(["suspend", "readmit", "account"]) }, ["callback"]),
  standing_declined: fact(1, { change: int }, ["reason"]),
} as const;
