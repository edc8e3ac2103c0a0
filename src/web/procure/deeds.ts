import { plainYuan } from "#model/money.ts";
import { running } from "#model/procure/contract.ts";
import { asksQuotes } from "#model/procure/tender.ts";
import type { Dossier } from "#model/project.ts";
import { supplierOf } from "#model/subject.ts";
import type { Db } from "#store/home.ts";
import { register, supplierFile } from "#store/procure/know.ts";
import { named } from "#views/options.ts";
import { allow, award, quote, source, unseal } from "#workflow/procure/choose.ts";
import { contract } from "#workflow/procure/contract.ts";
import { enrol } from "#workflow/procure/enrol.ts";
import { most, unused } from "#workflow/procure/rung.ts";
import { bar, drop, ratify, readmit, reroute, vet } from "#workflow/procure/standing.ts";
import { rescind, vary } from "#workflow/procure/vary.ts";
import { asInArea, deed, first, type Subjects } from "../deed.ts";
import { inArea, onProject } from "../subjects.ts";

export const enrolling = deed(enrol, {
  ...inArea((db, area) => register(db, area)),
  writes: (_id, raw) => [supplierOf(first(raw["credit"]).trim())],
});

/** Whoever is chosen must still be in good standing when it is written. */
const choosing: Subjects<Dossier> = {
  ...onProject,
  reads: (id, raw) => [...(onProject.reads?.(id, raw) ?? []), supplierOf(first(raw["supplier"]).trim())],
};
const suppliers = (d: Dossier) => ({ supplier: named(d.suppliers) });
/** Among those who quoted, where quotes were asked for. */
const candidates = (d: Dossier) => {
  const tender = unused(d);
  return tender && asksQuotes(tender.way)
    ? { supplier: tender.quotes.map(({ supplier, name }) => ({ value: supplier, label: name })) }
    : suppliers(d);
};

export const ofProject = [
  deed(source, onProject),
  deed(quote, choosing, { options: suppliers }),
  deed(unseal, onProject),
  deed(award, choosing, { options: candidates }),
  deed(allow, onProject, { options: suppliers }),
  deed(contract, choosing, { options: suppliers, values: asAwarded }),
  deed(vary, onProject, { values: asSigned }),
  deed(rescind, onProject),
];

function asAwarded(d: Dossier) {
  const tender = unused(d);
  const amount = plainYuan(tender?.amount ?? most(d));
  return { amount, ...(tender?.supplier ? { supplier: tender.supplier } : {}) };
}

function asSigned(d: Dossier) {
  const now = running(d.contracts);
  return { amount: plainYuan(now?.amount ?? 0), until: now?.until ?? "" };
}

const onSupplier = { know: (db: Db, id: string) => supplierFile(db, id), writes: (id: string) => [supplierOf(id)], as: asInArea };
export const ofSupplier = [
  deed(vet, onSupplier),
  deed(bar, onSupplier),
  deed(readmit, onSupplier),
  deed(reroute, onSupplier),
  deed(ratify, onSupplier),
  deed(drop, onSupplier),
];
