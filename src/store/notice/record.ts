import { and, eq, ne, sql } from "drizzle-orm";
import { endOf } from "#model/day.ts";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { noticeProjects, notices, objections } from "../schema.ts";
import { leafOf, pathOf } from "../sql.ts";

export function hung(db: Db, fact: FactOf<"hung">): readonly Statement[] {
  const { area, projects, ...period } = fact.body;
  const id = idOf(fact.subject);
  return [
    db.insert(notices).values({
      id,
      leaf: leafOf(fact),
      area,
      path: pathOf(area),
      hungOn: fact.envelope.on,
      ...period,
      untilAt: endOf(period.until),
      ...fact.texts,
    }),
    db.run(
      sql`INSERT INTO notice_projects (project, notice, state) SELECT value, ${id}, 'hung' FROM json_each(${JSON.stringify(projects)})`,
    ),
  ];
}

const state = (db: Db, project: string, to: "running" | "over"): Statement =>
  db
    .update(noticeProjects)
    .set({ state: to })
    .where(and(eq(noticeProjects.project, project), ne(noticeProjects.state, "over")));

export const noticed = (db: Db, fact: FactOf<"noticed">): readonly Statement[] => [state(db, idOf(fact.subject), "running")];
export const over = (db: Db, fact: FactOf<"unopposed">): readonly Statement[] => [state(db, idOf(fact.subject), "over")];

export const objected = (db: Db, fact: FactOf<"objected">): readonly Statement[] => {
  const { objection, notice, person } = fact.body;
  return [
    db
      .insert(objections)
      .values({ id: objection, project: idOf(fact.subject), notice, person, text: fact.texts.text, at: fact.envelope.at }),
  ];
};

export const answered = (db: Db, { body, texts }: FactOf<"answered">): readonly Statement[] => [
  db.update(objections).set({ answer: texts.answer, upheld: body.upheld }).where(eq(objections.id, body.objection)),
];
