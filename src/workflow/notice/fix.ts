/**
 * What a notice will say of a project is fixed as the gate before has let it pass: at the vote, at the approval, at the acceptance of its work.
 * What changes later shows on the notice as a difference; only a corrected notice (更正公告) says something else.
 */
import type { Draft } from "#model/draft.ts";
import type { Gate } from "#model/policy/gate.ts";
import { gateAfter } from "#model/policy/way.ts";
import { type Dossier, gateNow, matterOf } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";

export function fixText(d: Dossier): readonly Draft[] {
  const gate = noticeAhead(d);
  return gate && fixedAt(d) !== gate.key ? [textOf(d, gate.key)] : [];
}

/** The notice at which it stands, or before which it waits for money. */
function noticeAhead(d: Dossier): Gate | undefined {
  const gate = gateNow(d);
  if (d.project.stage === "notice") return gate;
  const next = d.project.stage === "funding" && gate ? gateAfter(d.policy, matterOf(d), gate) : undefined;
  return next?.kind === "notice" ? next : undefined;
}

/** The gate for which its text stands; none once it has been somewhere else since. */
function fixedAt(d: Dossier): string | undefined {
  const last = d.trail.findLast(
    ({ kind, envelope: { to } }) => kind === "fixed" || (to && to.stage !== "funding" && to.stage !== "notice"),
  );
  return last?.kind === "fixed" ? last.body.gate : undefined;
}

type Wording = Partial<Pick<Dossier["project"], "title" | "need" | "place" | "beneficiaries">>;

/** As it stands, or in other words. Of finished work also what was delivered, by whom and for how much. */
export function textOf(d: Dossier, gate: string, wording: Wording = {}): Draft {
  const { project: p } = d;
  const { title, need, place, beneficiaries } = { ...p, ...wording };
  const { contracted, supplier, acceptedOn } = p;
  const body = { gate, class: p.class, amount: p.approved ?? p.amount, beneficiaries, contracted, supplier, acceptedOn };
  return { subject: projectOf(p.receipt), kind: "fixed", on: p.lastOn, body, texts: { title, need, place } };
}
