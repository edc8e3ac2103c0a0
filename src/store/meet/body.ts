/** Bodies and their seats: one body with all that its acts decide on, the list of all, and who may sign for a body that once decided. */
import { and, desc, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { BodyRow } from "#model/lists.ts";
import { type BodySeat, heirsOf, type SeatedBody } from "#model/meet/body.ts";
import { bodyOf } from "#model/policy/policy.ts";
import type { Db } from "../home.ts";
import { policyOf } from "../policy/document.ts";
import { withOrigins } from "../procure/origins.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, bodies, bodySeats, grants, items, meetingBodies, meetings, persons, policies, seats } from "../schema.ts";
import { codesOf, isWithin, pathOf } from "../sql.ts";

/** Those of the bodies that `which` says (`b` is the body) who sit, will sit, or sat within the last year before `today`. */
export const bodySeatsOf = (db: Db, which: SQL, today: string): Reading<readonly (BodySeat & { readonly body: string })[]> =>
  one(
    db
      .select(
        apart({
          id: bodySeats.id,
          body: bodySeats.body,
          person: bodySeats.person,
          name: persons.name,
          kind: bodySeats.kind,
          term: bodySeats.term,
          from: bodySeats.from,
          until: bodySeats.until,
          ended: bodySeats.ended,
        }),
      )
      .from(bodySeats)
      .innerJoin(persons, eq(persons.id, bodySeats.person))
      .where(
        sql`${bodySeats.body} IN (SELECT b.id FROM bodies b WHERE ${which}) AND coalesce(${bodySeats.ended}, '9999') > date(${today}, '-1 year')`,
      )
      .orderBy(bodySeats.kind, bodySeats.person)
      .limit(1000),
  );

/** `440303009/council`: known wherever the policy in force in the area has a body of that key, even before anybody sits in it. */
export function body(db: Db, id: string, today: string): Reading<SeatedBody | undefined> {
  const [area = "", key = ""] = id.split("/");
  const parts = together({
    area: one(db.select({ path: areas.path, name: areas.name, level: areas.level }).from(areas).where(eq(areas.code, area))),
    kept: one(db.select({ term: bodies.term }).from(bodies).where(eq(bodies.id, id))),
    rules: nearestPolicy(db, area),
    seats: bodySeatsOf(db, sql`b.id = ${id}`, today),
    called: calledOf(db, id),
    people: peopleFor(db, area),
  });
  return map(parts, ({ area: [found], kept: [kept], rules: [rules], seats: list, called, people }) => {
    const rule = rules && bodyOf(policyOf(rules.digest, rules.document), key);
    if (!found || !rule) return undefined;
    const sittings = Map.groupBy(called, (row) => row.meeting);
    const { path, name, level } = found;
    return {
      id,
      area,
      areaName: name,
      path,
      level,
      key,
      rule,
      people,
      term: kept?.term ?? 0,
      seats: list.filter((seat) => seat.term === kept?.term),
      called: [...sittings].map(([meeting, rows]) => ({ meeting, items: rows })),
    };
  });
}

/** The policy in force in an area: the newest of the nearest. */
export const nearestPolicy = (db: Db, area: string) =>
  one(
    db
      .select(apart({ digest: policies.digest, document: policies.document }))
      .from(policies)
      .innerJoin(areas, eq(areas.code, policies.area))
      .where(sql`${policies.area} IN (SELECT value FROM ${codesOf(pathOf(area))})`)
      .orderBy(desc(sql`length(${areas.path})`), desc(policies.version))
      .limit(1),
  );

const calledOf = (db: Db, id: string) =>
  one(
    db
      .select(apart({ meeting: items.meeting, item: items.id, project: items.project, application: items.application, state: items.state }))
      .from(meetingBodies)
      .innerJoin(meetings, and(eq(meetings.id, meetingBodies.meeting), eq(meetings.state, "called")))
      .innerJoin(items, eq(items.meeting, meetings.id))
      .where(eq(meetingBodies.body, id))
      .orderBy(items.id)
      .limit(500),
  );

/** Whoever has the authority to act as a member, or to lead, there. */
const peopleFor = (db: Db, area: string) =>
  one(
    db
      .selectDistinct(apart({ id: persons.id, name: persons.name }))
      .from(grants)
      .innerJoin(persons, eq(persons.id, grants.person))
      .where(and(sql`${grants.role} IN ('member', 'chair')`, eq(grants.revoked, false), isWithin(pathOf(area), grants.path)))
      .orderBy(persons.id)
      .limit(300),
  );

/** Every body with a seat, and how many sit in it today. */
export const bodyList = (db: Db, today: string): Reading<readonly BodyRow[]> =>
  map(
    one(
      db
        .select(
          apart({
            id: bodies.id,
            key: bodies.key,
            area: bodies.area,
            areaName: areas.name,
            term: bodies.term,
            seats: sql<number>`(SELECT count(*) FROM body_seats s WHERE s.body = ${bodies.id} AND s.kind <> 'chair' AND s.from_day <= ${today} AND coalesce(s.until_day, '9999') >= ${today} AND s.ended_on IS NULL)`,
            document: policies.document,
            digest: policies.digest,
          }),
        )
        .from(bodies)
        .innerJoin(areas, eq(areas.code, bodies.area))
        .innerJoin(policies, eq(policies.digest, nearestDigest))
        .orderBy(bodies.path, bodies.key)
        .limit(100),
    ),
    (rows) => rows.map(({ document, digest, ...row }) => ({ ...row, label: bodyOf(policyOf(digest, document), row.key)?.label ?? null })),
  );
const nearestDigest = sql`(SELECT p.digest FROM policies p JOIN areas a ON a.code = p.area WHERE instr(${bodies.path} || '/', a.path || '/') = 1
  ORDER BY length(a.path) DESC, p.version DESC LIMIT 1)`;

/** The sitting that passed a project, or last passed what it came from; where each council passed its share, all of theirs. */
const passedBy = (receipt: SQL | string) =>
  sql`(SELECT i.meeting FROM (SELECT id, share, project FROM items WHERE project IN ${withOrigins(receipt)} AND result = 'passed' AND carried = 1 ORDER BY closed_leaf DESC LIMIT 1) l
    JOIN items i ON i.project = l.project WHERE i.id = l.id OR (l.share IS NOT NULL AND i.share IS NOT NULL AND i.lapsed = 0 AND i.result = 'passed' AND i.carried = 1))`;

/** Who may sign for the council: the frozen roll of the sitting that passed the project, or those who sit now in the place of who no longer does. */
export const rollThatPassed = (db: Db, receipt: string): Reading<readonly string[]> => {
  const roll = db
    .selectDistinct({ person: seats.person })
    .from(seats)
    .where(sql`${seats.meeting} IN ${passedBy(receipt)}`);
  const now = db
    .selectDistinct({ person: bodySeats.person })
    .from(bodySeats)
    .where(
      and(
        isNull(bodySeats.ended),
        ne(bodySeats.kind, "chair"),
        sql`${bodySeats.body} IN (SELECT body FROM meeting_bodies WHERE meeting IN ${passedBy(receipt)})`,
      ),
    );
  return map(together({ roll: one(roll), now: one(now) }), (found) =>
    heirsOf(
      found.roll.map((row) => row.person),
      found.now.map((row) => row.person),
    ),
  );
};

/** The same as a condition on the project that is the row: for lists of what waits for somebody. */
export const signsForCouncil = (receipt: SQL, person: string): SQL => {
  const sits = (who: SQL) => sql`EXISTS (SELECT 1 FROM body_seats s JOIN meeting_bodies b ON b.body = s.body
    WHERE b.meeting = i.meeting AND s.person = ${who} AND s.ended_on IS NULL AND s.kind <> 'chair')`;
  const onRoll = sql`EXISTS (SELECT 1 FROM seats t WHERE t.meeting = i.meeting AND t.person = ${person})`;
  const gone = sql`EXISTS (SELECT 1 FROM seats t WHERE t.meeting = i.meeting AND NOT ${sits(sql`t.person`)})`;
  return sql`EXISTS (SELECT 1 FROM items i WHERE i.project IN ${withOrigins(receipt)} AND i.result = 'passed'
    AND (${sits(sql`${person}`)} AND (${onRoll} OR ${gone}) OR ${onRoll} AND NOT EXISTS (SELECT 1 FROM meeting_bodies b JOIN body_seats s ON s.body = b.body AND s.ended_on IS NULL WHERE b.meeting = i.meeting)))`;
};
