/**
 * A policy (实施办法) is data: every value carries where it comes from and how sure we are.
 * Grades: A wording read in an official text, B press or forum, L national law, U unconfirmed default that an office may change.
 */
import { z } from "zod";
import { roles } from "../people/roles.ts";

const sourced = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, source: z.string().min(1), grade: z.enum(["A", "B", "L", "U"]) });

const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const fen = z.int().positive();
const count = z.int().min(0);
const fraction = z.tuple([z.int().positive(), z.int().positive()]);
const role = z.enum(roles);

const limit = z.strictObject({ days: z.int().positive(), unit: z.enum(["working", "calendar"]) });

const gate = z.strictObject({
  key: z.string().regex(/^[a-z]+$/),
  kind: z.enum(["check", "resolution", "notice", "approval"]),
  label: words,
  by: role,
  money: z.enum(["none", "hold", "commit"]),
  limit: sourced(limit),
});

/**
 * A path that can be walked: it ends with the one approval that establishes and commits; before that at most one gate holds money.
 */
function canBeWalked(gates: readonly z.infer<typeof gate>[]): boolean {
  const last = gates.at(-1);
  const before = gates.slice(0, -1);
  const names = new Set(gates.map((one) => one.key));
  if (last?.kind !== "approval" || last.money !== "commit" || names.size < gates.length) return false;
  return (
    before.every((one) => one.kind !== "approval" && one.money !== "commit") && before.filter((one) => one.money === "hold").length <= 1
  );
}

const projectClass = z.strictObject({ code: z.string().regex(/^[A-Z]+$/), label: words, cap: sourced(fen), officer: role });
const reason = z.strictObject({
  code: z.string().regex(/^[A-Z_]+$/),
  text: words,
  source: z.string(),
  grade: z.enum(["A", "B", "L", "U"]),
});

export const policySchema = z.strictObject({
  name: words,
  basis: z.string(),
  area: z.string(),
  version: z.int().positive(),
  classes: z.array(projectClass).min(1),
  capMode: sourced(z.enum(["soft", "hard"])),
  overrideRole: sourced(role),
  reasons: z.array(reason).min(1),
  gates: z.array(gate).min(1).refine(canBeWalked, "no path to establishment"),
  vote: sourced(
    z.strictObject({
      quorum: fraction,
      quorumStrict: z.boolean(),
      pass: fraction,
      passBase: z.enum(["present", "members", "valid"]),
      passStrict: z.boolean(),
    }),
  ),
  agendaLeadDays: sourced(count),
  noticePeriod: sourced(limit),
  objectionReply: sourced(limit),
  acceptance: sourced(z.array(z.enum(["proposer", "council", "officer"])).min(1)),
  absentAfter: sourced(limit),
  rounds: sourced(z.int().positive()),
  limits: z.strictObject({
    revision: sourced(limit),
    funding: sourced(limit),
    procurement: sourced(limit),
    acceptance: sourced(limit),
    rectification: sourced(limit),
    payment: sourced(limit),
  }),
  contingencyPercent: sourced(z.int().min(0).max(20)),
  backDays: sourced(count),
  codePattern: sourced(z.string().regex(/\{seq\}/)),
});

export type Policy = z.infer<typeof policySchema>;
export type Gate = Policy["gates"][number];
export type ProjectClass = Policy["classes"][number];
export type Limit = z.infer<typeof limit>;

export const gateOf = (policy: Policy, key: string): Gate | undefined => policy.gates.find((gate) => gate.key === key);
export const classOf = (policy: Policy, code: string): ProjectClass | undefined => policy.classes.find((one) => one.code === code);
export const reasonOf = (policy: Policy, code: string) => policy.reasons.find((one) => one.code === code);
