/** A hung list starts each project's notice; it ends after its last day, answered and on a published calendar (P7.1, P7.2). */
import { addDays } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { periodAt } from "#model/policy/way.ts";
import { type Dossier, gateNow, noticeWaits, openObjections } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { dueIn, pastGate } from "../moves.ts";

export function startNotice(d: Dossier): readonly Draft[] {
  const { project, notice } = d;
  if (project.stage !== "notice" || notice?.state !== "hung" || notice.hungOn === null) return [];
  const gate = gateNow(d);
  const due = dueIn(d.calendar, notice.hungOn, periodAt(d.policy, gate));
  const body = { notice: notice.notice, from: addDays(notice.hungOn, 1), until: due.day, provisional: due.provisional };
  return [
    {
      subject: projectOf(project.receipt),
      kind: "noticed",
      on: notice.hungOn,
      body,
      texts: {},
      tells: [project.proposer],
      to: { stage: "notice", gate: project.gate, turn: gate?.by[0] ?? "clerk", due },
    },
  ];
}

export function endNotice(d: Dossier, hand: Hand): readonly Draft[] {
  const { project, notice } = d;
  if (project.stage !== "notice" || notice?.state !== "running" || project.dueAt === null || project.dueDay === null) return [];
  if (noticeWaits(d) || project.provisional || hand.now <= project.dueAt || openObjections(d).length > 0) return [];
  const body = { notice: notice.notice, objections: d.objections.filter((one) => one.notice === notice.notice).length };
  const after = addDays(project.dueDay, 1);
  return [
    { subject: projectOf(project.receipt), kind: "unopposed", body, texts: {}, to: pastGate(d, after > hand.today ? hand.today : after) },
  ];
}
