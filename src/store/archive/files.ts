/** Files as rows: what was filed, shown and hidden; what hangs at a subject. The bytes lie elsewhere (`store/files.ts`). */
import { eq, getTableColumns, sql } from "drizzle-orm";
import type { Beside, FileRow, Folder, Kept } from "#model/archive/file.ts";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { map, one, type Reading } from "../read.ts";
import { applications, approvals, files, meetings, notices, solicitations } from "../schema.ts";
import { leafOf, pathOf } from "../sql.ts";

export const filed = (db: Db, fact: FactOf<"filed">): readonly Statement[] => {
  const { area, ...hung } = fact.body;
  const row = { id: idOf(fact.subject), leaf: leafOf(fact), path: pathOf(area), ...hung, ...fact.texts };
  return [db.insert(files).values({ ...row, filedBy: fact.envelope.by, filedAt: fact.envelope.at })];
};

export const shown = (db: Db, { subject, texts, envelope }: FactOf<"shown">): readonly Statement[] => [
  db
    .update(files)
    .set({ public: true, wording: texts.caption, shownBy: envelope.by })
    .where(eq(files.id, idOf(subject))),
];
export const hidden = (db: Db, { subject }: FactOf<"hidden">): readonly Statement[] => [
  db
    .update(files)
    .set({ public: false })
    .where(eq(files.id, idOf(subject))),
];

const copy = sql<string | null>`(SELECT c.id FROM files c WHERE c.covers = files.id)`;
/** The same picture, filed before: where it hangs. */
const twin = sql<
  string | null
>`(SELECT t.about FROM files t WHERE t.digest = files.digest AND t.leaf < files.leaf ORDER BY t.leaf LIMIT 1)`;

/** Who ordered what was answered: they judge by what came with the answer. */
const asker = sql<
  string | null
>`(SELECT p.proposer FROM projects p WHERE ${files.reply} IS NOT NULL AND p.receipt = substr(${files.about}, length('project:') + 1))`;

/** All that hangs at a subject, newest last; who asks sees what they may. */
export const filesOf = (db: Db, about: string): Reading<readonly (FileRow & Beside)[]> =>
  one(
    db
      .select({ ...getTableColumns(files), copy, twin, asker })
      .from(files)
      .where(eq(files.about, about))
      .orderBy(files.leaf)
      .limit(200),
  );

/** A file, and whether the words of its subject are public: before that nothing of it is. */
export function keptFile(db: Db, id: string): Reading<Kept | undefined> {
  // A wish is never public; what is asked for of it is a project of its own. What was sent in after a call is not before there is a result.
  const hidden = sql`SELECT 1 FROM projects p WHERE ${files.about} LIKE 'project:%' AND p.receipt = substr(${files.about}, length('project:') + 1) AND p.public = 0`;
  const told = sql`SELECT 1 FROM applications a JOIN solicitations s ON s.id = a.solicitation AND s.state IN ('announced', 'ended')
    WHERE a.id = substr(${files.about}, length('application:') + 1)`;
  const open = sql<number>`substr(${files.about}, 1, 5) <> 'wish:'
    AND (${files.about} NOT LIKE 'application:%' OR EXISTS (${told})) AND NOT EXISTS (${hidden})`;
  const row = db.select({ file: files, copy, open, asker }).from(files).where(eq(files.id, id));
  return map(one(row), ([found]) =>
    found ? { file: { ...found.file, copy: found.copy, asker: found.asker }, path: found.file.path, open: found.open === 1 } : undefined,
  );
}

/** A sitting, a notice, an approval, a call to organisations or an application to it, by its subject. */
export function folder(db: Db, about: string): Reading<Folder | undefined> {
  const [kind = "", id = ""] = about.split(":");
  const found = rowOf(db, kind, id);
  return map(one(found), ([row]) => (row ? { about, ...row } : undefined));
}

function rowOf(db: Db, kind: string, id: string) {
  if (kind === "meeting")
    return db.select({ area: meetings.area, path: meetings.path, title: meetings.body }).from(meetings).where(eq(meetings.id, id));
  if (kind === "solicitation")
    return db
      .select({ area: solicitations.area, path: solicitations.path, title: solicitations.title })
      .from(solicitations)
      .where(eq(solicitations.id, id));
  if (kind === "application")
    return db
      .select({ area: solicitations.area, path: solicitations.path, title: sql<string>`${applications.template} ->> 'title'` })
      .from(applications)
      .innerJoin(solicitations, eq(solicitations.id, applications.solicitation))
      .where(eq(applications.id, id));
  if (kind === "notice")
    return db.select({ area: notices.area, path: notices.path, title: notices.id }).from(notices).where(eq(notices.id, id));
  const named = kind === "approval" ? id : "";
  return db
    .select({ area: approvals.area, path: approvals.path, title: approvals.document })
    .from(approvals)
    .where(eq(approvals.id, named));
}
