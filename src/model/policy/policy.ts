/**
 * A policy (实施办法) is data: every value carries where it comes from and how sure we are. This is the whole document,
 * as it is in force in an area after the layers above it have been put together (`layer.ts`). Amounts in fen, shares in percent.
 * Keys and real values: 民生微实事 rules of several places; each value says its own source.
 */
import { z } from "zod";
import { archive } from "./archive.ts";
import { body } from "./body.ts";
import { gate } from "./gate.ts";
import { keep } from "./keep.ts";
import { library } from "./library.ts";
import { procurement } from "./procurement.ts";
import {
  among,
  classCode,
  condition,
  count,
  entry,
  fen,
  inClass,
  key,
  limit,
  monthDay,
  origin,
  percent,
  role,
  sometimesSourced,
  sourced,
  words,
} from "./sourced.ts";
import { delivery, payment, quota } from "./spending.ts";

const projectClass = z.strictObject({
  code: classCode,
  label: words,
  /** The most one project of this class may cost; null where the place sets a quota and no cap. */
  cap: sourced(fen.nullable()),
  /** Whose the work is: by the class's own source. */
  officer: role,
  /** How many answers of a need survey a project of this class must rest on. */
  survey: sourced(count),
  ...sometimesSourced,
});
const content = entry({ code: z.string().regex(/^[A-Z_]+$/), label: words, of: among("contents", z.string()).nullable() });
const reason = entry({ code: z.string().regex(/^[A-Z_]+$/), text: words });
/** A channel that an order can belong to instead (转办), and how long it has to answer. */
const transfer = entry({ code: z.string().regex(/^[A-Z0-9_]+$/), label: words, limit });
/** A word that must not stand in public: it points at somebody. */
const marked = entry({ key, word: z.string().min(2) });
const question = entry({
  key,
  label: words,
  kind: z.enum(["text", "lines", "whole", "choice", "flag"]),
  options: z.array(z.strictObject({ key, label: words })).exactOptional(),
  required: z.boolean(),
  classes: z.array(inClass).exactOptional(),
});

/** Who may ask for a project (提出方). */
export const proposers = ["resident", "committee", "workstation", "organisation", "deputy", "party"] as const;
export type Proposer = (typeof proposers)[number];
export const slots = ["proposer", "council", "officer", "committee", "supervisor"] as const;
export const channels = ["web", "board", "poster"] as const;
export type Channel = (typeof channels)[number];

const proposal = z.strictObject({
  who: sourced(z.array(z.enum(proposers)).min(1)),
  minAge: sourced(count),
  residency: sourced(z.array(z.enum(["live", "work", "study"])).min(1)),
  /** How many residents must say 我也需要 before it can pass screening. */
  seconders: sourced(count),
  questions: z.array(question),
});
const notice = z.strictObject({
  period: sourced(limit),
  /** The period begins the day after the last of these is proven. */
  channels: sourced(z.array(z.enum(channels)).min(1)),
  objections: sourced(z.array(z.enum(["written", "online", "anonymous"])).min(1)),
  handler: sourced(role),
  reply: sourced(limit),
  /** While an objection is open the period runs on, or waits. */
  clock: sourced(z.enum(["runs", "waits"])),
  /** Where an upheld objection sends the project: refused, or back to the gate of this key. */
  upheld: sourced(among("upheld", z.string().min(1))),
});
/** By weights of a hundred; the bands by the score from which they hold. */
const evaluation = z.strictObject({
  criteria: z.array(entry({ key, label: words, weight: percent })).min(1),
  bands: sourced(z.array(z.strictObject({ key, label: words, from: percent })).min(2)),
});

export const policySchema = z.strictObject({
  name: words,
  basis: z.string().min(1),
  /** Where its name and its basis come from. */
  cited: origin.exactOptional(),
  area: z.string().min(1),
  version: z.int().positive(),
  programme: sourced(words),
  classes: z.array(projectClass).min(1),
  capMode: sourced(z.enum(["soft", "hard"])),
  overrideRole: sourced(role),
  contents: z.array(content),
  reasons: z.array(reason).min(1),
  checklist: z.array(entry({ key, text: words })),
  transfers: z.array(transfer),
  marked: z.array(marked),
  proposal,
  /** How often a gate may ask the proposer for more, and how often a project may come to a vote again. */
  returns: sourced(count),
  revotes: sourced(count),
  /** A project of several communities: one joint sitting decides, or each council on its own share; one that is not passed ends the project, or only falls out of it. */
  shares: z.strictObject({ vote: sourced(z.enum(["joint", "each"])), failed: sourced(z.enum(["project", "share"])) }),
  /** Within how many days a proposer may appeal against a refusal, and who judges it within how many (`judged`, else as many); null where there is no appeal. */
  appeal: sourced(z.strictObject({ within: limit, by: role, judged: limit.exactOptional() }).nullable()),
  gates: z.array(gate).min(1),
  bodies: z.array(body),
  notice,
  /** A named officer starts at once, within a ceiling; the papers follow. Null where nobody may. */
  urgent: sourced(z.strictObject({ officer: role, ceiling: fen, papers: limit }).nullable()),
  acceptance: z
    .array(entry({ key, only: condition.exactOptional(), group: z.array(z.enum(slots)).min(1), form: z.enum(["full", "short"]) }))
    .min(1),
  absentAfter: sourced(limit),
  rounds: sourced(z.int().positive()),
  results: sourced(z.array(z.enum(["pass", "faults", "fail"])).min(2)),
  /** `after` its acceptance people are asked, and have `within` to answer. */
  satisfaction: sourced(
    z.strictObject({ target: percent, asked: z.array(z.enum(["proposer", "beneficiaries"])).min(1), after: limit, within: limit }),
  ),
  evaluation,
  procurement,
  delivery,
  limits: z.strictObject({
    revision: sourced(limit),
    funding: sourced(limit),
    procurement: sourced(limit),
    start: sourced(limit),
    change: sourced(limit),
    suspension: sourced(limit),
    acceptance: sourced(limit),
    rectification: sourced(limit),
    payment: sourced(limit),
  }),
  /** A reminder so many days before a limit ends; so long after it, somebody higher is told. */
  reminders: sourced(z.strictObject({ before: count, escalate: limit, to: role })),
  /** Whom no message reaches is told within so many days, by telephone or at the door; after so many tries it may be given up. */
  tell: sourced(z.strictObject({ days: z.int().positive(), tries: z.int().positive() })),
  payment,
  quota,
  contingencyPercent: sourced(z.int().min(0).max(20)),
  codePattern: sourced(z.string().regex(/\{seq\}/)),
  backDays: sourced(count),
  correctDays: sourced(count),
  yearEnd: z.strictObject({
    cutoff: sourced(monthDay),
    carry: sourced(z.enum(["return", "return_except_contracted", "carry"])),
    /** For how many months of the new year a vote still counts for a project not yet established. */
    keepVote: sourced(count),
  }),
  archive,
  keep,
  library,
});

export type Policy = z.infer<typeof policySchema>;
export type ProjectClass = Policy["classes"][number];

export const gateOf = (policy: Policy, gateKey: string) => policy.gates.find((one) => one.key === gateKey);
export const classOf = (policy: Policy, code: string): ProjectClass | undefined => policy.classes.find((one) => one.code === code);
export const reasonOf = (policy: Policy, code: string) => policy.reasons.find((one) => one.code === code);
export const transferOf = (policy: Policy, code: string) => policy.transfers.find((one) => one.code === code);
export const bodyOf = (policy: Policy, bodyKey: string | undefined) => policy.bodies.find((one) => one.key === bodyKey);
