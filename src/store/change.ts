/**
 * The one door for writes: one batched read, a pure act, one batch that writes all or nothing.
 * Writers of one subject: one wins, the others read and decide again. What was read elsewhere must still hold when it is written.
 */
import { and, eq } from "drizzle-orm";
import type { Draft, Fact } from "#model/draft.ts";
import type { Envelope } from "#model/envelope.ts";
import type { Hand } from "#model/hand.ts";
import { clock, type Who } from "#model/people/roles.ts";
import { isRefusal, type Refusal } from "#model/refusals.ts";
import { personOf, type Subject } from "#model/subject.ts";
import { type Head, type NewFact, roleOf, seal } from "./fact.ts";
import { type Minted, mint } from "./hand.ts";
import { dueNow, headsOf, type Nudge, readOnce, type Sought } from "./heads.ts";
import { type Db, inOneTrip } from "./home.ts";
import { grantsOf } from "./people/know.ts";
import { fetch, map, nothing, type Reading, together } from "./read.ts";
import { dues } from "./schema.ts";
import { writesOf } from "./write.ts";

export interface Once {
  readonly token: string;
  /** What to answer, now and when the same form comes again. */
  readonly answer: (facts: readonly Fact[]) => string;
}
export interface Request<K> {
  readonly who: Pick<Who, "id">;
  readonly now: () => number;
  /** Subjects that the act writes to and those that it only relies on. */
  readonly writes: readonly Sought[];
  readonly reads?: readonly Subject[];
  readonly know: Reading<K | undefined>;
  /** Due moves of what is known, done by the clock before anybody decides on it. */
  readonly settle?: (known: K, hand: Hand) => readonly Draft[];
  readonly decide: (known: K, who: Who, hand: Hand) => readonly Draft[] | Refusal;
  /** In what role, and in whose place, the person acts here. */
  readonly as?: (known: K, who: Who, hand: Hand) => { readonly role: Envelope["role"]; readonly delegateOf: string | null };
  readonly once?: Once;
  /** Done once, when the act has agreed and nothing is written yet: files lie safe before a row names them. */
  readonly before?: () => Promise<void>;
  /** The nudge that this change answers; it is taken away with it. */
  readonly nudge?: Nudge;
}
export type Answer = { readonly facts: readonly Fact[]; readonly answer: string | null; readonly due: readonly Nudge[] } | Refusal;

const tries = 20;

export async function change<K>(db: Db, request: Request<K>): Promise<Answer> {
  let asked = { ...request, before: onlyOnce(request.before) };
  for (let attempt = 1; ; attempt++) {
    try {
      const done = await attemptOnce(db, asked);
      if (!("again" in done)) return done;
      if (attempt >= tries) throw new Error("what is due here never settles");
      asked = { ...asked, writes: [...asked.writes, ...done.again] };
    } catch (error) {
      if (attempt >= tries || !isConflict(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(4 * attempt, 40)));
    }
  }
}

/** However often it is decided again. */
function onlyOnce(work: () => Promise<void> = async () => {}): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

/** A constraint or trigger of the database said no: something moved between reading and writing. */
const isConflict = (error: unknown): boolean =>
  /constraint|moved|frozen|over the allocation|not open|does not follow|SQLITE_BUSY|is over/i.test(messages(error));
const messages = (error: unknown): string => (error instanceof Error ? `${error.message} ${messages(error.cause)}` : "");

async function attemptOnce<K>(db: Db, request: Request<K>): Promise<Answer | { again: readonly Subject[] }> {
  const { who: asking, once } = request;
  const subjects = [
    ...new Set([...request.writes, ...(request.reads ?? []), ...(roleOf({ ...asking, grants: [] }) ? [] : [personOf(asking.id)])]),
  ];
  const { known, heads, grants, before } = await fetch(
    db,
    together({
      known: request.know,
      heads: headsOf(db, subjects),
      grants: grantsOf(db, asking.id),
      before: once ? readOnce(db, once.token) : map(nothing, () => undefined),
    }),
  );
  if (before !== undefined) return { facts: [], answer: before, due: [] };
  if (known === undefined) return { refusal: "not_found" };
  const hand = mint(request.now());
  const due = request.settle?.(known, hand) ?? [];
  if (due.length > 0) return { again: await settleFirst(db, due, heads, hand) };
  const who: Who = { id: asking.id, grants };
  const outcome = request.decide(known, who, hand);
  if (isRefusal(outcome)) return outcome;
  const missing = outcome.map((draft) => draft.subject).filter((subject) => !heads.has(subject) && !hand.minted(subject));
  if (missing.length > 0) return { again: missing };
  const as = request.as?.(known, who, hand) ?? { role: roleOf(who) ?? "resident", delegateOf: null };
  await request.before?.();
  return commit(db, request, await sealAll(outcome, heads, who, as, hand), heads, hand);
}

/** The clock's own write; then everything is read again. */
async function settleFirst(db: Db, due: readonly Draft[], heads: ReadonlyMap<string, Head>, hand: Minted): Promise<readonly Subject[]> {
  const missing = due.map((draft) => draft.subject).filter((subject) => !heads.has(subject));
  if (missing.length > 0) return missing;
  const sealed = await sealAll(due, heads, clock, { role: "clock", delegateOf: null }, hand);
  await inOneTrip(db, writesOf(db, sealed, premisesOf(heads, sealed)));
  return [];
}

/** What was read of subjects that are not written to: it must still be their last fact. */
function premisesOf(heads: ReadonlyMap<string, Head>, sealed: readonly NewFact[]) {
  const written = new Set(sealed.map(({ row }) => row.subject));
  return [...heads].filter(([subject]) => !written.has(subject)).map(([subject, head]) => ({ subject, seq: head.seq }));
}

type As = { readonly role: Envelope["role"]; readonly delegateOf: string | null };

async function sealAll(
  drafts: readonly Draft[],
  heads: ReadonlyMap<string, Head>,
  who: Who,
  as: As,
  hand: Hand,
): Promise<readonly NewFact[]> {
  const at = new Map(heads);
  const sealed: NewFact[] = [];
  for (const draft of drafts) {
    const { role, delegateOf } = draft.as ?? as;
    const next = await seal(draft, at.get(draft.subject) ?? { seq: 0, hash: "" }, who, role, delegateOf, hand);
    at.set(draft.subject, next.row);
    sealed.push(next);
  }
  return sealed;
}

async function commit<K>(
  db: Db,
  request: Request<K>,
  sealed: readonly NewFact[],
  heads: ReadonlyMap<string, Head>,
  hand: Hand,
): Promise<Answer> {
  const facts = sealed.map((one) => one.fact);
  const premises = premisesOf(heads, sealed);
  const answer = request.once?.answer(facts) ?? null;
  const person = sealed.some((one) => one.fact.envelope.by === "anonymous") ? "anonymous" : request.who.id;
  const once = request.once && answer !== null ? { token: request.once.token, person, answer, at: hand.now } : undefined;
  const nudged = request.nudge ? [db.delete(dues).where(and(eq(dues.subject, request.nudge.subject), eq(dues.at, request.nudge.at)))] : [];
  const results = await inOneTrip(db, [...writesOf(db, sealed, premises, once), ...nudged, dueNow(db, hand.now)]);
  return { facts, answer, due: results.at(-1) as Nudge[] };
}
