/** Every fact of a project moves its number and its last day; one that leads somewhere moves stage, gate, turn and due time. */
import { eq, sql } from "drizzle-orm";
import type { Fact } from "#model/draft.ts";
import type { Move } from "#model/envelope.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { dues, projects } from "../schema.ts";
import { leafOf } from "../sql.ts";

export function moved(db: Db, fact: Fact): readonly Statement[] {
  if (!fact.subject.startsWith("project:")) return [];
  const { to, on } = fact.envelope;
  const receipt = idOf(fact.subject);
  const step = quiet.includes(fact.kind) ? { seq: fact.seq } : { seq: fact.seq, lastOn: sql`max(${projects.lastOn}, ${on})` };
  const update = db
    .update(projects)
    .set(to ? { ...step, ...columnsOf(to), ...queued(fact) } : step)
    .where(eq(projects.receipt, receipt));
  // What is founded was to be looked at for nothing yet.
  return [...(to && fact.kind !== "founded" ? [forgotten(db, fact.subject)] : []), update, ...wake(db, fact, to)];
}

/** What it was to be looked at for until now. */
const forgotten = (db: Db, subject: string): Statement =>
  db.run(sql`DELETE FROM dues WHERE subject = ${subject}
    AND at IN (SELECT value FROM projects, json_each(json_array(remind_at, escalate_at)) WHERE receipt = ${idOf(subject)})`);

const columnsOf = ({ stage, gate, turn, due }: Move) => ({
  stage,
  gate,
  turn,
  // Another office begins with nobody in particular.
  assignee: sql`iif(${projects.turn} = ${turn}, ${projects.assignee}, NULL)`,
  dueAt: due?.at ?? null,
  dueDay: due?.day ?? null,
  dueStart: due?.start ?? null,
  dueDays: due?.days ?? 0,
  dueUnit: due?.unit ?? ("working" as const),
  provisional: due?.provisional ?? false,
  remindAt: due?.remind ?? null,
  escalateAt: due?.escalate ?? null,
});

/** What happens at a desk or at that of the clock alone: on paper things may have happened before it. */
const quiet: readonly Fact["kind"][] = [
  ...(["fixed", "due_moved", "reply_moved", "reminded", "escalated", "opinions_asked", "opinions_closed"] as const),
  ...(["assigned", "relayed", "told"] as const),
];

/** Whatever its gate, what begins to wait for money has a place in the queue; a vote has given it one by the order of its sitting. */
const queued = (fact: Fact) => (begins(fact) && fact.kind !== "resolved" ? { passedLeaf: leafOf(fact), passedOn: fact.envelope.on } : {});
const begins = ({ kind, envelope }: Fact): boolean => envelope.to?.stage === "funding" && kind !== "due_moved";

/**
 * A notice that runs wakes its project when its last day is over; other due times when somebody is to be reminded, and when it is long past them.
 * What comes to wait for money, or for its notice, is looked at once at once.
 */
function wake(db: Db, fact: Fact, to: Move | undefined): readonly Statement[] {
  const later =
    fact.kind === "objected" || fact.kind === "complained" ? fact.body.due : fact.kind === "reply_moved" ? fact.body.due : to?.due;
  const times = later ? [later.remind, later.escalate, ...(to?.stage === "notice" ? [later.at + 1] : [])] : [];
  const now = begins(fact) || arrives(fact) || fact.kind === "resolved" || fact.kind === "answered" ? [fact.envelope.at] : [];
  const all = [...new Set([...now, ...times].flatMap((at) => at ?? []))];
  return all.length === 0 ? [] : [nudged(db, fact.subject, all)];
}
/** Before a notice: its text is to be fixed. */
const arrives = ({ kind, envelope }: Fact): boolean => envelope.to?.stage === "notice" && kind !== "noticed" && kind !== "due_moved";

const nudged = (db: Db, subject: string, times: readonly number[]): Statement =>
  db
    .insert(dues)
    .values(times.map((at) => ({ subject, at })))
    .onConflictDoNothing();
