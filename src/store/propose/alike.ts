/** Projects of the same community that may be the same: by the words of the title, through the index of the search. A bounded number of rows. */
import { type SQL, sql } from "drizzle-orm";
import { type Alike, alikeAmong, pairsOf } from "#model/propose/alike.ts";
import type { Db } from "../home.ts";
import { map, one, type Reading } from "../read.ts";

/** Words that are asked for, and of each the newest projects that have it. */
const asked = 16;
const ofEach = 5;
const columns = sql`p.receipt, p.title, p.place, p.stage, p.public, (SELECT name FROM areas WHERE code = p.area) AS community`;
interface Row extends Omit<Alike, "public"> {
  readonly public: number;
  readonly community: string;
}
const communityOf = (rows: readonly Row[]): string => rows[0]?.community ?? "";

/** `pieces` are rows of area and term. */
const found = (pieces: SQL): SQL => sql`SELECT DISTINCT t.leaf FROM (${pieces}) w CROSS JOIN terms t ON t.area = w.area AND t.term = w.term
  AND t.leaf >= coalesce((SELECT x.leaf FROM terms x WHERE x.area = w.area AND x.term = w.term ORDER BY x.leaf DESC LIMIT 1 OFFSET ${ofEach - 1}), 0)`;

const rowsOf = (db: Db, said: { readonly title: string; readonly place: string }, query: SQL): Reading<readonly Alike[]> =>
  map(one(db.all<Row>(query)), (rows) =>
    alikeAmong(
      said,
      rows.map((row) => ({ ...row, public: row.public === 1 })),
      communityOf(rows),
    ),
  );

/** Before it is sent: public ones only. The order of the joins is ours: the other way round every project would be read. */
export function alikeToNew(db: Db, area: string, said: { readonly title: string; readonly place: string }): Reading<readonly Alike[]> {
  const terms = JSON.stringify(pairsOf(said.title).slice(0, asked));
  const pieces = sql`SELECT ${area} AS area, value AS term FROM json_each(${terms})`;
  return rowsOf(
    db,
    said,
    sql`SELECT ${columns} FROM (${found(pieces)}) f CROSS JOIN projects p ON p.leaf = f.leaf WHERE p.public = 1 ORDER BY f.leaf DESC LIMIT 40`,
  );
}

/** At screening: public ones, and those of the community that wait for screening too. */
export function alikeToWaiting(db: Db, receipt: string): Reading<readonly Alike[]> {
  const own = sql`SELECT area, lower(title) AS title FROM projects WHERE receipt = ${receipt} AND stage = 'screening'`;
  const places = sql`SELECT key + 1 AS at FROM json_each('[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]')`;
  const pieces = sql`SELECT DISTINCT o.area, substr(o.title, n.at, 2) AS term FROM (${own}) o CROSS JOIN (${places}) n ON n.at < length(o.title)`;
  const fresh = sql`SELECT q.leaf FROM (${own}) o CROSS JOIN projects q ON q.turn IN ('clerk', 'proposer') AND q.area = o.area WHERE q.stage IN ('screening', 'revision') LIMIT 40`;
  const rows = db.all<Row>(
    sql`SELECT ${columns} FROM (${found(pieces)} UNION SELECT * FROM (${fresh}) UNION SELECT leaf FROM projects WHERE receipt = ${receipt} AND stage = 'screening') f CROSS JOIN projects p ON p.leaf = f.leaf ORDER BY p.receipt = ${receipt} DESC, f.leaf DESC LIMIT 60`,
  );
  return map(one(rows), (list) => {
    const [self, ...others] = list;
    return self
      ? alikeAmong(
          self,
          others.map((row) => ({ ...row, public: row.public === 1 })),
          communityOf(list),
        )
      : [];
  });
}
