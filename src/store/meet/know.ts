/** A sitting and all that is known of it; the item by which a project was last put to the vote. */
import { and, desc, eq, sql } from "drizzle-orm";
import type { Sitting, SittingRule } from "#model/meet/sitting.ts";
import type { ItemState } from "#model/standing.ts";
import type { Db } from "../home.ts";
import { inSight } from "../propose/sight.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import {
  areas,
  corrections,
  items,
  meetingBodies,
  meetingReports,
  meetings,
  persons,
  projects,
  scores,
  seats,
  slips,
  votes,
} from "../schema.ts";

export function sitting(db: Db, id: string): Reading<Sitting | undefined> {
  const parts = together({
    meeting: one(
      db
        .select(apart({ meeting: meetings, chair: sql<string | null>`(SELECT name FROM persons WHERE id = ${meetings.chair})` }))
        .from(meetings)
        .where(eq(meetings.id, id)),
    ),
    bodies: one(db.select({ body: meetingBodies.body }).from(meetingBodies).where(eq(meetingBodies.meeting, id))),
    seats: rollOf(db, id),
    items: itemsOf(db, id),
    ...votesOf(db, id),
    reported: reportedTo(db, id),
    corrections: one(
      db
        .select()
        .from(corrections)
        .where(eq(corrections.subject, `meeting:${id}`)),
    ),
  });
  return map(parts, ({ meeting: [found], items: list, corrections: all, bodies: of, ...rest }) => {
    if (!found) return undefined;
    const open = all.find((each) => each.state === "asked");
    return {
      ...found.meeting,
      ...rest,
      chair: found.chair,
      bodies: of.map((each) => each.body),
      rule: found.meeting.rule as SittingRule,
      items: list.map(({ item, title, held }) => ({ ...item, title, held, count: item })),
      correction: open ? { ...open, from: open.old as string, to: open.new as string } : null,
      corrections: all.length,
    };
  });
}

const rollOf = (db: Db, id: string) =>
  one(
    db
      .select(
        apart({
          person: seats.person,
          name: persons.name,
          present: seats.present,
          leaf: seats.leaf,
          since: seats.since,
          gone: seats.gone,
          left: seats.left,
        }),
      )
      .from(seats)
      .innerJoin(persons, eq(persons.id, seats.person))
      .where(eq(seats.meeting, id))
      .orderBy(seats.person),
  );

/** What a project holds is in the last entry of each of its lines. */
const heldBy = sql<number>`coalesce((SELECT sum(e.h_held) FROM entries e WHERE e.holder = 'project:' || ${items.project}
  AND e.m = (SELECT max(o.m) FROM entries o WHERE o.holder = e.holder AND o.line = e.line)), 0)`;
const itemsOf = (db: Db, id: string) =>
  one(
    db
      .select(apart({ item: items, title: inSight(projects.title), held: heldBy }))
      .from(items)
      .innerJoin(projects, eq(projects.receipt, items.project))
      .where(eq(items.meeting, id))
      .orderBy(items.n),
  );

/** Votes by name, slips without any, points by name. */
const votesOf = (db: Db, id: string) => ({
  votes: one(
    db
      .select(apart({ item: votes.item, person: votes.person, choice: votes.choice }))
      .from(votes)
      .innerJoin(items, and(eq(items.id, votes.item), eq(items.meeting, id))),
  ),
  slips: one(
    db
      .select(apart({ item: slips.item, slip: slips.slip, choice: slips.choice, boxed: slips.boxed }))
      .from(slips)
      .innerJoin(items, and(eq(items.id, slips.item), eq(items.meeting, id))),
  ),
  scores: one(
    db
      .select(apart({ item: scores.item, person: scores.person, criterion: scores.criterion, points: scores.points }))
      .from(scores)
      .innerJoin(items, and(eq(items.id, scores.item), eq(items.meeting, id))),
  ),
});

const reportedTo = (db: Db, id: string) =>
  one(
    db
      .select(
        apart({ receipt: projects.receipt, title: inSight(projects.title), amount: projects.amount, papersUntil: projects.papersUntil }),
      )
      .from(meetingReports)
      .innerJoin(projects, eq(projects.receipt, meetingReports.project))
      .where(eq(meetingReports.meeting, id))
      .orderBy(projects.leaf),
  );

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
    if (!row || row.item.state === "struck" || row.item.state === "deferred") return null;
    const { id, state, ...item } = row.item;
    return { ...item, item: id, state, meetingState: row.state, meetingAt: row.at, signedOn: row.signedOn };
  });
}

/** The name of the area whose body sits. */
export const areaOfMeeting = (db: Db, id: string): Reading<string> =>
  map(
    one(db.select({ name: areas.name }).from(areas).where(sql`${areas.code} = (SELECT area FROM meetings WHERE id = ${id})`)),
    ([row]) => row?.name ?? "",
  );
