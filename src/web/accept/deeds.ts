import { named } from "#views/options.ts";
import { excuse, represent } from "#workflow/accept/absence.ts";
import { inspect, rectify } from "#workflow/accept/inspect.ts";
import { deed } from "../deed.ts";
import { onProject } from "../subjects.ts";

export const ofProject = [
  deed(inspect, onProject),
  deed(represent, onProject, { options: (d) => ({ person: named(d.residents) }) }),
  deed(excuse, onProject),
  deed(rectify, onProject),
];
