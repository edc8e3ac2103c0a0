/** What somebody else has asked for and this person may confirm: by the table of acts, so that a desk offers what the page offers. */
import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import { officers } from "#model/act.ts";
import { type ActName, acts } from "#model/acts.ts";
import type { Desk } from "#model/people/desk.ts";
import type { Grant, Who } from "#model/people/roles.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading } from "../read.ts";
import { areas, drafts } from "../schema.ts";
import { anyOf, codesUnder, pathWithin } from "../sql.ts";

type Asked = "corrections" | "amendments" | "repins" | "remedies";

/** Whose projects somebody asked about, and the act by which a second person confirms it. */
const asked: Readonly<Record<Asked, { readonly of: (who: Who) => SQL; readonly act: ActName }>> = {
  corrections: { of: () => sql`SELECT substr(subject, 9) AS receipt, asked_by FROM corrections WHERE state = 'asked'`, act: "correct" },
  amendments: { of: () => sql`SELECT project AS receipt, asked_by FROM amendments WHERE state = 'asked'`, act: "reissue" },
  repins: { of: () => sql`SELECT project AS receipt, asked_by FROM repins WHERE state = 'asked'`, act: "adopt" },
  /** Residents were less satisfied than the policy wants, and nobody has answered for it. */
  remedies: { of: lowIn, act: "remedy" },
};

/** In the areas of somebody's offices, by an index. */
function lowIn(who: Who): SQL {
  const offices = who.grants.filter(({ role }) => officers.some((one) => one === role));
  const here = anyOf(offices.map(({ path }) => sql`area IN ${codesUnder(path)}`));
  return sql`SELECT project AS receipt, '' AS asked_by FROM opinion_rounds WHERE low = 1 AND ${here}`;
}

/** One statement for all that is asked of projects; `CROSS JOIN` begins with what is asked, never with all projects of a place. */
export function projectsToConfirm(db: Db, who: Who): Reading<Pick<Desk, Asked>> {
  const lists = Object.entries(asked).map(
    ([
      what,
      { of, act },
    ]) => sql`SELECT * FROM (SELECT ${what} AS what, p.receipt, p.title FROM (${of(who)}) a CROSS JOIN projects p ON p.receipt = a.receipt
      WHERE a.asked_by <> ${who.id} AND ${anyOf(who.grants.map((grant) => confirms(act, grant)))} LIMIT 20)`,
  );
  const rows = db.all<{ what: Asked; receipt: string; title: string }>(sql.join(lists, sql` UNION ALL `));
  return map(one(rows), (list) => {
    const of = (what: Asked) => list.filter((row) => row.what === what).map(({ receipt, title }) => ({ receipt, title }));
    return { corrections: of("corrections"), amendments: of("amendments"), repins: of("repins"), remedies: of("remedies") };
  });
}

const officerOfClass = sql`(SELECT c.value ->> 'officer' FROM policies r, json_each(r.document, '$.classes') c WHERE r.digest = p.policy AND c.value ->> 'code' = p.class)`;

function confirms(act: ActName, { role, path }: Grant): SQL {
  const turn = has(act, "gate") ? sql`p.turn = ${role}` : sql`0`;
  const own = has(act, "class") && officers.some((one) => one === role) ? sql`${officerOfClass} = ${role}` : turn;
  return sql`(p.area IN ${codesUnder(path)} AND ${has(act, role) ? sql`1` : own})`;
}

/** Drafts of rules that somebody has submitted for publication. */
export function draftsToPublish(db: Db, who: Who) {
  const within = who.grants.filter(({ role }) => has("publish", role)).map(({ path }) => pathWithin(drafts.path, sql`${path}`));
  return one(
    db
      .select(apart({ id: drafts.id, areaName: areas.name, changes: drafts.changes }))
      .from(drafts)
      .innerJoin(areas, eq(areas.code, drafts.area))
      .where(and(sql`${drafts.state} = 'submitted'`, ne(drafts.submittedBy, who.id), anyOf(within)))
      .limit(20),
  );
}

function has(act: ActName, by: string): boolean {
  const all: readonly string[] = acts[act].by;
  return all.includes(by);
}
