import { channelOptions, reasonOptions, surveyOptions } from "#views/options.ts";
import { air, cite } from "#workflow/screen/air.ts";
import { pass } from "#workflow/screen/pass.ts";
import { refuseWish } from "#workflow/screen/refuse.ts";
import { returnForMore } from "#workflow/screen/return.ts";
import { rush } from "#workflow/screen/rush.ts";
import { rate, reply, transfer } from "#workflow/screen/transfer.ts";
import { deed } from "../deed.ts";
import { onProject } from "../subjects.ts";

export const ofProject = [
  deed(pass, onProject, { values: ({ project: p }) => ({ title: p.title, need: p.need, place: p.place }) }),
  deed(air, onProject, { values: ({ project: p }) => ({ title: p.title, need: p.need, place: p.place }) }),
  deed(cite, onProject, {
    options: (d, lang) => ({
      survey: surveyOptions(
        d.intake.surveys.filter((one) => one.id !== d.intake.survey?.id),
        lang,
      ),
    }),
  }),
  deed(rush, onProject),
  deed(returnForMore, onProject),
  deed(transfer, onProject, { options: (d, lang) => ({ office: channelOptions(d.policy, lang) }) }),
  deed(refuseWish, onProject, { options: (d, lang) => ({ code: reasonOptions(d.policy, lang) }) }),
  deed(reply, onProject),
  deed(rate, onProject),
];
