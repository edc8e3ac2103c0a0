/** A change is decided: what it means for the contract, its end, its place and its money is one write, and the work goes on. */
import type { Change } from "#model/deliver/change.ts";
import { dismissalForm, permitForm } from "#model/deliver/forms.ts";
import type { Draft, DraftOf } from "#model/draft.ts";
import type { Move } from "#model/envelope.ts";
import type { Hand } from "#model/hand.ts";
import { grantFor, roles, type Who } from "#model/people/roles.ts";
import type { Recast } from "#model/procure/recast.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { underWay } from "../moves.ts";
import { backAgain, lacking, letGo, recast, recastNow } from "../procure/found.ts";
import { changeNow } from "./alter.ts";
import { recommitted } from "./money.ts";

export const permit = onProject({
  name: "permit",
  form: permitForm,
  when: (d, who, hand) => {
    const open = changeNow(d);
    const other = recastNow(d);
    const asked = open ?? other;
    if (!asked) return refuse("nothing_open");
    if (asked.askedBy === who.id) return refuse("second_person");
    if ([d.project, ...d.origins.partners].some(({ proposer }) => proposer === who.id)) return refuse("own_project");
    const barred = levelBars(d, who, hand);
    if (barred) return barred;
    const missing = open ? recommitted(d, open.amount ?? open.oldAmount, hand.today).missing : other ? lacking(d, other) : 0;
    return missing > 0 ? refuse("money_gone", undefined, { missing }) : undefined;
  },
  decide: (d, _who, { note }, hand) => {
    const [open, other, by] = [changeNow(d), recastNow(d), { meeting: null, note: note ?? "" }];
    return open ? [changed(d, open, hand, by)] : other ? recast(d, other, hand, by) : refuse("nothing_open");
  },
});

/** Nobody types the result of a vote: what is before the body is decided there. */
function levelBars(d: Dossier, who: Who, hand: Hand): Refusal | undefined {
  const { turn, path } = d.project;
  const role = roles.find((one) => one === turn);
  if (role === undefined) return refuse("with_the_body");
  return grantFor(who, [role], path, hand.today) ? undefined : refuse("not_the_level");
}

export const dismiss = onProject({
  name: "dismiss",
  form: dismissalForm,
  when: (d) => {
    if (!changeNow(d) && !recastNow(d)) return refuse("nothing_open");
    return d.item && !d.item.carried ? refuse("with_the_body") : undefined;
  },
  decide: (d, _who, { reason }, hand) => {
    const [open, other] = [changeNow(d), recastNow(d)];
    return open ? [declined(d, open, hand, null, reason)] : other ? notRecast(d, other, hand, null, reason) : refuse("nothing_open");
  },
});

export function changed(d: Dossier, one: Change, hand: Hand, { meeting, note }: { meeting: string | null; note: string }): Draft {
  const [amount, until] = [one.amount ?? one.oldAmount, one.until ?? one.oldUntil];
  const { entries, takes, quota } = recommitted(d, amount, hand.today);
  const approved = Math.max(d.project.approved ?? 0, amount);
  return {
    subject: projectOf(d.project.receipt),
    kind: "changed",
    body: { change: one.n, amount, until, approved, shares: [...takes], quota, meeting },
    texts: { place: one.place, note },
    entries,
    to: underWay(d, hand.today, until),
    tells: [d.project.proposer, one.askedBy],
  };
}

export const notRecast = (d: Dossier, one: Recast, hand: Hand, meeting: string | null, note: string): readonly Draft[] => [
  declined(d, one, hand, meeting, note, backAgain(d, hand.today)),
  ...letGo(d, one, hand.today),
];

export const declined = (
  d: Dossier,
  one: Pick<Change, "n" | "askedBy">,
  hand: Hand,
  meeting: string | null,
  note: string,
  to: Move = underWay(d, hand.today),
): DraftOf<"change_declined"> => ({
  subject: projectOf(d.project.receipt),
  kind: "change_declined",
  body: { change: one.n, meeting },
  texts: { note },
  to,
  tells: [one.askedBy],
});
