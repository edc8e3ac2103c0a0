import type { Drafting } from "#model/policy/draft.ts";
import { presetNames, presetOf } from "#model/policy/presets.ts";
import { wordsOfDocument } from "#model/policy/problem.ts";
import { draftOf } from "#model/subject.ts";
import type { Db } from "#store/home.ts";
import { drafting, drawing, nextVersions } from "#store/policy/know.ts";
import type { Lang, Option } from "#views/setting.ts";
import { amend } from "#workflow/policy/amend.ts";
import { draft } from "#workflow/policy/draft.ts";
import { publish, scrap, submit } from "#workflow/policy/publish.ts";
import { adopt, keep, repin } from "#workflow/policy/repin.ts";
import { asInArea, deed, type Subjects } from "../deed.ts";
import { inArea, onProject } from "../subjects.ts";

const presets = (lang: Lang): readonly Option[] =>
  presetNames.map((value) => ({ value, label: wordsOfDocument(presetOf(value).document["name"], lang) ?? value }));

export const ofProject = [deed(repin, onProject), deed(adopt, onProject), deed(keep, onProject)];

export const drawingUp = deed(
  draft,
  inArea((db, area) => drawing(db, area)),
  { options: (_known, lang) => ({ preset: presets(lang) }) },
);

const onDraft: Subjects<Drafting> = { know: (db: Db, id: string) => drafting(db, id), writes: (id) => [draftOf(id)], as: asInArea };

export const amending = deed(amend, onDraft);
export const publishing = deed(publish, { ...onDraft, writes: (id) => [draftOf(id), nextVersions(id)] });
export const ofDraft = [amending, deed(submit, onDraft), publishing, deed(scrap, onDraft)];
