/** A sitting and all that is known of it; the council that can be called; the item by which a project was last put to the vote. */
import { and, desc, eq, sql } from "drizzle-orm";
import type { Council } from "#model/meet/council.ts";
import type { Sitting } from "#model/meet/sitting.ts";
import type { VoteRule } from "#model/meet/tally.ts";
import type { ItemState } from "#model/standing.ts";
import type { Db } from "../home.ts";
import { policyOf } from "../policy/document.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, corrections, grants, items, meetings, persons, policies, projects, seats, votes } from "../schema.ts";
import { codesUnder, pathOf } from "../sql.ts";

export function sitting(db: Db, id: string): Reading<Sitting | undefined> {
  const parts = together({
    meeting: one(db.select().from(meetings).where(eq(meetings.id, id))),
    seats: one(
      db
        .select(apart({ person: seats.person, name: persons.name, present: seats.present, leaf: seats.leaf }))
        .from(seats)
        .innerJoin(persons, eq(persons.id, seats.person))
        .where(eq(seats.meeting, id))
        .orderBy(seats.person),
    ),
    items: one(
      db
        .select(apart({ item: items, title: projects.title }))
        .from(items)
        .innerJoin(projects, eq(projects.receipt, items.project))
        .where(eq(items.meeting, id))
        .orderBy(items.n),
    ),
    votes: one(
      db
        .select(apart({ item: votes.item, person: votes.person, choice: votes.choice }))
        .from(votes)
        .innerJoin(items, and(eq(items.id, votes.item), eq(items.meeting, id))),
    ),
    corrections: one(
      db
        .select()
        .from(corrections)
        .where(eq(corrections.subject, `meeting:${id}`)),
    ),
  });
  return map(parts, ({ meeting: [meeting], items: list, corrections: all, ...rest }) => {
    if (!meeting) return undefined;
    const open = all.find((each) => each.state === "asked");
    return {
      ...meeting,
      ...rest,
      rule: meeting.rule as VoteRule,
      items: list.map(({ item, title }) => ({ ...item, title, count: item })),
      correction: open ? { ...open, from: open.old as string, to: open.new as string } : null,
      corrections: all.length,
    };
  });
}

/** The item by which a project stands before a sitting, or stood last. */
export function itemOfProject(db: Db, receipt: string): Reading<ItemState | null> {
  const rows = db
    .select(apart({ item: items, state: meetings.state, at: meetings.at, signedOn: meetings.signedOn }))
    .from(items)
    .innerJoin(meetings, eq(meetings.id, items.meeting))
    .where(eq(items.project, receipt))
    .orderBy(desc(meetings.leaf))
    .limit(1);
  return map(one(rows), ([row]) => {
    if (!row || row.item.state === "struck") return null;
    const { id, state, ...item } = row.item;
    return { ...item, item: id, state, meetingState: row.state, meetingAt: row.at, signedOn: row.signedOn };
  });
}

/** The frozen roll of the sitting that passed the project. */
export const rollThatPassed = (db: Db, receipt: string): Reading<readonly string[]> =>
  map(
    one(
      db
        .select({ person: seats.person })
        .from(seats)
        .where(
          sql`${seats.meeting} = (SELECT i.meeting FROM items i WHERE i.project = ${receipt} AND i.result = 'passed' AND i.carried = 1 ORDER BY i.closed_leaf DESC LIMIT 1)`,
        ),
    ),
    (rows) => rows.map((row) => row.person),
  );

/** The members of an area's council today, and the projects that wait for a sitting of it. */
export function council(db: Db, area: string, today: string): Reading<Council | undefined> {
  const members = db
    .selectDistinct({ person: grants.person })
    .from(grants)
    .where(
      and(
        eq(grants.area, area),
        eq(grants.role, "member"),
        eq(grants.revoked, false),
        sql`${grants.from} <= ${today} AND coalesce(${grants.until}, '9999') >= ${today}`,
      ),
    )
    .orderBy(grants.person);
  const free = sql`NOT EXISTS (SELECT 1 FROM items i JOIN meetings m ON m.id = i.meeting WHERE i.project = ${projects.receipt} AND (m.state = 'called' OR (m.state = 'ended' AND i.carried = 0)))`;
  const waiting = db
    .select(apart({ project: projects, document: policies.document }))
    .from(projects)
    .innerJoin(policies, eq(policies.digest, projects.policy))
    .where(and(eq(projects.turn, "council"), eq(projects.stage, "resolution"), sql`${projects.area} IN ${codesUnder(pathOf(area))}`, free))
    .orderBy(projects.leaf)
    .limit(60);
  const parts = together({
    area: one(db.select({ path: areas.path }).from(areas).where(eq(areas.code, area))),
    members: one(members),
    waiting: one(waiting),
  });
  return map(parts, ({ area: [found], members: list, waiting: rows }) =>
    found
      ? {
          area,
          path: found.path,
          members: list.map((each) => each.person),
          candidates: rows.map(({ project, document }) => ({
            ...project,
            gate: project.gate ?? "",
            policy: policyOf(project.policy, document),
          })),
        }
      : undefined,
  );
}

/** The name of the area whose council sits. */
export const areaOfMeeting = (db: Db, id: string): Reading<string> =>
  map(
    one(db.select({ name: areas.name }).from(areas).where(sql`${areas.code} = (SELECT area FROM meetings WHERE id = ${id})`)),
    ([row]) => row?.name ?? "",
  );
