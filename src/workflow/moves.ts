/** Where a fact leads a project: the next gate of its pinned policy, whose turn it is there, and until when. */
import { type Calendar, calendarDue, workingDue } from "#model/calendar.ts";
import type { Day } from "#model/day.ts";
import type { Move } from "#model/envelope.ts";
import { classOf, type Gate, type Limit, type Policy } from "#model/policy/policy.ts";
import type { Dossier } from "#model/project.ts";
import { type Stage, stages } from "#model/stages.ts";

const stageOfGate = { check: "screening", resolution: "resolution", notice: "notice", approval: "approval" } as const satisfies Record<
  Gate["kind"],
  Stage
>;

/** A due time of `limit` days after `start`; working days by the calendar, provisional where a year is not loaded. */
export function dueIn(calendar: Calendar, start: Day, limit: Limit): NonNullable<Move["due"]> {
  const due = limit.unit === "working" ? workingDue(calendar, start, limit.days) : calendarDue(start, limit.days);
  return { at: due.at, day: due.day, provisional: due.provisional, start, days: limit.days, unit: limit.unit };
}

type Rules = { readonly policy: Policy; readonly calendar: Calendar };

/** Into the gate with this key, from `start` on. */
export function toGate({ calendar }: Pick<Rules, "calendar">, gate: Gate, start: Day): Move {
  const turn = gate.kind === "resolution" ? "council" : gate.by;
  return { stage: stageOfGate[gate.kind], gate: gate.key, turn, due: dueIn(calendar, start, gate.limit.value) };
}

export function firstGate(rules: Rules, start: Day): Move {
  const [gate] = rules.policy.gates;
  return gate ? toGate(rules, gate, start) : ended("refused");
}

/** Past a gate: into the queue for money where the gate holds it, else into the next gate. */
export function pastGate(d: Dossier, start: Day): Move {
  const index = d.policy.gates.findIndex((gate) => gate.key === d.project.gate);
  const gate = d.policy.gates[index];
  if (gate?.money === "hold" && d.project.stage !== "funding") {
    return { stage: "funding", gate: gate.key, turn: "money", due: dueIn(d.calendar, start, d.policy.limits.funding.value) };
  }
  const next = d.policy.gates[index + 1];
  return next ? toGate(d, next, start) : toStage(d, "procurement", start);
}

type Limited = keyof Policy["limits"];
const limitOf: Partial<Record<Stage, Limited>> = {
  revision: "revision",
  procurement: "procurement",
  acceptance: "acceptance",
  rectification: "rectification",
  payment: "payment",
};

/** Into a stage that is no gate. */
export function toStage(d: Dossier, stage: Stage, start: Day, turn: string = turnAt(d, stage)): Move {
  const limited = limitOf[stage];
  return { stage, gate: d.project.gate, turn, due: limited ? dueIn(d.calendar, start, d.policy.limits[limited].value) : null };
}

/** The same stage, somebody else's turn. */
export const stay = (d: Dossier, turn: string): Move => ({ stage: d.project.stage, gate: d.project.gate, turn, due: dueNow(d) });

export const ended = (stage: Stage): Move => ({ stage, gate: null, turn: "nobody", due: null });

function turnAt(d: Dossier, stage: Stage): string {
  return stage === "procurement" ? (classOf(d.policy, d.project.class)?.officer ?? "officer:service") : stages[stage].turn;
}

export function dueNow({ project: p }: Dossier): Move["due"] {
  if (p.dueAt === null || p.dueDay === null || p.dueStart === null) return null;
  return { at: p.dueAt, day: p.dueDay, start: p.dueStart, days: p.dueDays, unit: p.dueUnit, provisional: p.provisional };
}
