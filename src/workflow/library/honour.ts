/** Honours: nominated by one person, given or not by a second who answers for the level. A community has one feature a year (一社区一特色). */

import type { Hand } from "#model/hand.ts";
import { conferralForm, honourForm, rebuttalForm } from "#model/library/forms.ts";
import { areaAt, type Honour, type Stage } from "#model/library/honour.ts";
import type { Level } from "#model/library/named.ts";
import { holds, type Role, type Who } from "#model/people/roles.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { honourOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

/** Who decides on a level. */
const deciders = {
  community: ["officer:service", "officer:works"],
  street: ["approver"],
  district: ["district"],
} as const satisfies Record<Level, readonly Role[]>;

export const nominate: Act<Stage, typeof honourForm> = {
  name: "nominate",
  form: honourForm,
  may: (stage, who, hand) => mayInArea("nominate", who, stage.path, hand),
  decide: ({ accepted, honours }, _who, { project, level, year, reason }, hand) => {
    const work = accepted.find((one) => one.receipt === project);
    if (!work) return refuse("not_a_choice", "project");
    const area = areaAt(work.path, level);
    if (area === undefined) return refuse("not_its_level", "level");
    const same = honours.filter((one) => one.level === level && one.area === area && one.year === year && one.state !== "declined");
    if (same.some((one) => one.project === project || (level === "community" && one.state === "given")))
      return refuse("honoured_already", "level");
    return [{ subject: honourOf(hand.id()), kind: "honour_proposed", body: { project, level, area, year }, texts: { reason } }];
  },
};

function deciding(name: "confer" | "passOver", honour: Honour, who: Who, hand: Hand): Refusal | undefined {
  const refused = mayInArea(name, who, honour.path, hand);
  if (refused) return refused;
  if (!holds(who, deciders[honour.level], honour.path, hand.today)) return refuse("not_your_role");
  if (honour.state !== "proposed") return refuse("decided_already");
  return honour.proposedBy === who.id ? refuse("second_person") : undefined;
}

export const confer: Act<Honour, typeof conferralForm> = {
  name: "confer",
  form: conferralForm,
  may: (honour, who, hand) => deciding("confer", honour, who, hand) ?? (honour.taken ? refuse("feature_given") : undefined),
  decide: ({ id }) => [{ subject: honourOf(id), kind: "honour_given", body: {}, texts: {} }],
};

export const passOver: Act<Honour, typeof rebuttalForm> = {
  name: "passOver",
  form: rebuttalForm,
  may: (honour, who, hand) => deciding("passOver", honour, who, hand),
  decide: ({ id }, _who, { reason }) => [{ subject: honourOf(id), kind: "honour_declined", body: {}, texts: { reason } }],
};
