/** Photos and papers are hung at a project, a sitting, a notice or an approval. Each is a subject of its own and in nobody's way. */
import type { Folder, Purpose, Upload } from "#model/archive/file.ts";
import { fileForm } from "#model/archive/forms.ts";
import type { Draft } from "#model/draft.ts";
import type { Dossier } from "#model/project.ts";
import { fileOf } from "#model/subject.ts";
import { type Act, mayInArea, onProject } from "../act.ts";
import { subjectOf } from "./mendable.ts";

export const file = onProject({
  name: "file",
  form: fileForm,
  decide: (d, _who, { files, purpose, caption }) => filed(files, { about: subjectOf(d), area: d.project.area, purpose }, caption),
});

export const enclose: Act<Folder, typeof fileForm> = {
  name: "enclose",
  form: fileForm,
  may: (folder, who, hand) => mayInArea("enclose", who, folder.path, hand),
  decide: ({ about, area }, _who, { files, purpose, caption }) => filed(files, { about, area, purpose }, caption),
};

interface Hung {
  readonly about: string;
  readonly area: string;
  readonly purpose: Purpose;
  readonly covers?: string;
}

/** Photos and sheets that come with an act on a project. */
export const evidence = (d: Dossier, files: readonly Upload[], purpose: Purpose, caption: string): readonly Draft[] =>
  filed(files, { about: subjectOf(d), area: d.project.area, purpose }, caption);

/** One fact a file; the bytes lie safe before it is written. */
export const filed = (files: readonly Upload[], hung: Hung, caption: string): readonly Draft[] =>
  files.map(({ id, digest, type, size, name }) => ({
    subject: fileOf(id),
    kind: "filed" as const,
    body: { covers: null, ...hung, type, size, digest },
    texts: { name, caption },
  }));
