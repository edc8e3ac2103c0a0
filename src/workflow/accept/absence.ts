/** A signer who cannot be reached is replaced by a named person, or after the policy's days recorded absent; a resident's side must sign. */
import { absenceForm, representationForm } from "#model/accept/forms.ts";
import { dayOf } from "#model/day.ts";
import { type Dossier, slotsFor } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { dueIn } from "../moves.ts";
import { acceptedBy } from "./inspect.ts";
import { openSlots, thisRound } from "./slot.ts";

export const represent = onProject({
  name: "represent",
  form: representationForm,
  when: (d) => (openSlots(d).length > 0 ? undefined : refuse("no_slot")),
  decide: (d, who, { slot, person, reason }) => {
    if (!openSlots(d).includes(slot)) return refuse("not_a_choice", "slot");
    if (person === who.id || !mayStandIn(d, slot, person)) return refuse("not_a_choice", "person");
    return [{ subject: projectOf(d.project.receipt), kind: "represented", body: { slot, person }, texts: { reason }, tells: [person] }];
  },
});

/** A resident of the place without a part in it: not its proposer, not who approved it, and not in another place already. */
function mayStandIn(d: Dossier, slot: string, person: string): boolean {
  const elsewhere = Object.entries(d.representatives).some(([place, one]) => place !== slot && one === person);
  const bound = person === d.project.proposer || person === d.project.approvedBy || thisRound(d).some((one) => one.person === person);
  return !elsewhere && !bound && d.residents.some((one) => one.id === person);
}

export const excuse = onProject({
  name: "excuse",
  form: absenceForm,
  when: (d, _who, hand) => {
    if (openSlots(d).length === 0) return refuse("no_slot");
    const [wrong, ...others] = openSlots(d).map((slot) => needed(d, slot));
    if (wrong && others.every(Boolean)) return refuse(wrong);
    const due = dueIn(d.calendar, d.project.dueStart ?? d.project.lastOn, d.policy.absentAfter.value);
    return dayOf(hand.now) > due.day ? undefined : refuse("too_early", undefined, { at: due.at });
  },
  decide: (d, _who, { slot, reason }, hand) => {
    if (!openSlots(d).includes(slot)) return refuse("not_a_choice", "slot");
    const wrong = needed(d, slot);
    if (wrong) return refuse(wrong, "slot");
    const { receipt, round } = d.project;
    return [
      { subject: projectOf(receipt), kind: "excused" as const, body: { round, slot }, texts: { reason } },
      ...acceptedBy(d, slot, hand),
    ];
  },
});

/** Why a place cannot stay empty: of the residents' side somebody signs, and who ordered it is not the only one. */
export function needed(d: Dossier, slot: string): "resident_side" | "only_proposer" | undefined {
  const absent = thisRound(d).flatMap((one) => (one.verdict === "absent" ? [one.slot] : []));
  const left = slotsFor(d).filter((one) => one !== slot && !absent.includes(one));
  if (!left.some((one) => residents.includes(one))) return "resident_side";
  return left.some((one) => one !== "proposer") ? undefined : "only_proposer";
}
const residents = ["proposer", "council", "committee"];
