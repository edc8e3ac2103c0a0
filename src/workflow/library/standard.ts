/**
 * Into the library and out of it (出入库): an entry, a new version of one, and its exit are proposed by one person and decided by a second.
 * An entry is made of an accepted project, or of what an organisation brought, or by the office itself.
 */
import type { Draft } from "#model/draft.ts";
import type { InputOf } from "#model/form.ts";
import { accreditationForm, exitForm, rebuttalForm, standardForm, versionForm } from "#model/library/forms.ts";
import { type Bench, isOnOffer, movedBy, openVersion, type Shelved, type Sources } from "#model/library/standard.ts";
import type { Who } from "#model/people/roles.ts";
import { isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { standardOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { templateTyped } from "./template.ts";

export const standardise: Act<Bench, typeof standardForm> = {
  name: "standardise",
  form: standardForm,
  may: (bench, who, hand) => mayInArea("standardise", who, bench.path, hand),
  decide: (bench, _who, input, hand) => versionOf(bench, hand.id(), bench.area, 1, input),
};

/** While nothing else of it is to be decided. */
const standing = (known: Shelved): Refusal | undefined =>
  isOnOffer(known) ? (movedBy(known) === null ? undefined : refuse("review_open")) : refuse("not_on_offer");

export const rework: Act<Shelved, typeof versionForm> = {
  name: "rework",
  form: versionForm,
  may: (known, who, hand) => mayInArea("rework", who, known.path, hand) ?? standing(known),
  decide: (known, _who, input) =>
    versionOf(known, known.id, known.area, 1 + Math.max(0, ...known.versions.map((one) => one.version)), input),
};

export const phaseOut: Act<Shelved, typeof exitForm> = {
  name: "phaseOut",
  form: exitForm,
  may: (known, who, hand) => mayInArea("phaseOut", who, known.path, hand) ?? standing(known),
  decide: ({ id }, _who, { reason }) => [{ subject: standardOf(id), kind: "exit_proposed", body: {}, texts: { reason } }],
};

/** By somebody else than who proposed it. */
const second = (known: Shelved, who: Who): Refusal | undefined => {
  const by = movedBy(known);
  if (by === null) return refuse("nothing_open");
  return by === who.id ? refuse("second_person") : undefined;
};

export const accredit: Act<Shelved, typeof accreditationForm> = {
  name: "accredit",
  form: accreditationForm,
  may: (known, who, hand) => mayInArea("accredit", who, known.path, hand) ?? second(known, who),
  decide: (known) => {
    const subject = standardOf(known.id);
    const version = openVersion(known)?.version;
    if (version === undefined) return [{ subject, kind: "standard_retired", body: {}, texts: {} }];
    return [{ subject, kind: "standard_admitted", body: { version }, texts: {} }];
  },
};

export const rebut: Act<Shelved, typeof rebuttalForm> = {
  name: "rebut",
  form: rebuttalForm,
  may: (known, who, hand) => mayInArea("rebut", who, known.path, hand) ?? second(known, who),
  decide: (known, _who, { reason }) => [
    { subject: standardOf(known.id), kind: "standard_rebutted", body: { version: openVersion(known)?.version ?? null }, texts: { reason } },
  ],
};

function versionOf(
  { policy, accepted, suppliers }: Sources,
  id: string,
  area: string,
  version: number,
  input: InputOf<typeof versionForm>,
): readonly Draft[] | Refusal {
  const { project, supplier } = input;
  const typed = templateTyped(policy, input);
  if (isRefusal(typed)) return typed;
  if (project !== null && !accepted.some((one) => one.receipt === project)) return refuse("not_a_choice", "project");
  if (supplier !== null && !suppliers.some((one) => one.id === supplier)) return refuse("not_a_choice", "supplier");
  return [
    {
      subject: standardOf(id),
      kind: "standard_proposed",
      body: { version, area, ...typed.sums, project, supplier },
      texts: typed.texts,
    },
  ];
}
