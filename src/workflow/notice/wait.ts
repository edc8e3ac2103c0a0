/** Where the policy says so, the period waits while an objection is open; the days that were left are given again after the answer. */
import { workingDaysLeft } from "#model/calendar.ts";
import { addDays, type Day, daysBetween } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { DueTime } from "#model/envelope.ts";
import type { Hand } from "#model/hand.ts";
import { type Dossier, gateNow, openObjections } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { dueIn } from "../moves.ts";

/** The first objection stops the period: the day on which it came is among those left. What is awaited is the answer. */
export function pauseFor(d: Dossier, on: Day, due: DueTime): readonly Draft[] {
  const { notice, project } = d;
  if (d.policy.notice.clock.value !== "waits" || openObjections(d).length > 0 || !notice?.until) return [];
  const unit = project.dueUnit;
  const first = notice.from !== null && on < notice.from ? notice.from : on;
  const day = first < notice.until ? first : notice.until;
  const before = addDays(day, -1);
  const left = unit === "working" ? workingDaysLeft(d.calendar, before, notice.until) : daysBetween(before, notice.until);
  return [
    {
      subject: projectOf(project.receipt),
      kind: "paused",
      on,
      body: { notice: notice.notice, left: Math.max(1, left), unit },
      texts: {},
      to: { stage: "notice", gate: project.gate, turn: d.policy.notice.handler.value, due },
    },
  ];
}

/** The last open objection is answered: the days left begin tomorrow. */
export function resumeAfter(d: Dossier, hand: Hand): readonly Draft[] {
  const { notice, project } = d;
  const paused = d.trail.findLast((fact) => fact.kind === "paused");
  if (!notice || notice.left === null || openObjections(d).length > 1) return [];
  const unit = paused?.kind === "paused" ? paused.body.unit : "working";
  const due = dueIn(d.calendar, hand.today, { days: notice.left, unit });
  return [
    {
      subject: projectOf(project.receipt),
      kind: "resumed",
      body: { notice: notice.notice, from: addDays(hand.today, 1), until: due.day, provisional: due.provisional },
      texts: {},
      to: { stage: "notice", gate: project.gate, turn: gateNow(d)?.by[0] ?? "clerk", due },
    },
  ];
}
