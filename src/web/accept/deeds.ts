import { measuredNow, openFaults } from "#model/accept/measured.ts";
import type { Raw } from "#model/form.ts";
import type { Dossier } from "#model/project.ts";
import { planOf } from "#model/screen/plan.ts";
import { opinionOf, projectOf, workOf } from "#model/subject.ts";
import { named } from "#views/options.ts";
import { excuse, represent } from "#workflow/accept/absence.ts";
import { evaluate } from "#workflow/accept/evaluate.ts";
import { inspect, rectify } from "#workflow/accept/inspect.ts";
import { measure } from "#workflow/accept/measure.ts";
import { canvass, opine, remedy } from "#workflow/accept/opine.ts";
import { recheck } from "#workflow/accept/recheck.ts";
import { retarget } from "#workflow/accept/retarget.ts";
import { deed, typedRows } from "../deed.ts";
import { onProject } from "../subjects.ts";

/** As it was counted before, to be changed. */
const counted = (d: Dossier): Raw =>
  Object.fromEntries(measuredNow(d)?.lines.map(({ found }, index) => [`counted.found.${index}`, String(found)]) ?? []);

const aimed = (d: Dossier): Raw => typedRows("aims", planOf(d)?.goals ?? []);

/** With the last signature it is handed over. */
const handing = { ...onProject, writes: (id: string) => [projectOf(id), workOf(id)] };

export const ofProject = [
  deed(measure, onProject, { values: counted }),
  deed(inspect, handing),
  deed(represent, onProject, { options: (d) => ({ person: named(d.residents) }) }),
  deed(excuse, handing),
  deed(rectify, onProject),
  deed(retarget, onProject, { values: aimed }),
  deed(recheck, onProject, { options: (d) => ({ fault: openFaults(d).map(({ key, text }) => ({ value: key, label: text })) }) }),
  deed(opine, { ...onProject, writes: (id, _raw, who) => [opinionOf(id, who)] }, { values: (d) => ({ opinion: d.opinions.mine ?? "" }) }),
  deed(canvass, onProject),
  deed(remedy, onProject),
  deed(evaluate, onProject),
];
