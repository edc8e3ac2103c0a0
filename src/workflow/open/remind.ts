/**
 * Reminders before a due time, and word to somebody above when it is long past: once for each due time, by the clock.
 * Nobody is reminded of a notice that runs: it ends by itself.
 */
import type { Day, Moment } from "#model/day.ts";
import { openComplaints } from "#model/deliver/complaint.ts";
import type { Draft } from "#model/draft.ts";
import type { DueTime } from "#model/envelope.ts";
import type { Hand } from "#model/hand.ts";
import { assigneeOf } from "#model/people/office.ts";
import type { Role } from "#model/people/roles.ts";
import { type Dossier, gateNow, openObjections } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { dueNow, officerOf } from "../moves.ts";

/** Who could be told: everybody with an office over the place of the project, and who acts for its supplier. */
export interface Holder {
  readonly person: string;
  readonly role: Role;
  readonly supplier: string | null;
  readonly from: Day;
  readonly until: Day | null;
}

/** Those of them who hold it on a day. */
export const serving = (all: readonly Holder[], today: Day): readonly Holder[] =>
  all.filter(({ from, until }) => from <= today && (until === null || today <= until));

interface Awaited {
  readonly due: DueTime;
  readonly turn: string;
  readonly objection: string | null;
}

export function remind(d: Dossier, all: readonly Holder[], hand: Hand): readonly Draft[] {
  const holders = serving(all, hand.today);
  return awaited(d).flatMap((one) => [...reminder(d, one, holders, hand), ...escalation(d, one, holders, hand)]);
}

/** What is awaited by a day: the work of its stage, and an answer to each open objection. */
function awaited(d: Dossier): readonly Awaited[] {
  const due = dueNow(d);
  const runs = d.project.stage === "notice" && d.notice?.state === "running";
  const stage = due && !runs ? [{ due, turn: d.project.turn, objection: null }] : [];
  const replies = openObjections(d).flatMap((one) =>
    one.due ? [{ due: one.due, turn: d.policy.notice.handler.value, objection: one.objection }] : [],
  );
  const complaints = openComplaints(d).map((one) => ({ due: one.due, turn: officerOf(d), objection: one.complaint }));
  return [...stage, ...replies, ...complaints];
}

function reminder(d: Dossier, { due, turn, objection }: Awaited, holders: readonly Holder[], hand: Hand): readonly Draft[] {
  if (due.remind === undefined || hand.now < due.remind || hand.now > due.at || told(d, "reminded", objection, due)) return [];
  const { receipt, stage } = d.project;
  const body = { stage, turn, until: due.day, objection };
  return [{ subject: projectOf(receipt), kind: "reminded", body, texts: {}, tells: [...handsOf(d, turn, holders)] }];
}

/** Not of a provisional day: that is counted again. */
function escalation(d: Dossier, { due, turn, objection }: Awaited, holders: readonly Holder[], hand: Hand): readonly Draft[] {
  if (due.escalate === undefined || due.provisional || hand.now < due.escalate || told(d, "escalated", objection, due)) return [];
  const { receipt, stage } = d.project;
  const { to } = d.policy.reminders.value;
  const body = { stage, turn, until: due.day, objection, to };
  return [{ subject: projectOf(receipt), kind: "escalated", body, texts: {}, tells: [...withRole(holders, to)] }];
}

const told = ({ trail, project }: Dossier, kind: "reminded" | "escalated", objection: string | null, due: DueTime): boolean =>
  trail.some(
    (fact) =>
      (fact.kind === "reminded" || fact.kind === "escalated") &&
      fact.kind === kind &&
      fact.body.objection === objection &&
      fact.body.stage === project.stage &&
      fact.body.until === due.day &&
      (objection !== null || fact.envelope.at >= dueSince(trail, project.stage, due)),
  );

/** The same day may be due twice, when a project comes back to a stage. */
const dueSince = (trail: Dossier["trail"], stage: string, due: DueTime): Moment =>
  trail.findLast(({ envelope: { to } }) => to && (to.stage !== stage || to.due?.start !== due.start))?.envelope.at ?? 0;

const withRole = (holders: readonly Holder[], role: string): readonly string[] =>
  holders.filter((one) => one.role === role).map((one) => one.person);

/** Whose turn it is, by name. */
function handsOf(d: Dossier, turn: string, holders: readonly Holder[]): readonly string[] {
  const { proposer, supplier } = d.project;
  const named = turn === d.project.turn ? assigneeOf(d) : undefined;
  if (named) return [named.id];
  if (turn === "proposer") return [proposer];
  if (turn === "supplier") return holders.filter((one) => one.supplier !== null && one.supplier === supplier).map((one) => one.person);
  if (turn === "money") return withRole(holders, "officer:finance");
  if (turn === "signers") return [proposer, ...withRole(holders, "officer:service"), ...withRole(holders, "officer:works")];
  if (turn === "council" || turn === "electorate") return (gateNow(d)?.by ?? []).flatMap((role) => withRole(holders, role));
  return withRole(holders, turn);
}
