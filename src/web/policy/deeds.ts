import { type Drafting, versionsOf } from "#model/policy/draft.ts";
import { spotOf } from "#model/policy/spot.ts";
import { draftOf } from "#model/subject.ts";
import type { Db } from "#store/home.ts";
import { drafting, drawing, nextVersions } from "#store/policy/know.ts";
import { map } from "#store/read.ts";
import { amend } from "#workflow/policy/amend.ts";
import { draft } from "#workflow/policy/draft.ts";
import { publish, scrap, submit } from "#workflow/policy/publish.ts";
import { adopt, keep, repin } from "#workflow/policy/repin.ts";
import { asInArea, deed, first, type Subjects } from "../deed.ts";
import { inArea, onProject } from "../subjects.ts";
import { presetChoices } from "./standing.ts";

export const ofProject = [deed(repin, onProject), deed(adopt, onProject), deed(keep, onProject)];

export const drawingUp = deed(
  draft,
  inArea((db, area) => drawing(db, area)),
  { options: (_known, lang) => ({ preset: presetChoices(lang) }) },
);

const onDraft: Subjects<Drafting> = { know: (db: Db, id: string) => drafting(db, id), writes: (id) => [draftOf(id)], as: asInArea };

/** Of a value that is nowhere in the draft there is no form. */
export const amending = deed(amend, {
  ...onDraft,
  know: (db: Db, id: string, _now: number, asking) => {
    const spot = first(asking?.raw["spot"]);
    return map(drafting(db, id), (known) => {
      const [own] = known ? versionsOf(known) : [];
      return spot === "" || (own && spotOf(own.whole.document, spot)) ? known : undefined;
    });
  },
});
export const publishing = deed(publish, { ...onDraft, writes: (id) => [draftOf(id), nextVersions(id)] });
export const ofDraft = [amending, deed(submit, onDraft), publishing, deed(scrap, onDraft)];
