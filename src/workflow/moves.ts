/** Where a fact leads a project: the next gate of its pinned policy, whose turn it is there, and until when. */
import { fileBy } from "#model/archive/volume.ts";
import { type Calendar, calendarDue, workingDue } from "#model/calendar.ts";
import { addDays, type Day, endOf, type Moment, startOf } from "#model/day.ts";
import type { DueTime, Move } from "#model/envelope.ts";
import { percentOf } from "#model/money.ts";
import { paidUnder, wholeOf } from "#model/pay/due.ts";
import type { Role } from "#model/people/roles.ts";
import type { Gate } from "#model/policy/gate.ts";
import { classOf, type Policy } from "#model/policy/policy.ts";
import type { Limit } from "#model/policy/sourced.ts";
import { gateAfter, gatesFor, type Matter } from "#model/policy/way.ts";
import type { Contract } from "#model/procure/contract.ts";
import { type Dossier, gateNow, matterOf } from "#model/project.ts";
import { type Stage, stages } from "#model/stages.ts";

/** Where a project stands while it waits at a gate of a kind. */
export const stageOfGate = {
  check: "screening",
  resolution: "resolution",
  ballot: "ballot",
  notice: "notice",
  approval: "approval",
} as const satisfies Record<Gate["kind"], Stage>;
const turnOfGate: Partial<Record<Gate["kind"], string>> = { resolution: "council", ballot: "electorate" };

/** A due time of `limit` days after `start`; working days by the calendar, provisional where a year is not loaded. */
export function dueIn(calendar: Calendar, start: Day, limit: Limit): DueTime {
  const due = limit.unit === "working" ? workingDue(calendar, start, limit.days) : calendarDue(start, limit.days);
  return { at: due.at, day: due.day, provisional: due.provisional, start, days: limit.days, unit: limit.unit };
}

type Rules = { readonly policy: Policy; readonly calendar: Calendar };
/** When somebody is reminded on a day. */
export const atNine = (day: Day): Moment => startOf(day) + 9 * 3_600_000;

/** The same for somebody's work: they are reminded at nine so many days before, and who is above them is told after it. */
export const limited = (rules: Rules, start: Day, limit: Limit): DueTime => watched(rules, dueIn(rules.calendar, start, limit));

function watched({ policy, calendar }: Rules, due: DueTime): DueTime {
  const { before, escalate } = policy.reminders.value;
  const day = addDays(due.day, -before);
  return {
    ...due,
    ...(day > due.start ? { remind: atNine(day) } : {}),
    escalate: dueIn(calendar, due.day, escalate).at + 1,
  };
}

/** Into the gate with this key, from `start` on. */
export function toGate(rules: Rules, gate: Gate, start: Day): Move {
  const turn = turnOfGate[gate.kind] ?? gate.by[0] ?? "nobody";
  return { stage: stageOfGate[gate.kind], gate: gate.key, turn, due: limited(rules, start, gate.limit.value) };
}

export function firstGate(rules: Rules, matter: Matter, start: Day): Move {
  const [gate] = gatesFor(rules.policy, matter);
  return gate ? toGate(rules, gate, start) : ended("refused");
}

/** Past a gate: into the queue for money where the gate holds or commits it, else onwards. `amount`: as decided by this very fact. */
export function pastGate(d: Dossier, start: Day, amount?: number): Move {
  const gate = gateNow(d);
  if (!gate || gate.money === "none") return onwards(d, start, amount);
  return { stage: "funding", gate: gate.key, turn: "money", due: limited(d, start, d.policy.limits.funding.value) };
}

/** The money is there: into the next gate, else to work, or after the work to its payment. */
export function onwards(d: Dossier, start: Day, amount?: number): Move {
  const gate = gateNow(d);
  const matter = amount === undefined ? matterOf(d) : { ...matterOf(d), amount };
  const next = gate && gateAfter(d.policy, matter, gate);
  return next ? toGate(d, next, start) : toStage(d, gate?.after ? "payment" : "procurement", start);
}

/** The work is accepted: into the gates that come after it, else to its payment. */
export function accepted(d: Dossier, start: Day): Move {
  const [gate] = gatesFor(d.policy, matterOf(d), true);
  return gate ? toGate(d, gate, start) : toStage(d, "payment", start);
}

/** The contract is signed: the officer of its class gives the start order. */
export const beforeStart = (d: Dossier, start: Day): Move => ({
  ...{ stage: "delivery", gate: d.project.gate, turn: officerOf(d) },
  due: limited(d, start, d.policy.limits.start.value),
});

/** At work: until the next report is due, or the contract ends, whichever comes first. */
export function underWay(d: Dossier, start: Day, until: Day | null = d.project.contractUntil): Move {
  const report = dueIn(d.calendar, start, d.policy.delivery.interval.value);
  const ends = until !== null && (until <= report.day || start > until);
  const due: DueTime = ends ? { at: endOf(until), day: until, start, days: 0, unit: "calendar", provisional: false } : report;
  return { stage: "delivery", gate: gateOfWork(d), turn: "supplier", due: watched(d, due) };
}

/** The gate by which it came to the work; a change may have led it to another one. */
export const gateOfWork = ({ trail, project }: Dossier): string | null =>
  trail.findLast(({ envelope: { to } }) => to?.stage === "delivery")?.envelope.to?.gate ?? project.gate;

type Limited = keyof Policy["limits"];
const limitOf: Partial<Record<Stage, Limited>> = {
  revision: "revision",
  procurement: "procurement",
  suspended: "suspension",
  acceptance: "acceptance",
  rectification: "rectification",
  payment: "payment",
};

/** Into a stage that is no gate. */
export function toStage(d: Dossier, stage: Stage, start: Day, turn: string = turnAt(d, stage)): Move {
  const limit = limitOf[stage];
  return { stage, gate: d.project.gate, turn, due: limit ? limited(d, start, d.policy.limits[limit].value) : null };
}

/** The same stage, somebody else's turn. */
export const stay = (d: Dossier, turn: string): Move => ({ stage: d.project.stage, gate: d.project.gate, turn, due: dueNow(d) });

/** So many days after a day, by a rule that is not a limit of its stage. */
export const dueAfter = (rules: Rules, start: Day, days: number): DueTime => limited(rules, start, { days, unit: "calendar" });

/** Only what was retained for the warranty is still to be paid under this contract. */
export const retained = (d: Dossier, one: Contract): boolean =>
  one.retention > 0 && d.project.acceptedOn !== null && paidUnder(d, one) >= wholeOf(one) - percentOf(wholeOf(one), one.retention);

/** Refused at a gate: a project whose work is done already is terminated, and nothing more is paid for it. */
export const refusedAt = (d: Dossier): Move => ended(gateNow(d)?.after ? "terminated" : "refused");

export const ended = (stage: Stage): Move => ({ stage, gate: null, turn: "nobody", due: null });

/** Done and paid for: who has it in hand files its papers by the policy's day of the next year. */
export function closed(d: Dossier, start: Day): Move {
  const day = fileBy(d.policy, start).documents;
  const due: DueTime = { at: endOf(day), day, start, days: 0, unit: "calendar", provisional: false };
  return { stage: "closed", gate: null, turn: turnAt(d, "procurement"), due: watched(d, due) };
}

function turnAt(d: Dossier, stage: Stage): string {
  return stage === "procurement" || stage === "suspended" ? officerOf(d) : stages[stage].turn;
}

/** The office of its class. */
export const officerOf = ({ policy, project }: Dossier): Role => classOf(policy, project.class)?.officer ?? "officer:service";

export function dueNow({ project: p }: Dossier): Move["due"] {
  if (p.dueAt === null || p.dueDay === null || p.dueStart === null) return null;
  return {
    ...{ at: p.dueAt, day: p.dueDay, start: p.dueStart, days: p.dueDays, unit: p.dueUnit, provisional: p.provisional },
    ...(p.remindAt === null ? {} : { remind: p.remindAt }),
    ...(p.escalateAt === null ? {} : { escalate: p.escalateAt }),
  };
}
