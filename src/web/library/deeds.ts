import type { Raw } from "#model/form.ts";
import type { Honour, Stage } from "#model/library/honour.ts";
import type { Matching } from "#model/library/resource.ts";
import { type Bench, inForce, openVersion, type Shelved, type Sources } from "#model/library/standard.ts";
import type { Template } from "#model/library/template.ts";
import { plainYuan } from "#model/money.ts";
import { honourOf, projectOf, resourceOf, standardOf, wishOf } from "#model/subject.ts";
import type { Db } from "#store/home.ts";
import { honourById } from "#store/library/honours.ts";
import { matching } from "#store/library/resources.ts";
import { bench, spot, stage } from "#store/library/sources.ts";
import { shelved } from "#store/library/standards.ts";
import { aboutHonour } from "#views/library/honours.tsx";
import { aboutResource } from "#views/library/resources.tsx";
import { aboutVersion } from "#views/library/standard.tsx";
import { classOptions, named, said, titled } from "#views/options.ts";
import type { Lang } from "#views/setting.ts";
import { confer, nominate, passOver } from "#workflow/library/honour.ts";
import { match, supply, unlist } from "#workflow/library/resource.ts";
import { accredit, phaseOut, rebut, rework, standardise } from "#workflow/library/standard.ts";
import { asInArea, deed, first, type Subjects, typedRows } from "../deed.ts";
import { inArea } from "../subjects.ts";

const chosen = (raw: Raw) => (first(raw["project"]) ? [projectOf(first(raw["project"]))] : []);
const sources = ({ policy, accepted, suppliers }: Sources, lang: Lang) => ({
  class: classOptions(policy, lang),
  project: titled(accepted),
  supplier: named(suppliers),
});

export const standardising = deed(
  standardise,
  inArea<Bench>((db, area) => bench(db, area), chosen),
  { options: sources },
);

/** The version in force, to be changed. */
const typed = ({ title, need, plan, class: of, low, high, beneficiaries, goals, checks }: Template): Raw => ({
  ...{ title, need, plan, class: of, low: plainYuan(low), high: plainYuan(high), beneficiaries: String(beneficiaries) },
  checks: checks.join("\n"),
  ...typedRows("aims", goals),
});
const valuesOf = (known: Shelved): Raw => {
  const version = inForce(known);
  return version ? typed(version) : {};
};

const onStandard: Subjects<Shelved> = {
  know: (db, id) => shelved(db, id),
  writes: (id) => [standardOf(id)],
  as: asInArea,
  about: (known, lang) => aboutVersion(known, openVersion(known) ?? inForce(known), lang),
};
export const reworking = deed(
  rework,
  { ...onStandard, reads: (_id, raw) => chosen(raw), about: () => [] },
  { options: sources, values: valuesOf },
);
export const ofStandard = [deed(phaseOut, onStandard), deed(accredit, onStandard), deed(rebut, onStandard)];

export const nominating = deed(
  nominate,
  inArea<Stage>((db, area) => stage(db, area), chosen),
  { options: (known) => ({ project: titled(known.accepted) }) },
);
const onHonour: Subjects<Honour> = { know: honourById, writes: (id) => [honourOf(id)], as: asInArea, about: aboutHonour };
export const ofHonour = [deed(confer, onHonour), deed(passOver, onHonour)];

export const supplying = deed(
  supply,
  inArea((db: Db, area: string) => spot(db, area)),
);
const onResource: Subjects<Matching> = { know: matching, writes: (id) => [resourceOf(id)], as: asInArea, about: aboutResource };
export const unlisting = deed(unlist, onResource);
/** The wish that is named must still wait when it is matched. */
export const matchingUp = deed(
  match,
  { ...onResource, reads: (_id, raw) => (first(raw["wish"]) ? [wishOf(first(raw["wish"]))] : []) },
  { options: (known, lang) => ({ wish: said(known.wishes, lang) }) },
);
