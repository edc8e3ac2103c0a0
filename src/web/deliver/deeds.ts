import { complete, report } from "#workflow/deliver/report.ts";
import { terminate } from "#workflow/deliver/terminate.ts";
import { deed } from "../deed.ts";
import { onProject } from "../subjects.ts";

export const ofProject = [
  deed(report, onProject, { values: (d) => ({ percent: String(d.project.percent) }) }),
  deed(complete, onProject),
  deed(terminate, onProject),
];
