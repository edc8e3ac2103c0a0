import { and, desc, eq, gte, lt, sql } from "drizzle-orm";
import type { Heard, ListedProject, NoticePage, NoticeRow } from "#model/notice/listed.ts";
import type { Db } from "../home.ts";
import { sharesBelow, sharesIn } from "../meet/shares.ts";
import { inSight } from "../propose/sight.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, facts, noticeChannels, noticeProjects, notices, objections, projects, publications } from "../schema.ts";

const columns = {
  id: notices.id,
  area: notices.area,
  areaName: areas.name,
  place: notices.place,
  madeOn: notices.madeOn,
  from: notices.from,
  until: notices.until,
  untilAt: notices.untilAt,
  provisional: notices.provisional,
  result: notices.result,
  corrects: notices.corrects,
  projects: sql<number>`(SELECT count(*) FROM notice_projects np WHERE np.notice = ${notices.id})`,
};

/** Newest first; with `running`, only those whose last day is not over. */
export const noticeList = (
  db: Db,
  { after, running }: { readonly after?: string | undefined; readonly running?: number },
): Reading<readonly NoticeRow[]> =>
  one(
    db
      .select(apart(columns))
      .from(notices)
      .innerJoin(areas, eq(areas.code, notices.area))
      .where(
        running ? gte(notices.untilAt, running) : after ? lt(notices.leaf, sql`(SELECT leaf FROM notices WHERE id = ${after})`) : undefined,
      )
      .orderBy(desc(notices.leaf))
      .limit(running ? 5 : 20),
  );

const said = {
  title: inSight(publications.title),
  need: inSight(publications.need),
  place: inSight(publications.place),
  class: publications.class,
  amount: publications.amount,
  beneficiaries: publications.beneficiaries,
  contracted: publications.contracted,
  supplier: sql<string | null>`(SELECT name FROM suppliers WHERE id = ${publications.supplier})`,
  acceptedOn: publications.acceptedOn,
};
const now = {
  title: inSight(projects.title),
  need: inSight(projects.need),
  place: inSight(projects.place),
  class: projects.class,
  amount: sql<number>`coalesce(${projects.approved}, ${projects.amount})`,
  beneficiaries: projects.beneficiaries,
};
const published = and(eq(publications.project, noticeProjects.project), eq(publications.seq, noticeProjects.published));

/** What is said on it of each project, as it was fixed, beside how the project stands. */
const listedOn = (db: Db, id: string): Reading<readonly (Omit<ListedProject, "before" | "shares"> & { readonly shares: string })[]> => {
  const objected = sql`FROM objections o WHERE o.project = ${projects.receipt} AND o.notice = ${id}`;
  return one(
    db
      .select(
        apart({
          receipt: projects.receipt,
          code: projects.code,
          state: noticeProjects.state,
          result: noticeProjects.result,
          endedOn: noticeProjects.endedOn,
          from: noticeProjects.from,
          until: noticeProjects.until,
          left: noticeProjects.left,
          apportioned: projects.apportioned,
          shares: sharesBelow,
          text: said,
          digest: sql<string>`substr(${facts.hash}, 1, 12)`,
          now,
          openObjections: sql<number>`(SELECT count(*) ${objected} AND o.answer IS NULL)`,
          objections: sql<number>`(SELECT count(*) ${objected})`,
        }),
      )
      .from(noticeProjects)
      .innerJoin(projects, eq(projects.receipt, noticeProjects.project))
      .innerJoin(publications, published)
      .innerJoin(facts, and(eq(facts.subject, sql`'project:' || ${publications.project}`), eq(facts.seq, publications.seq)))
      .where(eq(noticeProjects.notice, id))
      .orderBy(projects.leaf),
  );
};

/** The text that a corrected notice puts right. */
const wrongText = (db: Db, id: string) =>
  one(
    db
      .select(apart({ project: noticeProjects.project, text: said }))
      .from(noticeProjects)
      .innerJoin(projects, eq(projects.receipt, noticeProjects.project))
      .innerJoin(publications, published)
      .where(eq(noticeProjects.notice, sql`(SELECT corrects FROM notices WHERE id = ${id})`)),
  );

export function noticePage(db: Db, id: string): Reading<NoticePage | undefined> {
  const { path, contact, reason, days, unit, channels, hungOn } = notices;
  const head = db
    .select(apart({ ...columns, path, contact, reason, days, unit, channels, hungOn }))
    .from(notices)
    .innerJoin(areas, eq(areas.code, notices.area))
    .where(eq(notices.id, id));
  const corrected = db
    .select(apart({ id: notices.id, project: noticeProjects.project }))
    .from(notices)
    .innerJoin(noticeProjects, eq(noticeProjects.notice, notices.id))
    .where(eq(notices.corrects, id));
  const parts = together({
    head: one(head),
    proofs: one(db.select().from(noticeChannels).where(eq(noticeChannels.notice, id)).orderBy(noticeChannels.on)),
    listed: listedOn(db, id),
    wrong: wrongText(db, id),
    correctedBy: one(corrected),
  });
  return map(parts, ({ head: [found], listed, wrong, ...rest }) =>
    found
      ? {
          ...found,
          ...rest,
          listed: listed.map((each) => ({
            ...each,
            shares: sharesIn(each.shares),
            before: wrong.find((one) => one.project === each.receipt)?.text ?? null,
          })),
        }
      : undefined,
  );
}

/** Every objection made while it hung, oldest first. */
export const heardOn = (db: Db, id: string): Reading<readonly Heard[]> =>
  one(
    db
      .select({
        project: objections.project,
        channel: objections.channel,
        named: objections.named,
        text: objections.text,
        on: objections.on,
        due: objections.due,
        answer: objections.answer,
        answeredOn: objections.answeredOn,
        upheld: objections.upheld,
      })
      .from(objections)
      .where(eq(objections.notice, id))
      .orderBy(objections.at),
  );
