/** A list is made, printed and hung; on each channel its hanging is proven. The period starts the day after the last of them. */
import { addDays, type Day } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import { type Board, type Hangable, type Hanging, unproven } from "#model/notice/board.ts";
import { hangForm, proofForm } from "#model/notice/forms.ts";
import { grantFor, type Who } from "#model/people/roles.ts";
import type { Gate } from "#model/policy/gate.ts";
import { gateOf, type Policy } from "#model/policy/policy.ts";
import { periodAt } from "#model/policy/way.ts";
import { refuse } from "#model/refusals.ts";
import { noticeOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { filed } from "../archive/file.ts";
import { complete } from "../archive/produce.ts";
import { dueIn } from "../moves.ts";
import { checkPaperDate } from "../paper.ts";

export const hang: Act<Board, typeof hangForm> = {
  name: "hang",
  form: hangForm,
  may: (board, who, hand) => mayInArea("hang", who, board.path, hand),
  decide: (board, who, { projects, contact }, hand) => {
    const listed = board.candidates.filter((one) => projects.includes(one.receipt));
    if (listed.some((one) => !runs(who, one, board.path, hand.today))) return refuse("not_your_role");
    const [lead] = listed;
    if (!lead || listed.length < projects.length) return refuse("already_listed", "projects");
    const lacks = complete(listed, "projects");
    if (lacks) return lacks;
    const [rule, ...others] = new Set(listed.map(ruleOf));
    if (rule === undefined || others.length > 0) return refuse("mixed_rules", "projects");
    const texts = listed.map((one) => ({ project: one.receipt, text: one.text }));
    return [listing(noticeOf(hand.id()), lead, { area: board.area, projects: texts, contact, reason: "", corrects: null })];
  },
};

/** What one list has in common: how long it hangs, where, who runs it, and on which side of the work. */
const ruleOf = ({ policy, gate: key }: Hangable): string => {
  const gate = gateOf(policy, key);
  return JSON.stringify([periodAt(policy, gate), policy.notice.channels.value, gate?.by, gate?.after ?? false]);
};

/** Whoever the policy has run the notice of a project hangs it; of the others' nothing is offered. */
export const runs = (who: Who, { policy, gate }: { policy: Policy; gate: string }, path: string, today: Day): boolean =>
  grantFor(who, gateOf(policy, gate)?.by ?? [], path, today) !== undefined;

interface Listing {
  readonly area: string;
  readonly projects: readonly { readonly project: string; readonly text: number }[];
  readonly contact: string;
  readonly reason: string;
  readonly corrects: string | null;
}

/** The list as its policy would have it hung. */
export function listing(
  subject: Draft["subject"],
  { policy, gate: key }: { policy: Policy; gate: string },
  { area, projects, contact, reason, corrects }: Listing,
): Draft {
  const gate: Gate | undefined = gateOf(policy, key);
  const { days, unit } = periodAt(policy, gate);
  const rule = { gate: key, after: gate?.after ?? false, channels: [...policy.notice.channels.value], days, unit };
  return { subject, kind: "listed", body: { area, projects: [...projects], ...rule, corrects }, texts: { contact, reason } };
}

export const prove: Act<Hanging, typeof proofForm> = {
  name: "prove",
  form: proofForm,
  may: (known, who, hand) => {
    const [lead] = known.projects;
    const barred = mayInArea("prove", who, known.path, hand);
    if (barred) return barred;
    if (!lead || unproven(known).length === 0) return refuse("notice_proven");
    return runs(who, lead, known.path, hand.today) ? undefined : refuse("not_your_role");
  },
  decide: (known, _who, { channel: asked, place, proof, on, files }, hand) => {
    const [lead] = known.projects;
    const channel = unproven(known).find((one) => one === asked);
    if (!lead || !channel) return refuse("not_a_choice", "channel");
    const last = latest(known.projects.map((one) => one.lastOn)) ?? on;
    const wrong = checkPaperDate(on, last, lead.policy.backDays.value, hand);
    if (wrong) return wrong;
    const proven = { subject: noticeOf(known.notice), kind: "proven" as const, on, body: { channel }, texts: { place, proof } };
    const all = { ...known, proofs: [...known.proofs, { channel, place, proof, on }] };
    const photos = filed(files, { about: noticeOf(known.notice), area: known.area, purpose: "proof" }, place);
    return [proven, ...(unproven(all).length === 0 ? [hung(all, on)] : []), ...photos];
  },
};

/** It hangs everywhere: the day of the last proof is not counted (民法典 art. 201). */
function hung({ notice, area, projects, proofs, calendar, limit }: Hanging, on: Day): Draft {
  const start = latest(proofs.map((one) => one.on)) ?? on;
  const due = dueIn(calendar, start, limit);
  const from = addDays(start, 1);
  return {
    subject: noticeOf(notice),
    kind: "hung",
    on: start,
    body: { area, projects: projects.map((one) => one.receipt), from, until: due.day, provisional: due.provisional },
    texts: { place: proofs.map((one) => one.place).join("; "), proof: proofs.map((one) => one.proof).join("; ") },
  };
}

const latest = (days: readonly Day[]): Day | undefined => [...days].sort().at(-1);
