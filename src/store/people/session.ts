/** Who is asking: session, person and roles in one round trip. Only the digest of a token is kept. */
import { and, asc, eq, gt, isNotNull, lt, sql } from "drizzle-orm";
import type { Grant } from "#model/people/roles.ts";
import type { Db } from "../home.ts";
import { inOneTrip } from "../home.ts";
import { apart, fetch, map, one, type Reading } from "../read.ts";
import { areas, grants, persons, sessions } from "../schema.ts";
import { grantColumns } from "./know.ts";

/** Half a day at the longest, two hours of doing nothing. */
const absolute = 12 * 3_600_000;
const idle = 2 * 3_600_000;

export interface Session {
  readonly person: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

function sessionOf(db: Db, digest: string, wall: number): Reading<Session | undefined> {
  const rows = db
    .select(apart({ person: persons.id, name: persons.name, grant: grantColumns }))
    .from(sessions)
    .innerJoin(persons, and(eq(persons.id, sessions.person), eq(persons.active, true)))
    .leftJoin(grants, and(eq(grants.person, persons.id), eq(grants.revoked, false)))
    .where(and(eq(sessions.digest, digest), gt(sessions.ends, wall), gt(sessions.seen, wall - idle)));
  return map(one(rows), (list) => {
    const [first] = list;
    return first ? { person: first.person, name: first.name, grants: list.flatMap(({ grant }) => (grant?.id ? [grant] : [])) } : undefined;
  });
}

/** Reads the session and, now and then, notes that it was seen. */
export async function readSession(db: Db, digest: string, wall: number): Promise<Session | undefined> {
  const reading = sessionOf(db, digest, wall);
  const seen = db
    .update(sessions)
    .set({ seen: wall })
    .where(and(eq(sessions.digest, digest), lt(sessions.seen, wall - 300_000), gt(sessions.seen, wall - idle)));
  return reading.fold(await inOneTrip(db, [...reading.statements, seen]));
}

export async function startSession(db: Db, digest: string, person: string, wall: number): Promise<void> {
  await inOneTrip(db, [
    db.delete(sessions).where(lt(sessions.ends, wall)),
    db.insert(sessions).values({ digest, person, started: wall, seen: wall, ends: wall + absolute }),
  ]);
}
export const endSession = (db: Db, digest: string) => inOneTrip(db, [db.delete(sessions).where(eq(sessions.digest, digest))]);

export interface CastRow {
  readonly handle: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly areaName: string;
}

/** The people of the demonstration town, to sign in as. */
export async function castOf(db: Db): Promise<readonly CastRow[]> {
  const rows = await fetch(
    db,
    one(
      db
        .select(apart({ handle: sql<string>`${persons.handle}`, name: persons.name, role: grants.role, areaName: areas.name }))
        .from(persons)
        .innerJoin(grants, and(eq(grants.person, persons.id), eq(grants.revoked, false)))
        .innerJoin(areas, eq(areas.code, grants.area))
        .where(isNotNull(persons.handle))
        .orderBy(asc(persons.handle))
        .limit(200),
    ),
  );
  const handles = [...new Set(rows.map((row) => row.handle))].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return handles.flatMap((handle) => {
    const own = rows.filter((row) => row.handle === handle);
    const [first] = own;
    return first ? [{ handle, name: first.name, roles: own.map((row) => row.role), areaName: first.areaName }] : [];
  });
}

export async function personOfHandle(db: Db, handle: string): Promise<string | undefined> {
  const [row] = await fetch(
    db,
    one(
      db
        .select({ id: persons.id })
        .from(persons)
        .where(and(eq(persons.handle, handle), eq(persons.active, true))),
    ),
  );
  return row?.id;
}
