/**
 * An order that belongs to another channel goes to a named office with a limit, and the proposer is told which (P3.3). The office's answer is
 * written down; the resident says whether it solved the matter. Half or not at all brings it back once.
 */
import { isPicture, type Upload } from "#model/archive/file.ts";
import { transferOf } from "#model/policy/policy.ts";
import { type Dossier, gateNow } from "#model/project.ts";
import { allOf, isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { ratingForm, replyForm, transferForm } from "#model/screen/forms.ts";
import { transferNow, transfersOf } from "#model/screen/transfer.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { evidence as evidenceOf } from "../archive/file.ts";
import { giveBack } from "../budget/money.ts";
import { ended, limited, toGate } from "../moves.ts";
import { checkPaperDate } from "../paper.ts";
import { gridFor } from "./grid.ts";
import { personalIn } from "./marks.ts";
import { notOwn } from "./own.ts";

export const transfer = onProject({
  name: "transfer",
  form: transferForm,
  when: (d, who) => {
    if (d.project.code !== null) return refuse("established");
    return notOwn(d, who) ?? (d.policy.transfers.length === 0 ? refuse("no_channel") : undefined);
  },
  decide: (d, _who, { office, grid: where, note }, hand) => {
    const channel = transferOf(d.policy, office);
    // It is printed for the office, and everybody may read it.
    const grid = gridFor(d, where);
    const wrong = allOf([
      isRefusal(grid) ? grid : undefined,
      channel ? undefined : refuse("not_a_choice", "office"),
      personalIn(d, { note }),
    ]);
    if (wrong || !channel || isRefusal(grid)) return wrong ?? [];
    const { gate } = d.project;
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "transferred",
        body: { gate: gate ?? "", office, n: transfersOf(d).length + 1, ...grid },
        texts: { note },
        to: { stage: "transfer", gate, turn: "office", due: limited(d, hand.today, channel.limit) },
        tells: [d.project.proposer],
      },
    ];
  },
});

export const reply = onProject({
  name: "reply",
  form: replyForm,
  when: (d) => (transferNow(d)?.repliedOn === null ? undefined : refuse("replied_already")),
  decide: (d, _who, { on, note, evidence, before, after }, hand) => {
    const now = transferNow(d);
    if (!now) return refuse("replied_already");
    const wrong = allOf([checkPaperDate(on, d.project.lastOn, d.policy.backDays.value, hand), pictured({ before, after })]);
    if (wrong) return wrong;
    const caption = channelOf(d, now.office);
    return [
      ...evidenceOf(d, before, "before", caption),
      ...evidenceOf(d, after, "after", caption),
      {
        subject: projectOf(d.project.receipt),
        kind: "replied",
        on,
        body: { office: now.office, n: now.n, before: before.map((one) => one.id), after: after.map((one) => one.id) },
        texts: { note, evidence: evidence ?? "" },
        to: {
          stage: "transfer",
          gate: d.project.gate,
          turn: "proposer",
          due: limited(d, hand.today, d.policy.limits.revision.value),
        },
        tells: [d.project.proposer],
      },
    ];
  },
});

/** Before and after are compared by looking at them. */
const pictured = (sides: Readonly<Record<"before" | "after", readonly Upload[]>>): Refusal | undefined =>
  allOf(
    (["before", "after"] as const).map((side) =>
      sides[side].every((one) => isPicture(one.type)) ? undefined : refuse("not_a_picture", side),
    ),
  );
const channelOf = ({ policy }: Dossier, office: string): string => transferOf(policy, office)?.label.zh ?? office;

/** A clerk may write down what the resident said by telephone or at the door; then the note says how. */
export const rate = onProject({
  name: "rate",
  form: ratingForm,
  // An office that lets its limit pass without a word does not keep the resident from saying so.
  when: (d, _who, hand) => (transferNow(d)?.repliedOn !== null || isLate(d, hand.now) ? undefined : refuse("not_replied")),
  decide: (d, who, { outcome, note }, hand) => {
    const now = transferNow(d);
    const gate = gateNow(d);
    if (!now || !gate) return refuse("not_replied");
    if (who.id !== d.project.proposer && note === null) return refuse("required", "note");
    const back = outcome !== "solved" && !d.trail.some((fact) => fact.kind === "rated" && fact.body.back);
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "rated",
        body: { n: now.n, outcome, back },
        texts: { note: note ?? "" },
        to: back ? toGate(d, gate, hand.today) : ended("transferred"),
        entries: back ? [] : giveBack(d),
        tells: [d.project.proposer],
      },
    ];
  },
});

const isLate = ({ project: { dueAt } }: Dossier, now: number): boolean => dueAt !== null && now > dueAt;
