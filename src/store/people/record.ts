import { eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { areas, grants, persons, projects } from "../schema.ts";
import { pathOf } from "../sql.ts";

export const registered = (db: Db, { subject, body, texts }: FactOf<"registered">): readonly Statement[] => [
  db.insert(persons).values({ id: idOf(subject), handle: body.handle, name: texts.name, phone: texts.phone || null }),
];

export const granted = (db: Db, { subject, body }: FactOf<"granted">): readonly Statement[] => {
  const { grant: id, ...terms } = body;
  return [db.insert(grants).values({ id, person: idOf(subject), ...terms, path: pathOf(body.area) })];
};

/** What waited for this person by name falls to their office: only who holds it has anything assigned to them. */
export const revoked = (db: Db, { body }: FactOf<"revoked">): readonly Statement[] => [
  db.update(grants).set({ revoked: true }).where(eq(grants.id, body.grant)),
];

export const assigned = (db: Db, { subject, body }: FactOf<"assigned">): readonly Statement[] => [
  db
    .update(projects)
    .set({ assignee: body.person })
    .where(eq(projects.receipt, idOf(subject))),
];

export const initialsSet = (db: Db, { subject, body }: FactOf<"initials_set">): readonly Statement[] => [
  db
    .update(areas)
    .set({ initials: sql`${body.initials}` })
    .where(eq(areas.code, idOf(subject))),
];

/** The tree as imported: `[code, level, name, parent, initials]`, parents first. */
export const areasImported = (db: Db, { body, texts }: FactOf<"areas_imported">): readonly Statement[] => [
  db.run(sql`WITH RECURSIVE tree AS (SELECT value ->> 0 AS code, value ->> 1 AS level, value ->> 2 AS name, value ->> 3 AS parent, value ->> 4 AS initials, key FROM json_each(${texts.tree})),
      rooted AS (
        SELECT code, level, name, NULL AS parent, initials, code AS path, key FROM tree WHERE parent NOT IN (SELECT code FROM tree) OR parent IS NULL
        UNION ALL SELECT t.code, t.level, t.name, t.parent, t.initials, r.path || '/' || t.code, t.key FROM tree t JOIN rooted r ON r.code = t.parent)
    INSERT INTO areas (code, parent, level, name, path, initials, valid_from) SELECT code, parent, level, name, path, initials, ${body.from} FROM rooted ORDER BY length(path), key`),
];
