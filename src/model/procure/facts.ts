/** Suppliers, how one is chosen, and the contract with it. What people wrote, prices in sealed quotes and accounts are texts. */
import { z } from "zod";
import { levels } from "../deliver/named.ts";
import { day, fact, fen, id, ids, int } from "../fact.ts";
import { ways } from "./contract.ts";
import { supplierKinds } from "./kind.ts";
import { hows } from "./origin.ts";

const how = z.enum(hows);
/** What it draws of which line; `later` where that of a later year is only intended. */
const pools = z.array(z.strictObject({ line: id, order: int.nullable(), amount: fen, later: z.boolean() }));
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
  /** To be divided, or united with others: what there would be instead, in words beside it. */
  recast_asked: fact(
    1,
    { change: int, level: z.enum(levels), how, of: ids, into: z.array(z.strictObject({ project: id, amount: fen, people: int })).min(1) },
    ["titles", "needs", "places", "reason"],
  ),
  /** Waits for what is decided on the project with which it is to be united; and no longer. */
  drawn_in: fact(1, { lead: id, change: int }),
  let_go: fact(1, { lead: id, change: int }),
  /** It goes on in others: `change` and `meeting` say who decided, where somebody had to. */
  recast: fact(1, { how, of: ids, into: ids, change: int.nullable(), meeting: id.nullable(), returned: fen }, ["note"]),
  /** Made of what was established before. `whole`: the sum that counts for the ladder. */
  founded: fact(
    1,
    {
      ...{ how, from: ids, change: int.nullable(), meeting: id.nullable(), policy: id, class: id },
      ...{ amount: fen, people: int, whole: fen, code: id.nullable(), pools },
    },
    ["title", "need", "place"],
  ),
  /** The last of its sections is done. */
  completed_in_sections: fact(1, { contracted: fen.nullable(), accepted: day.nullable(), asked: day.nullable() }),
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
