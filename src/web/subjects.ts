/** The subjects that several rooms share: a project, and something new in an area. */
import type { Raw } from "#model/form.ts";
import type { Dossier } from "#model/project.ts";
import { projectOf, type Subject } from "#model/subject.ts";
import { dossier } from "#store/propose/dossier.ts";
import { aboutProject } from "#views/about.tsx";
import { actingOn } from "#workflow/act.ts";
import { settle } from "#workflow/settle.ts";
import { asInArea, type Subjects } from "./deed.ts";

/** Due times rest on the calendar, so an act on a project relies on it too. */
const calendar: readonly Subject[] = ["calendar"];

export const onProject: Subjects<Dossier> = {
  know: dossier,
  writes: (id) => [projectOf(id)],
  reads: () => calendar,
  settle,
  as: actingOn,
  about: aboutProject,
};

/** Something new in an area, relying on the projects that its form names. */
export const inArea = <K extends { readonly path: string }>(
  know: Subjects<K>["know"],
  named: (raw: Raw) => readonly Subject[] = () => [],
): Subjects<K> => ({
  know,
  writes: () => [],
  reads: (_id, raw) => [...calendar, ...named(raw)],
  as: asInArea,
});
