/** A sitting and all that is known of it; the item by which a project was last put to the vote. */
import { desc, eq, type SQL, sql } from "drizzle-orm";
import type { Item, Sitting, SittingRule } from "#model/meet/sitting.ts";
import type { ItemState } from "#model/standing.ts";
import type { Db } from "../home.ts";
import { inSight } from "../propose/sight.ts";
import { apart, built, map, one, type Reading, together } from "../read.ts";
import { applications, areas, corrections, items, meetings, persons, projects, seats, votes } from "../schema.ts";

export const sitting = built((db, id: string): Reading<Sitting | undefined> => {
  const parts = together({
    meeting: one(
      db
        .select(apart({ meeting: meetings, ...besides }))
        .from(meetings)
        .where(eq(meetings.id, id)),
    ),
    seats: rollOf(db, id),
    items: itemsOf(db, id),
    votes: one(
      db
        .select(apart({ item: votes.item, person: votes.person, choice: votes.choice, holder: votes.holder }))
        .from(votes)
        .where(ofItsItems(sql`${votes.item}`, sql`${id}`)),
    ),
    corrections: one(
      db
        .select()
        .from(corrections)
        .where(eq(corrections.subject, `meeting:${id}`)),
    ),
  });
  return map(parts, ({ meeting: [found], items: list, corrections: all, ...rest }) => {
    if (!found) return undefined;
    const open = all.find((each) => each.state === "asked");
    const slips = JSON.parse(found.slips) as (Omit<Sitting["slips"][number], "boxed"> & { boxed: 0 | 1 })[];
    return {
      ...found.meeting,
      ...rest,
      chair: found.chair,
      bodies: JSON.parse(found.bodies) as string[],
      reported: JSON.parse(found.reported) as Sitting["reported"],
      scores: JSON.parse(found.scores) as Sitting["scores"],
      proxies: JSON.parse(found.proxies) as Sitting["proxies"],
      slips: slips.map((slip) => ({ ...slip, boxed: slip.boxed === 1 })),
      rule: found.meeting.rule as SittingRule,
      items: list,
      correction: open ? { ...open, from: open.old as string, to: open.new as string } : null,
      corrections: all.length,
    };
  });
});

/** An item's id is its sitting's and its number: what was given on any of them is one range, and no item is read for it. */
const ofItsItems = (item: SQL, meeting: SQL = sql`meetings.id`): SQL => sql`${item} > ${meeting} || '.' AND ${item} < ${meeting} || '/'`;

/** What few sittings have, beside their own row: a vote, of which there are most, is not to pay for it with a statement each. */
const besides = {
  chair: sql<string | null>`(SELECT name FROM persons WHERE id = ${meetings.chair})`,
  bodies: sql<string>`(SELECT json_group_array(body) FROM meeting_bodies WHERE meeting = meetings.id)`,
  proxies: sql<string>`(SELECT json_group_array(json_object('giver', p.giver, 'holder', p.holder, 'leaf', p.leaf, 'ended', p.ended_leaf))
    FROM proxies p WHERE p.meeting = meetings.id)`,
  slips: sql<string>`(SELECT json_group_array(json_object('item', s.item, 'slip', s.slip, 'choice', s.choice, 'boxed', s.boxed))
    FROM slips s WHERE ${ofItsItems(sql`s.item`)})`,
  scores: sql<string>`(SELECT json_group_array(json_object('item', s.item, 'person', s.person, 'criterion', s.criterion, 'points', s.points))
    FROM scores s WHERE ${ofItsItems(sql`s.item`)})`,
  reported: sql<string>`(SELECT json_group_array(json_object('receipt', projects.receipt, 'title', ${inSight(projects.title)}, 'amount', projects.amount, 'papersUntil', projects.papers_until))
    FROM meeting_reports r JOIN projects ON projects.receipt = r.project WHERE r.meeting = meetings.id)`,
};

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
/** Kept from the public with the words of its project. */
const wasCalled = sql<string | null>`iif(${items.announcedTitle} IS NULL, NULL, ${inSight(items.announcedTitle)})`;
const titleOf = sql<string>`iif(${items.application} IS NULL, ${inSight(projects.title)}, ${applications.template} ->> 'title')`;
const wholeOf = sql<number>`coalesce(${projects.amount}, ${items.amount})`;
const itemsOf = (db: Db, id: string): Reading<readonly Item[]> =>
  map(
    one(
      db
        .select(apart({ item: items, title: titleOf, was: wasCalled, held: heldBy, whole: wholeOf }))
        .from(items)
        .leftJoin(projects, eq(projects.receipt, items.project))
        .leftJoin(applications, eq(applications.id, items.application))
        .where(eq(items.meeting, id))
        .orderBy(items.n),
    ),
    (rows) =>
      rows.map(({ item, title, was, held, whole }) => ({
        ...item,
        title,
        announcedTitle: was,
        held,
        whole,
        count: item,
      })),
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
