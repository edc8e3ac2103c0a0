import { plainYuan } from "#model/money.ts";
import type { Dossier } from "#model/project.ts";
import { supportOf } from "#model/subject.ts";
import type { Db } from "#store/home.ts";
import { place, placeOf } from "#store/propose/place.ts";
import { classOptions, named } from "#views/options.ts";
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
  return title ? placeOf(db, area, now, { title, place: first(asking?.raw["place"]).slice(0, 80) }) : place(db, area, now);
};

export const proposing = deed(propose, inArea(compared), {
  options: (known, lang) => ({ class: classOptions(known.policy, lang), person: named(known.residents) }),
});

const asIs = ({ project: p }: Dossier) => ({
  title: p.title,
  need: p.need,
  place: p.place,
  class: p.class,
  amount: plainYuan(p.amount),
  beneficiaries: String(p.beneficiaries),
});

export const ofProject = [
  deed(revise, onProject, { options: (d, lang) => ({ class: classOptions(d.policy, lang) }), values: asIs }),
  deed(edit, onProject, { options: (d, lang) => ({ class: classOptions(d.policy, lang) }), values: asIs }),
  deed(withdraw, onProject),
  deed(second, { ...onProject, writes: (id, _raw, who) => [supportOf(id, who)] }),
  deed(enlist, onProject),
];
