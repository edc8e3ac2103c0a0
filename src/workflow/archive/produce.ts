/** A paper that the gate demands is produced: a file that hangs at the project, or the place where it lies on paper. Nothing passes the gate without it. */
import { lacking } from "#model/archive/demanded.ts";
import { produceForm } from "#model/archive/forms.ts";
import type { Volume } from "#model/archive/volume.ts";
import type { GatePaper } from "#model/policy/gate.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { type Act, mayOnProject } from "../act.ts";

export const produce: Act<Volume, typeof produceForm> = {
  name: "produce",
  form: produceForm,
  may: ({ d }, who, hand) => mayOnProject("produce", d, who, hand) ?? (lacking(d).length === 0 ? refuse("nothing_open") : undefined),
  decide: ({ d, files }, _who, { paper, file, where }) => {
    const subject = projectOf(d.project.receipt);
    if (!lacking(d).some((one) => one.key === paper)) return refuse("not_a_choice", "paper");
    if (file !== null && !files.some((one) => one.id === file && one.about === subject)) return refuse("not_a_choice", "file");
    if (file === null && where === null) return refuse("required", "where");
    const body = { gate: d.project.gate ?? "", paper, file };
    return [{ subject, kind: "produced", body, texts: { where: where ?? "" } }];
  },
};

interface Lacking {
  readonly title: string;
  readonly lacks: readonly GatePaper[];
}

/** What is put before a sitting, on a list or a table has all that its gate demands; the first that has not is named. */
export function complete(chosen: readonly Lacking[], field: string): Refusal | undefined {
  const found = chosen.find((one) => one.lacks.length > 0);
  return found && refuse("choice_lacks_papers", field, { title: found.title, ...namesOf(found.lacks) });
}

/** A check has all that it demands before it. */
export function papersDue(d: Dossier): Refusal | undefined {
  const lacks = lacking(d);
  return lacks.length > 0 ? refuse("papers_due", undefined, namesOf(lacks)) : undefined;
}

/** In both languages, a line each: which of them is read, the reader says. */
const namesOf = (papers: readonly GatePaper[]) => {
  const names = (lang: "zh" | "en") => papers.map((one) => one.label[lang]).join("\n");
  return { zh: names("zh"), en: names("en") };
};
