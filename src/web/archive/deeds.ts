import type { Kept } from "#model/archive/file.ts";
import { readSheetCode } from "#model/archive/sheet.ts";
import type { Volume } from "#model/archive/volume.ts";
import type { Raw } from "#model/form.ts";
import { fileOf, sheetOf } from "#model/subject.ts";
import { folder, keptFile } from "#store/archive/files.ts";
import { sheetOfCode } from "#store/archive/sheets.ts";
import { volume } from "#store/archive/volume.ts";
import type { Db } from "#store/home.ts";
import { map, nothing } from "#store/read.ts";
import { aboutProject } from "#views/about.tsx";
import { aboutSheet, placeOptions } from "#views/archive/about.tsx";
import { classOptions, mendableOptions } from "#views/options.ts";
import { actingOn } from "#workflow/act.ts";
import { archive } from "#workflow/archive/archive.ts";
import { ask } from "#workflow/archive/ask.ts";
import { correct, decline } from "#workflow/archive/correct.ts";
import { enclose, file } from "#workflow/archive/file.ts";
import { mendables } from "#workflow/archive/mendable.ts";
import { countersign, lodge, reject } from "#workflow/archive/sheet.ts";
import { hide, mask, show } from "#workflow/archive/show.ts";
import { settle } from "#workflow/settle.ts";
import { asInArea, deed, type Subjects } from "../deed.ts";
import { filesIn } from "../papers.ts";
import { inArea, onProject } from "../subjects.ts";

export const ofProject = [
  deed(ask, onProject, { options: (d, lang) => ({ fact: mendableOptions(mendables(d), lang), class: classOptions(d.policy, lang) }) }),
  deed(correct, onProject),
  deed(decline, onProject),
  deed(file, { ...onProject, writes: (_id, raw) => filesIn(raw, "files") }),
];

/** On the whole file of a project. */
const onVolume: Subjects<Volume> = {
  know: volume,
  writes: onProject.writes,
  reads: () => ["calendar"],
  settle: ({ d }, hand) => settle(d, hand),
  as: (name, { d }, who, hand) => actingOn(name, d, who, hand),
  about: ({ d }, lang) => aboutProject(d, lang),
};
export const archiving = deed(archive, onVolume);

export const enclosing = deed(enclose, { ...inArea(folder), reads: () => [], writes: (_id, raw) => filesIn(raw, "files") });

const onFile: Subjects<Kept> = { know: keptFile, writes: (id) => [fileOf(id)], as: asInArea };
export const ofFile = [
  deed(show, onFile, { values: ({ file: known }) => ({ caption: known.wording ?? known.caption }) }),
  deed(hide, onFile),
  deed(
    mask,
    { ...onFile, writes: (id, raw) => [fileOf(id), ...filesIn(raw, "files")] },
    { values: ({ file: known }) => ({ caption: known.wording ?? known.caption }) },
  ),
];

const onSheet = {
  know: (db: Db, code: string) => {
    const ref = readSheetCode(code);
    return ref ? sheetOfCode(db, ref) : map(nothing, () => undefined);
  },
  writes: (id: string, raw: Raw) => [sheetOf(id), ...filesIn(raw, "files")],
  as: asInArea,
  about: aboutSheet,
};
export const ofSheet = [
  deed(lodge, onSheet, { options: (known, lang) => ({ signed: placeOptions(known, lang) }) }),
  deed(countersign, onSheet),
  deed(reject, onSheet),
];
