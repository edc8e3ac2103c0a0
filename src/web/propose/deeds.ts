import { plainYuan } from "#model/money.ts";
import type { Dossier } from "#model/project.ts";
import { place } from "#store/propose/place.ts";
import { classOptions, named } from "#views/options.ts";
import { propose } from "#workflow/propose/propose.ts";
import { revise } from "#workflow/propose/revise.ts";
import { withdraw } from "#workflow/propose/withdraw.ts";
import { deed } from "../deed.ts";
import { inArea, onProject } from "../subjects.ts";

export const proposing = deed(propose, inArea(place), {
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
  deed(withdraw, onProject),
];
