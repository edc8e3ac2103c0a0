import { and, eq, ne, sql } from "drizzle-orm";
import { endOf } from "#model/day.ts";
import type { FactOf } from "#model/draft.ts";
import type { NoticeResult } from "#model/notice/listed.ts";
import { idOf } from "#model/subject.ts";
import { termsOf } from "#model/terms.ts";
import type { Db, Statement } from "../home.ts";
import { noticeChannels, noticeProjects, notices, objections, publications } from "../schema.ts";
import { codesOf, leafOf, pathOf } from "../sql.ts";

/** What is published in other words than before is found by them too. */
export function fixed(db: Db, { subject, seq, body, texts }: FactOf<"fixed">): readonly Statement[] {
  const project = idOf(subject);
  return [
    db.insert(publications).values({ project, seq, ...body, ...texts }),
    db.run(sql`INSERT OR IGNORE INTO terms SELECT a.value, t.value, p.leaf FROM projects p, ${codesOf(sql`p.path`)} a, json_each(${JSON.stringify(termsOf(texts.title))}) t
      WHERE p.receipt = ${project} AND p.public = 1`),
  ];
}

export function listed(db: Db, fact: FactOf<"listed">): readonly Statement[] {
  const { area, after, projects, ...rule } = fact.body;
  const id = idOf(fact.subject);
  return [
    db
      .insert(notices)
      .values({ id, leaf: leafOf(fact), area, path: pathOf(area), result: after, ...rule, ...fact.texts, madeOn: fact.envelope.on }),
    db.run(sql`INSERT INTO notice_projects (project, notice, published, state)
      SELECT value ->> 'project', ${id}, value ->> 'text', 'listed' FROM json_each(${JSON.stringify(projects)})`),
  ];
}

export const proven = (db: Db, { subject, body, texts, envelope }: FactOf<"proven">): readonly Statement[] => [
  db.insert(noticeChannels).values({ notice: idOf(subject), channel: body.channel, ...texts, on: envelope.on, by: envelope.by }),
];

export function hung(db: Db, { subject, body, texts, envelope }: FactOf<"hung">): readonly Statement[] {
  const { area: _area, projects, ...period } = body;
  const id = idOf(subject);
  return [
    db
      .update(notices)
      .set({ hungOn: envelope.on, ...period, untilAt: endOf(period.until), ...texts })
      .where(eq(notices.id, id)),
    db.run(sql`UPDATE notice_projects SET state = 'hung', from_day = ${period.from}, until_day = ${period.until}
      WHERE notice = ${id} AND state = 'listed' AND project IN (SELECT value FROM json_each(${JSON.stringify(projects)}))`),
  ];
}

const open = (project: string) => and(eq(noticeProjects.project, project), ne(noticeProjects.state, "over"));

export const noticed = (db: Db, { subject, body }: FactOf<"noticed">): readonly Statement[] => [
  db
    .update(noticeProjects)
    .set({ state: "running", from: body.from, until: body.until })
    .where(open(idOf(subject))),
];

/** It no longer hangs, for this reason. */
export const overFor = (db: Db, project: string, result: NoticeResult, endedOn: string): Statement =>
  db.update(noticeProjects).set({ state: "over", result, endedOn }).where(open(project));

export const over = (db: Db, { subject, envelope }: FactOf<"unopposed">): readonly Statement[] => [
  overFor(db, idOf(subject), "unopposed", envelope.on),
];

export const objected = (db: Db, { subject, body, texts, envelope }: FactOf<"objected">): readonly Statement[] => {
  const { objection: id, ...said } = body;
  const { at, on } = envelope;
  return [db.insert(objections).values({ id, project: idOf(subject), ...said, text: texts.text, sender: texts.from ?? "", at, on })];
};

export const answered = (db: Db, { body, texts, envelope }: FactOf<"answered">): readonly Statement[] => [
  db
    .update(objections)
    .set({ answer: texts.answer, answeredOn: envelope.on, upheld: body.upheld })
    .where(eq(objections.id, body.objection)),
];

export const replyMoved = (db: Db, { body }: FactOf<"reply_moved">): readonly Statement[] => [
  db.update(objections).set({ due: body.due }).where(eq(objections.id, body.objection)),
];

export const paused = (db: Db, { subject, body }: FactOf<"paused">): readonly Statement[] => [
  db
    .update(noticeProjects)
    .set({ left: body.left })
    .where(open(idOf(subject))),
];

export const resumed = (db: Db, { subject, body }: FactOf<"resumed">): readonly Statement[] => [
  db
    .update(noticeProjects)
    .set({ left: null, until: body.until })
    .where(open(idOf(subject))),
];

/** The list moves with the projects that have never waited; a period that waits does not move. */
export function moveNotice(db: Db, { subject, body }: FactOf<"due_moved">): readonly Statement[] {
  const project = idOf(subject);
  const of = sql`(SELECT notice FROM notice_projects WHERE project = ${project} AND state = 'running' AND left_days IS NULL AND until_day = notices.until_day)`;
  return [
    db.run(sql`UPDATE notices SET until_day = ${body.until}, until_at = ${endOf(body.until)}, provisional = ${Number(body.provisional)}
      WHERE id = ${of}`),
    db.run(
      sql`UPDATE notice_projects SET until_day = ${body.until} WHERE project = ${project} AND state = 'running' AND left_days IS NULL`,
    ),
  ];
}
