import type { Dossier } from "#model/project.ts";
import { aboutAlike, aboutProject } from "#views/about.tsx";
import { reasonOptions, surveyOptions } from "#views/options.ts";
import type { Lang } from "#views/setting.ts";
import { pass } from "#workflow/screen/pass.ts";
import { refuseWish } from "#workflow/screen/refuse.ts";
import { returnForMore } from "#workflow/screen/return.ts";
import { cite, show } from "#workflow/screen/show.ts";
import { deed } from "../deed.ts";
import { onProject } from "../subjects.ts";

/** Who passes it sees what it may repeat. */
const screened = { ...onProject, about: (d: Dossier, lang: Lang) => [...aboutProject(d, lang), ...aboutAlike(d, lang)] };

export const ofProject = [
  deed(pass, screened, { values: ({ project: p }) => ({ title: p.title, need: p.need, place: p.place }) }),
  deed(show, onProject, { values: ({ project: p }) => ({ title: p.title, need: p.need, place: p.place }) }),
  deed(cite, onProject, {
    options: (d, lang) => ({
      survey: surveyOptions(
        d.intake.surveys.filter((one) => one.id !== d.intake.survey?.id),
        lang,
      ),
    }),
  }),
  deed(returnForMore, onProject),
  deed(refuseWish, onProject, { options: (d, lang) => ({ code: reasonOptions(d.policy, lang) }) }),
];
