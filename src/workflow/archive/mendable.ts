/**
 * What can be mended in a project's trail, until when. Amounts as asked: until they are read out in a sitting; approved: until contracted;
 * contracted: until the first payment is asked for; dates of paper acts: always, in their order; what a gift is worth: always.
 */
import { mendedSum, standingGifts } from "#model/budget/given.ts";
import type { Fact } from "#model/draft.ts";
import { classOf } from "#model/policy/policy.ts";
import { type Dossier, held } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { isPastWord } from "#model/screen/over.ts";
import type { Correction } from "#model/standing.ts";
import { projectOf } from "#model/subject.ts";

type Field = "amount" | "class" | "on";
export interface Mendable {
  readonly leaf: number;
  readonly kind: Fact["kind"];
  readonly field: Field;
  readonly now: string | number;
  /** The day it happened: the policy says how long ago a mistake can still be mended. */
  readonly on: string;
  /** The days between which a corrected date must lie. */
  readonly notBefore: string;
  readonly notAfter: string | null;
}

const early = ["screening", "revision", "resolution"];
const dated: readonly Fact["kind"][] = ["established", "contracted", "paid"];

/** What a project is with the right amount or class. */
const mended = (d: Dossier, field: Field, to: string | number): Dossier => ({ ...d, project: { ...d.project, [field]: to } });
/** Nobody could agree any more to what a mended sum or class makes of it: more than the cap. */
export const beyondWord = (d: Dossier, { kind, field }: Pick<Mendable, "kind" | "field">, to: string | number): Refusal | undefined =>
  field !== "on" && (kind === "proposed" || kind === "revised") && isPastWord(mended(d, field, to))
    ? refuse("over_cap", field, { cap: classOf(d.policy, mended(d, field, to).project.class)?.cap.value ?? 0 })
    : undefined;

export function mendables(d: Dossier): readonly Mendable[] {
  return d.trail.flatMap((fact, index) => {
    const days = { notBefore: before(d, index) ?? fact.envelope.on, notAfter: after(d, index) };
    const base = { leaf: fact.leaf, kind: fact.kind, on: fact.envelope.on, ...days };
    return [...amounts(d, fact).map((one) => ({ ...base, ...one })), ...dates(d, fact).map((one) => ({ ...base, ...one }))];
  });
}

/** A step of the way: what led somewhere, but no due time that was only counted anew, and no end that came with the last payment. */
const isStep = (fact: Fact): boolean => fact.envelope.to !== undefined && fact.kind !== "due_moved" && fact.kind !== "closed";

function before(d: Dossier, index: number): string | undefined {
  const step = d.trail.slice(0, index).findLast(isStep);
  return step && dateNow(d, step);
}
function after(d: Dossier, index: number): string | null {
  const step = d.trail.slice(index + 1).find(isStep);
  return step ? dateNow(d, step) : null;
}

const last = (d: Dossier, kinds: readonly Fact["kind"][]): Fact | undefined => d.trail.filter((fact) => kinds.includes(fact.kind)).at(-1);

function amounts(d: Dossier, fact: Fact): readonly { field: Field; now: string | number }[] {
  const { stage, amount, approved, contracted } = d.project;
  const called = d.item?.meetingState === "called" || d.shares.some((one) => one.vote?.meetingState === "called");
  if (fact === last(d, ["proposed", "revised"]) && early.includes(stage) && !called)
    // What is held is counted under its class.
    return [{ field: "amount", now: amount }, ...(held(d) > 0 ? [] : [{ field: "class" as const, now: d.project.class }])];
  if (fact.kind === "established" && stage === "procurement" && approved !== null) return [{ field: "amount", now: approved }];
  if (fact.kind === "contracted" && contracted !== null && d.payments.length === 0 && untouched(d))
    return [{ field: "amount", now: contracted }];
  if (fact.kind === "endowed" && standingGifts(d.trail).some((one) => one.n === fact.body.gift))
    return [{ field: "amount", now: mendedSum(d.trail, fact.leaf) ?? fact.body.value }];
  return [];
}

/** Signed once and as it was signed. */
const untouched = (d: Dossier): boolean => !d.trail.some(({ kind }) => kind === "varied" || kind === "dismissed");

const dates = (d: Dossier, fact: Fact): readonly { field: Field; now: string }[] =>
  dated.includes(fact.kind) ? [{ field: "on", now: dateNow(d, fact) }] : [];

/** The day as corrected last. */
function dateNow(d: Dossier, fact: Fact): string {
  const mended = d.trail.filter((one) => one.kind === "corrected" && one.body.fact === fact.leaf && one.body.field === "on").at(-1);
  return mended?.kind === "corrected" ? String(mended.body.to) : fact.envelope.on;
}

export const mendableOf = (d: Dossier, { fact, field }: Pick<Correction, "fact" | "field">): Mendable | undefined =>
  mendables(d).find((one) => one.leaf === fact && one.field === field);

export const subjectOf = (d: Dossier) => projectOf(d.project.receipt);
