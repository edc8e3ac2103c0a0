/** Projects procured together, and what was chosen from the library, in rows. */
import { and, eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { packageParts, packages, tenders } from "../schema.ts";
import { voidUnused } from "./record.ts";

const ofPackage = (lead: string, n: number) => and(eq(packages.lead, lead), eq(packages.n, n));
const partsOf = (lead: string, n: number) => and(eq(packageParts.lead, lead), eq(packageParts.package, n));

/** However many they are, they are one statement. */
export const bundled = (db: Db, { subject, body, texts }: FactOf<"bundled">): readonly Statement[] => {
  const { package: n, parts, ...asked } = body;
  const lead = idOf(subject);
  return [
    db.insert(packages).values({ lead, n, title: texts.title, ...asked, state: "open" }),
    db.run(sql`INSERT INTO package_parts (lead, package, project, approved, state)
      SELECT ${lead}, ${n}, value ->> 'project', value ->> 'approved', 'in' FROM json_each(${JSON.stringify(parts)})`),
  ];
};

/** The whole, with what it was looking for; or this project alone. */
export const unbundled = (db: Db, { subject, body }: FactOf<"unbundled">): readonly Statement[] => {
  const { lead, package: n, whole } = body;
  const leave = db.update(packageParts).set({ state: "left" });
  if (!whole) return [leave.where(and(partsOf(lead, n), eq(packageParts.project, idOf(subject))))];
  return [
    leave.where(partsOf(lead, n)),
    db.update(packages).set({ state: "dissolved" }).where(ofPackage(lead, n)),
    voidUnused(db, subject),
  ];
};

export const sharedOut = (db: Db, { subject, body }: FactOf<"shared_out">): readonly Statement[] => {
  const share = sql`(SELECT value ->> 'amount' FROM json_each(${JSON.stringify(body.shares)}) WHERE value ->> 'project' = ${packageParts.project})`;
  return [
    db
      .update(packageParts)
      .set({ share })
      .where(partsOf(idOf(subject), body.package)),
    db
      .update(packages)
      .set({ state: "divided", tender: body.tender })
      .where(ofPackage(idOf(subject), body.package)),
  ];
};

/** An award of its own, opened by the same two people as that of its package. */
export const portioned = (db: Db, { subject, body, envelope }: FactOf<"portioned">): readonly Statement[] => {
  const { lead, package: n, tender, supplier, amount } = body;
  return [
    db.run(sql`INSERT INTO tenders (project, n, way, state, least, first_key, second_key, opened_on, supplier, amount, document, awarded_by, lead, package)
      SELECT ${idOf(subject)}, ${tender}, t.way, 'awarded', t.least, t.first_key, t.second_key, t.opened_on, ${supplier}, ${amount}, t.document, ${envelope.by}, k.lead, k.n
      FROM packages k JOIN tenders t ON t.project = k.lead AND t.n = k.tender WHERE k.lead = ${lead} AND k.n = ${n}`),
    db
      .update(packageParts)
      .set({ state: "signed" })
      .where(and(partsOf(lead, n), eq(packageParts.project, idOf(subject)))),
  ];
};

export const picked = (db: Db, { subject, body, envelope }: FactOf<"picked">): readonly Statement[] => {
  const { tender: n, version: standardVersion, ...of } = body;
  const chosen = { ...of, standardVersion, way: "library", state: "awarded", least: 0, awardedBy: envelope.by } as const;
  return [voidUnused(db, subject), db.insert(tenders).values({ project: idOf(subject), n, ...chosen })];
};
