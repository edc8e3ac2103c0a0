/** The clock of a gate stands still while its project is elsewhere: the days that were used are not given again. */
import { workingDaysLeft } from "#model/calendar.ts";
import { type Day, daysBetween } from "#model/day.ts";
import type { Move } from "#model/envelope.ts";
import type { Gate } from "#model/policy/gate.ts";
import type { Dossier } from "#model/project.ts";
import { limited, stageOfGate, toGate } from "../moves.ts";

/** How often this gate has asked the proposer for more. */
export const timesReturned = ({ trail, project }: Dossier): number =>
  trail.filter((fact) => fact.kind === "returned" && fact.body.approval === null && fact.body.gate === project.gate).length;

/** Back into the gate that it left for a while, with the days that it had left; none, when they were used up. */
export function backTo(d: Dossier, gate: Gate, today: Day): Move {
  const fresh = toGate(d, gate, today);
  const left = daysLeft(d, gate);
  return left === undefined ? fresh : { ...fresh, due: limited(d, today, left) };
}

function daysLeft({ trail, calendar }: Dossier, gate: Gate) {
  const stood = trail.findLastIndex(({ envelope: { to } }) => to?.stage === stageOfGate[gate.kind] && to.gate === gate.key);
  const due = trail[stood]?.envelope.to?.due;
  const gone = trail.slice(stood + 1).find((fact) => fact.envelope.to !== undefined);
  if (!due || !gone) return undefined;
  const { on } = gone.envelope;
  const left = due.unit === "working" ? workingDaysLeft(calendar, on, due.day) : daysBetween(on, due.day);
  return { days: Math.max(0, left), unit: due.unit };
}
