import type { Raw } from "#model/form.ts";
import { plainYuan } from "#model/money.ts";
import type { Who } from "#model/people/roles.ts";
import type { Dossier } from "#model/project.ts";
import type { Place } from "#model/propose/place.ts";
import { filledIn } from "#model/propose/question.ts";
import { sidesOf } from "#model/propose/side.ts";
import { supportOf } from "#model/subject.ts";
import type { Db } from "#store/home.ts";
import { offered } from "#store/library/standards.ts";
import { place, placeOf } from "#store/propose/place.ts";
import { map, together } from "#store/read.ts";
import { classOptions, contentOptions, named, sideOptions } from "#views/options.ts";
import { extrasAt, extrasOf } from "#views/propose/questions.ts";
import type { Lang } from "#views/setting.ts";
import { edit } from "#workflow/propose/edit.ts";
import { propose } from "#workflow/propose/propose.ts";
import { revise } from "#workflow/propose/revise.ts";
import { enlist, second } from "#workflow/propose/second.ts";
import { withdraw } from "#workflow/propose/withdraw.ts";
import { type Asking, deed, first } from "../deed.ts";
import { inArea, onProject } from "../subjects.ts";

/** What is typed is compared with what there is. */
const compared = (db: Db, area: string, now: number, asking?: Asking) => {
  const title = first(asking?.raw["title"]).slice(0, 80);
  const found = title ? placeOf(db, area, now, { title, place: first(asking?.raw["place"]).slice(0, 80) }) : place(db, area, now);
  const standard = first(asking?.raw["standard"]).slice(0, 40);
  return map(together({ found, standard: offered(db, standard) }), ({ found: here, ...rest }) => here && { ...here, ...rest });
};

/** 点同款: as the standard project has it, to be changed. */
const ordered = ({ standard }: Place): Raw => {
  if (!standard) return {};
  const { title, need, class: of, high, beneficiaries } = standard.template;
  return { title, need, class: of, amount: plainYuan(high), beneficiaries: String(beneficiaries) };
};

export const proposing = deed(propose, inArea(compared), {
  options: (known, lang, { who, today }) => ({
    class: classOptions(known.policy, lang),
    content: contentOptions(known.policy, lang),
    grid: named(known.grids),
    person: named(forWhom(known, who)),
    side: sideOptions(sidesOf(known, who, today), lang),
    standard: known.standard ? [{ value: known.standard.id, label: known.standard.template.title }] : [],
  }),
  values: ordered,
  extras: extrasAt,
});

/** A clerk writes for any resident, others for those who agreed to it. */
const forWhom = ({ residents }: Place, who: Who) =>
  who.grants.some((grant) => grant.role === "clerk")
    ? residents
    : residents.filter(({ id }) => who.grants.some((grant) => grant.role === "agent" && grant.delegateOf === id));

const asIs = ({ project: p, intake }: Dossier) => ({
  ...filledIn(intake.answers),
  title: p.title,
  need: p.need,
  place: p.place,
  class: p.class,
  content: intake.content ?? "",
  amount: plainYuan(p.amount),
  beneficiaries: String(p.beneficiaries),
});

const ofPolicy = ({ policy }: Dossier, lang: Lang) => ({ class: classOptions(policy, lang), content: contentOptions(policy, lang) });

export const ofProject = [
  deed(revise, onProject, { options: ofPolicy, extras: extrasOf, values: asIs }),
  deed(edit, onProject, { options: ofPolicy, extras: extrasOf, values: asIs }),
  deed(withdraw, onProject),
  deed(second, { ...onProject, writes: (id, _raw, who) => [supportOf(id, who)] }),
  deed(enlist, onProject),
];
