import { reasonOptions } from "#views/options.ts";
import { pass } from "#workflow/screen/pass.ts";
import { refuseWish } from "#workflow/screen/refuse.ts";
import { returnForMore } from "#workflow/screen/return.ts";
import { rush } from "#workflow/screen/rush.ts";
import { deed } from "../deed.ts";
import { onProject } from "../subjects.ts";

export const ofProject = [
  deed(pass, onProject, { values: ({ project: p }) => ({ title: p.title, need: p.need, place: p.place }) }),
  deed(rush, onProject),
  deed(returnForMore, onProject),
  deed(refuseWish, onProject, { options: (d, lang) => ({ code: reasonOptions(d.policy, lang) }) }),
];
