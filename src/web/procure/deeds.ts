import { phoneOf, type Raw } from "#model/form.ts";
import { plainYuan } from "#model/money.ts";
import { running } from "#model/procure/contract.ts";
import { asksQuotes } from "#model/procure/tender.ts";
import type { Dossier } from "#model/project.ts";
import { projectOf, supplierOf } from "#model/subject.ts";
import type { Db } from "#store/home.ts";
import { holderOf } from "#store/people/know.ts";
import { authorisationOf, personWith, register, supplierFile } from "#store/procure/know.ts";
import { aboutProject } from "#views/about.tsx";
import { besideOptions, contactOptions, entryOptions, quotedOptions, supplierOptions, wayRow } from "#views/procure/options.ts";
import type { Lang, Option } from "#views/setting.ts";
import { authorise, relieve } from "#workflow/procure/authorise.ts";
import { allow, award, quote, source, unseal } from "#workflow/procure/choose.ts";
import { contract } from "#workflow/procure/contract.ts";
import { enrol } from "#workflow/procure/enrol.ts";
import { bundle, portion, unbundle } from "#workflow/procure/package.ts";
import { pick, pickable } from "#workflow/procure/pick.ts";
import { alike, divide, unite } from "#workflow/procure/recast.ts";
import { awardOf, most, unused, wayFor } from "#workflow/procure/rung.ts";
import { section } from "#workflow/procure/section.ts";
import { bar, drop, ratify, readmit, reroute, vet } from "#workflow/procure/standing.ts";
import { rescind, vary } from "#workflow/procure/vary.ts";
import { all, asInArea, deed, first, type Subjects } from "../deed.ts";
import { inArea, onProject } from "../subjects.ts";

export const enrolling = deed(enrol, {
  ...inArea((db, area) => register(db, area)),
  writes: (_id, raw) => [supplierOf(first(raw["credit"]).trim())],
});

/** The forms on the way to a contract say which way it is. */
const sourcing: Subjects<Dossier> = {
  ...onProject,
  about: (d, lang) => [...aboutProject(d, lang), wayRow(wayFor(d), lang)],
};
/** Whoever is chosen must still be in good standing when it is written. */
const choosing: Subjects<Dossier> = {
  ...sourcing,
  reads: (id, raw) => [...(onProject.reads?.(id, raw) ?? []), supplierOf(first(raw["supplier"]).trim())],
};
/** Those that it is to be united with say so too. */
const uniting: Subjects<Dossier> = { ...onProject, writes: (id, raw) => [id, ...all(raw["with"])].map(projectOf) };
const suppliers = (d: Dossier, lang: Lang) => ({ supplier: supplierOptions(d, lang) });
/** Who was chosen, where somebody was. */
const signers = (d: Dossier, lang: Lang) => {
  const award = awardOf(d);
  return { supplier: supplierOptions(d, lang).filter(({ value }) => !award || value === award.supplier) };
};
/** Among those who quoted, each at the price that it quoted, where quotes were asked for. */
const candidates = (d: Dossier, lang: Lang) => {
  const tender = unused(d);
  return tender && asksQuotes(tender.way) ? { supplier: quotedOptions(d, lang), amount: [] } : suppliers(d, lang);
};

export const ofProject = [
  deed(source, sourcing, { options: (d): Readonly<Record<string, readonly Option[]>> => (unused(d) ? {} : { reason: [] }) }),
  deed(quote, choosing, { options: suppliers }),
  deed(unseal, sourcing),
  deed(award, choosing, { options: candidates }),
  deed(allow, onProject, { options: suppliers }),
  deed(bundle, onProject, { options: (d) => ({ with: besideOptions(d.beside) }) }),
  deed(unbundle, onProject),
  deed(portion, onProject, { values: asShared }),
  deed(divide, onProject),
  deed(unite, uniting, {
    options: (d) => ({ with: besideOptions(alike(d)) }),
    values: ({ project: p }) => ({ title: p.title, need: p.need, place: p.place, beneficiaries: String(p.beneficiaries) }),
  }),
  deed(section, onProject),
  deed(pick, onProject, { options: (d, lang) => ({ entry: entryOptions(pickable(d), lang) }) }),
  deed(contract, choosing, { options: signers, values: asAwarded }),
  deed(vary, onProject, { values: asSigned }),
  deed(rescind, onProject),
];

function asAwarded(d: Dossier) {
  const award = awardOf(d);
  const amount = plainYuan(award?.amount ?? most(d));
  return { amount, ...(award ? { supplier: award.supplier } : {}) };
}

function asShared({ package: all }: Dossier) {
  return Object.fromEntries((all?.parts ?? []).map(({ project, share }) => [`parts.share.${project}`, plainYuan(share ?? 0)]));
}

function asSigned(d: Dossier) {
  const now = running(d.contracts);
  return { amount: plainYuan(now?.amount ?? 0), until: now?.until ?? "" };
}

const onSupplier = { know: (db: Db, id: string) => supplierFile(db, id), writes: (id: string) => [supplierOf(id)], as: asInArea };
const typedPhone = (raw: Raw | undefined): string => phoneOf(first(raw?.["phone"]));
export const authorising = deed(authorise, {
  know: (db, id, _now, asking) => authorisationOf(db, id, typedPhone(asking?.raw)),
  writes: (id, raw) => [supplierOf(id), personWith(typedPhone(raw))],
  as: asInArea,
});
export const ofSupplier = [
  deed(vet, onSupplier),
  deed(
    relieve,
    { ...onSupplier, writes: (_id, raw) => [holderOf(first(raw["contact"]))] },
    { options: ({ contacts }) => ({ contact: contactOptions(contacts) }) },
  ),
  deed(bar, onSupplier),
  deed(readmit, onSupplier),
  deed(reroute, onSupplier),
  deed(ratify, onSupplier),
  deed(drop, onSupplier),
];
