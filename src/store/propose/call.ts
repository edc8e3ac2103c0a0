/** Calls: those that a wish can belong to, the list, one of them, and the batch of what came in. */
import { and, desc, eq, gte, lt, lte, type SQL, sql } from "drizzle-orm";
import type { ProjectRow } from "#model/lists.ts";
import type { ProjectClass } from "#model/policy/policy.ts";
import type { Call, Campaign } from "#model/propose/call.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, calls, projects } from "../schema.ts";
import { codesOf, codesUnder, pathOf } from "../sql.ts";
import { nearestPolicy } from "./about.ts";
import { selectRows } from "./list.ts";
import { place } from "./place.ts";

export interface CallRow extends Call {
  readonly areaName: string;
}
const selectCalls = (db: Db) =>
  db
    .select(apart({ call: calls, areaName: areas.name }))
    .from(calls)
    .innerJoin(areas, eq(areas.code, calls.area));
const flat = (rows: readonly { readonly call: typeof calls.$inferSelect; readonly areaName: string }[]): readonly CallRow[] =>
  rows.map(({ call, areaName }) => ({ ...call, areaName }));

/** Those that are open, soonest over first. */
export const callsNow = (db: Db, today: string, most = 20): Reading<readonly CallRow[]> =>
  map(
    one(
      selectCalls(db)
        .where(and(gte(calls.until, today), lte(calls.from, today)))
        .orderBy(calls.until)
        .limit(most),
    ),
    flat,
  );

export const callList = (db: Db, after?: string): Reading<readonly CallRow[]> =>
  map(
    one(
      selectCalls(db)
        .where(after ? lt(calls.leaf, sql`(SELECT leaf FROM calls WHERE id = ${after})`) : undefined)
        .orderBy(desc(calls.leaf))
        .limit(20),
    ),
    flat,
  );

export const callById = (db: Db, id: string): Reading<CallRow | undefined> =>
  map(one(selectCalls(db).where(eq(calls.id, id))), (rows) => flat(rows)[0]);

/** What is known before a call is made; the newest calls of the place and above it can be copied. */
export function campaign(db: Db, area: string, now: number): Reading<Campaign | undefined> {
  const older = db
    .select()
    .from(calls)
    .where(sql`${calls.area} IN (SELECT value FROM ${codesOf(pathOf(area))})`)
    .orderBy(desc(calls.leaf))
    .limit(20);
  return map(together({ place: place(db, area, now), older: one(older) }), ({ place: found, older: list }) =>
    found ? { area, path: found.path, policy: found.policy, older: list } : undefined,
  );
}

/** The rules by whose names the classes of a call go. */
export const policyAt = (db: Db, call: string) => nearestPolicy(db, sql`(SELECT area FROM calls WHERE id = ${call})`);

interface ClassSum {
  readonly class: string;
  /** As the rules call it that one of its projects follows. */
  readonly label: ProjectClass["label"];
  readonly projects: number;
  readonly asked: number;
  readonly approved: number;
}
export interface Batch {
  readonly rows: readonly ProjectRow[];
  readonly sums: readonly ClassSum[];
  /** How many are not public and so not listed: staff see those of their area. */
  readonly closed: number;
}
const mostInBatch = 300;

/** The projects of one call, or of one sitting, with their sums by class. */
export function batch(db: Db, of: "calls" | "meetings", id: string, staffPaths: readonly string[]): Reading<Batch> {
  const members: SQL =
    of === "calls"
      ? sql`SELECT project FROM intakes WHERE call = ${id}`
      : sql`SELECT project FROM items WHERE meeting = ${id} AND state <> 'struck'`;
  const among = sql`${projects.receipt} IN (${members})`;
  const own = staffPaths.map((path) => sql` OR ${projects.area} IN ${codesUnder(path)}`);
  const shown = sql`(${projects.public} = 1${sql.join(own)})`;
  const seen = and(among, shown);
  const sums = db
    .select({
      class: projects.class,
      label: sql<string>`(SELECT c.value ->> '$.label' FROM policies y, json_each(y.document, '$.classes') c
        WHERE y.digest = ${projects.policy} AND c.value ->> '$.code' = ${projects.class})`,
      projects: sql<number>`count(*)`,
      asked: sql<number>`sum(${projects.asked})`,
      approved: sql<number>`coalesce(sum(${projects.approved}), 0)`,
    })
    .from(projects)
    .where(seen)
    .groupBy(projects.class)
    .orderBy(projects.class);
  const closed = db
    .select({ count: sql<number>`count(*)` })
    .from(projects)
    .where(and(among, sql`NOT ${shown}`));
  const rows = selectRows(db).where(seen).orderBy(projects.leaf).limit(mostInBatch);
  return map(together({ rows: one(rows), sums: one(sums), closed: one(closed) }), ({ closed: [hidden], sums: found, rows: list }) => ({
    rows: list,
    sums: found.map((each) => ({ ...each, label: JSON.parse(each.label) as ClassSum["label"] })),
    closed: hidden?.count ?? 0,
  }));
}
