/** Until the minutes are signed, a wrongly recorded attendance or hand count is mended by two people; the items are counted anew. */

import type { InputOf } from "#model/form.ts";
import { agreeForm, mendForm } from "#model/meet/forms.ts";
import { misfit } from "#model/meet/hands.ts";
import { isHere, type Sitting, seatOfMember } from "#model/meet/sitting.ts";
import { mayVoteOn } from "#model/meet/voters.ts";
import { refuse } from "#model/refusals.ts";
import type { Correction } from "#model/standing.ts";
import { meetingOf } from "#model/subject.ts";
import { onItsDay } from "./attend.ts";
import { onSitting } from "./on.ts";

export const mend = onSitting({
  name: "mend",
  form: mendForm,
  when: (sitting, _who, hand) => {
    if (sitting.correction) return refuse("correction_open");
    return mendable(sitting).length > 0 ? onItsDay(sitting, hand) : refuse("not_correctable");
  },
  decide: (sitting, _who, input) => {
    const change = input.field === "attendance" ? attendance(sitting, input) : tally(sitting, input);
    if ("refusal" in change) return change;
    const { reason, paper } = input;
    return [
      {
        subject: meetingOf(sitting.id),
        kind: "correction_asked" as const,
        texts: { reason, paper },
        body: { ...change, target: input.target, field: input.field, correction: 1 + sitting.corrections },
      },
    ];
  },
});

/** Everybody's attendance, and the items whose hands were counted. */
const mendable = (sitting: Sitting): readonly string[] => [
  ...sitting.seats.map((seat) => seat.person),
  ...sitting.items.filter((item) => item.tally).map((item) => item.id),
];

function attendance(sitting: Sitting, { target, present }: InputOf<typeof mendForm>) {
  const seat = seatOfMember(sitting, target);
  if (!seat) return refuse("not_a_choice", "target");
  if (present === null) return refuse("required", "present");
  if ((present === "yes") === isHere(seat)) return refuse("same_value", "present");
  return { fact: seat.left ?? seat.leaf ?? 0, from: seat.left !== null ? "left" : seat.present ? "yes" : "no", to: present };
}

function tally(sitting: Sitting, input: InputOf<typeof mendForm>) {
  const item = sitting.items.find((one) => one.id === input.target);
  if (!item?.tally) return refuse("not_a_choice", "target");
  if (input.for === null || input.against === null || input.abstain === null) return refuse("required", "for");
  const present = mayVoteOn(sitting, item).length;
  const { for: yes, against, abstain } = input;
  const papers = item.method === "paper" ? { handed: present, invalid: input.invalid ?? 0 } : {};
  const to = { for: yes, against, abstain, ...papers };
  const wrong = misfit(item.method, to, present);
  if (wrong)
    return refuse("does_not_add_up", wrong.field === "invalid" ? "invalid" : "for", { counted: wrong.counted, present: wrong.present });
  return { fact: item.closedLeaf ?? 0, from: { ...item.tally }, to };
}

/** Somebody may have left since the correction was asked for. */
function nowWrong(sitting: Sitting, { target, to }: Correction): boolean {
  const item = sitting.items.find((one) => one.id === target);
  return typeof to === "object" && (!item || misfit(item.method, to, mayVoteOn(sitting, item).length) !== undefined);
}

export const agree = onSitting({
  name: "agree",
  form: agreeForm,
  when: (sitting, who) => {
    if (!sitting.correction) return refuse("correction_over");
    if (sitting.correction.askedBy === who.id) return refuse("second_person");
    return nowWrong(sitting, sitting.correction) ? refuse("counts_wrong") : undefined;
  },
  decide: (sitting) => {
    const open = sitting.correction;
    if (!open) return refuse("correction_over");
    const { n, fact, target, field, from, to, askedSeq, reason, paper } = open;
    return [
      {
        subject: meetingOf(sitting.id),
        kind: "corrected" as const,
        body: { fact, target, field, from, to, correction: n, asked: askedSeq },
        texts: { reason, paper },
      },
    ];
  },
});
