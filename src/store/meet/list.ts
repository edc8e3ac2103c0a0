import { desc, eq, inArray, lt, sql } from "drizzle-orm";
import type { MeetingRow } from "#model/lists.ts";
import type { Db } from "../home.ts";
import { apart, one, type Reading } from "../read.ts";
import { areas, meetings } from "../schema.ts";

const columns = {
  id: meetings.id,
  body: meetings.body,
  area: meetings.area,
  areaName: areas.name,
  place: meetings.place,
  at: meetings.at,
  method: meetings.method,
  state: meetings.state,
  items: sql<number>`(SELECT count(*) FROM items i WHERE i.meeting = ${meetings.id})`,
  passed: sql<number>`(SELECT count(*) FROM items i WHERE i.meeting = ${meetings.id} AND i.result = 'passed')`,
};
export const selectMeetings = (db: Db) => db.select(apart(columns)).from(meetings).innerJoin(areas, eq(areas.code, meetings.area));

/** The newest sittings, and those before the one named. */
export const meetingList = (db: Db, after: string | undefined): Reading<readonly MeetingRow[]> =>
  one(
    selectMeetings(db)
      .where(
        after
          ? lt(meetings.leaf, sql`(SELECT leaf FROM meetings WHERE id = ${after})`)
          : inArray(meetings.state, ["called", "ended", "cancelled", "void"]),
      )
      .orderBy(desc(meetings.leaf))
      .limit(20),
  );
