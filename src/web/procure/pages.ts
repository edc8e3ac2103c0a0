/** Suppliers and their files; the form and the sheet of a contract. */
import type { Hono } from "hono";
import type { ActName } from "#model/acts.ts";
import { holds, type Role, staffRoles } from "#model/people/roles.ts";
import { running } from "#model/procure/contract.ts";
import type { Dossier } from "#model/project.ts";
import { versionOf } from "#store/archive/sheets.ts";
import { supplierFile } from "#store/procure/know.ts";
import { supplierList } from "#store/procure/list.ts";
import { areaOfProject } from "#store/propose/about.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch, together } from "#store/read.ts";
import { PortionPage } from "#views/procure/portions.tsx";
import { DivisionPage, SectionPage } from "#views/procure/recast.tsx";
import { ContractSheet } from "#views/procure/sheet.tsx";
import { SigningPage } from "#views/procure/signing.tsx";
import { SupplierPage, SuppliersPage } from "#views/procure/suppliers.tsx";
import { actsForSupplier } from "#workflow/act.ts";
import { notFound, page, refused, twin } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { type Draw, openDoor } from "../door.ts";
import { printedOf } from "../papers.ts";
import { at, inArea, offersOf, receiptOf, somewhere } from "../place.ts";
import { authorising, enrolling, ofSupplier } from "./deeds.ts";

export const drawnContracts: Partial<Record<ActName, Draw<Dossier>>> = {
  contract: (c, d, sheet) => SigningPage({ s: settingOf(c), d, sheet }),
  divide: (c, d, sheet) => DivisionPage({ s: settingOf(c), d, sheet }),
  section: (c, d, sheet) => SectionPage({ s: settingOf(c), d, sheet }),
  portion: (c, d, sheet) => PortionPage({ s: settingOf(c), d, sheet }),
};

export function procureRoom(app: Hono<Env>): void {
  openDoor(app, enrolling, inArea("/suppliers", "enrol"));
  openDoor(app, authorising, at("/suppliers", authorising.noun));
  for (const each of ofSupplier) openDoor(app, each, at("/suppliers", each.noun));
  for (const path of ["/suppliers", "/suppliers.json"] as const) app.get(path, (c) => list(c, twin(path).as === "json"));
  app.get("/suppliers/:id", supplier);
  app.get("/projects/:id/contract", sheet);
}

const staffAnywhere = (c: Ctx): boolean => holds(whoOf(c), staffRoles, null, handOf(c).today);

async function list(c: Ctx, json: boolean): Promise<Response> {
  const { db } = c.get("house");
  const { rows, next } = await fetch(db, supplierList(db, c.req.query("after") ?? ""));
  if (json) return c.json({ suppliers: rows.map(({ id: _id, suspended: _off, ...row }) => row), next });
  const offers = somewhere(c, "enrol") ? [{ act: "enrol" as const, href: "/suppliers/new" }] : [];
  return page(c, SuppliersPage({ s: settingOf(c), list: rows, next, staff: staffAnywhere(c), offers }));
}

/** Where a supplier is paid is for those who pay and those who ask for a change. */
const payers: readonly Role[] = ["officer:service", "officer:works", "officer:finance", "auditor"];

async function supplier(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const { id, as } = twin(c.req.param("id") ?? "");
  const file = await fetch(db, supplierFile(db, id));
  if (!file) return notFound(c);
  const open = file.contracts.filter((one) => one.public);
  if (as === "json")
    return c.json({ name: file.name, credit: file.id, projects: open.map(({ receipt, title, amount }) => ({ receipt, title, amount })) });
  const who = whoOf(c);
  const hand = handOf(c);
  const offers = who.id
    ? [...offersOf(c, ofSupplier, file, `/suppliers/${id}`), ...offersOf(c, [authorising], { ...file, holder: null }, `/suppliers/${id}`)]
    : [];
  const money = holds(who, payers, null, hand.today);
  return page(c, SupplierPage({ s: settingOf(c), file, staff: staffAnywhere(c), money, offers }));
}

async function sheet(c: Ctx): Promise<Response> {
  const { db, now } = c.get("house");
  const receipt = (await receiptOf(c, c.req.param("id") ?? "")) ?? "";
  const known = await fetch(
    db,
    together({ d: dossier(db, receipt, now()), about: areaOfProject(db, receipt), version: versionOf(db, "contract", receipt) }),
  );
  const contract = known.d && running(known.d.contracts);
  if (!known.d || !contract) return notFound(c);
  const who = whoOf(c);
  const hand = handOf(c);
  const seen = holds(who, staffRoles, known.d.project.path, hand.today) || actsForSupplier(known.d, who, hand);
  if (!seen) return refused(c, { refusal: who.id ? "not_yours" : "sign_in" });
  const printed = printedOf("contract", receipt, known.version);
  return page(c, ContractSheet({ s: settingOf(c), d: known.d, contract, officeName: known.about.officeName, printed }));
}
