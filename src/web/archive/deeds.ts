import { classOptions, mendableOptions } from "#views/options.ts";
import { ask } from "#workflow/archive/ask.ts";
import { correct, decline } from "#workflow/archive/correct.ts";
import { mendables } from "#workflow/archive/mendable.ts";
import { deed } from "../deed.ts";
import { onProject } from "../subjects.ts";

export const ofProject = [
  deed(ask, onProject, { options: (d, lang) => ({ fact: mendableOptions(mendables(d), lang), class: classOptions(d.policy, lang) }) }),
  deed(correct, onProject),
  deed(decline, onProject),
];
