/** The whole file of a project: what hangs at it, and at every sitting, notice and approval that it was part of. */
import { type SQL, sql } from "drizzle-orm";
import type { Happening, Volume } from "#model/archive/volume.ts";
import { projectOf } from "#model/subject.ts";
import type { Db } from "../home.ts";
import { withOrigins } from "../procure/origins.ts";
import { dossier } from "../propose/dossier.ts";
import { map, one, type Reading, together } from "../read.ts";
import { files, sheets } from "../schema.ts";

/** A project with those that it came from and the sections in which it is done: what proves something of them proves it of the project. */
const family = (receipt: string): SQL =>
  sql`(SELECT receipt FROM ${withOrigins(receipt)} UNION ALL SELECT receipt FROM projects WHERE part_of = ${receipt})`;

/** The sittings, notices and approvals that a project was part of, and what came before it or belongs to it. */
const folders = (receipt: string): SQL => sql`SELECT DISTINCT 'meeting:' || meeting AS about FROM items WHERE project IN ${family(receipt)}
  UNION SELECT 'notice:' || notice FROM notice_projects WHERE project IN ${family(receipt)}
  UNION SELECT 'approval:' || approval FROM approval_items WHERE project IN ${family(receipt)}
  UNION SELECT 'project:' || receipt FROM ${family(receipt)} WHERE receipt <> ${receipt}`;

export type Papers = Omit<Volume, "d">;

export function papersOfAll(db: Db, receipt: string): Reading<Papers> {
  const here = sql`(SELECT ${projectOf(receipt)} UNION ALL SELECT about FROM (${folders(receipt)}))`;
  const parts = together({
    files: one(db.select().from(files).where(sql`${files.about} IN ${here}`).orderBy(files.leaf)),
    sheets: one(db.select().from(sheets).where(sql`${sheets.about} IN ${here}`).orderBy(sheets.lodgedAt, sheets.n)),
    happened: one(
      db.all<Happening>(
        sql`SELECT f.subject, f.kind, f.leaf FROM (${folders(receipt)}) o JOIN facts f ON f.subject = o.about
        WHERE coalesce(f.body ->> '$.data.item', '') IN (SELECT '' UNION ALL SELECT id FROM items WHERE project IN ${family(receipt)} AND 'meeting:' || meeting = f.subject) ORDER BY f.leaf`,
      ),
    ),
  });
  // Each has begun with a fact: where something happened is where the project was.
  return map(parts, ({ happened, ...rest }) => ({ folders: [...new Set(happened.map(({ subject }) => subject))], happened, ...rest }));
}

export const volume = (db: Db, receipt: string, now: number): Reading<Volume | undefined> =>
  map(together({ d: dossier(db, receipt, now), papers: papersOfAll(db, receipt) }), ({ d, papers }) => d && { d, ...papers });
