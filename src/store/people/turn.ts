/** The projects in which it is somebody's turn: by their offices, their own, those of their firm. */
import { eq, type SQL, sql } from "drizzle-orm";
import type { ProjectRow } from "#model/lists.ts";
import type { Role, Who } from "#model/people/roles.ts";
import type { Named } from "#model/project.ts";
import type { Db } from "../home.ts";
import { rowColumns } from "../propose/list.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, projects } from "../schema.ts";
import { anyOf, codesUnder } from "../sql.ts";
import { assignee } from "./office.ts";
import { signersFor } from "./signers.ts";

const turns: readonly Role[] = [
  "clerk",
  "chair",
  "officer:service",
  "officer:works",
  "officer:finance",
  "approver",
  "district",
  "supervisor",
];
/** Whose turn it is, their own first, then the most urgent: a statement for each reason, so that each finds its rows by an index. */
export function turnOf(db: Db, who: Who, now: number): Reading<readonly (ProjectRow & { readonly assignee: Named | null })[]> {
  const offices = officesOf(who);
  const given = offices.length > 0 ? [sql`(${projects.assignee} = ${who.id} AND ${anyOf(offices)})`] : [];
  const reasons = [...given, ...offices, ...signsOf(who), ...paysOf(who), ...suppliesOf(who)];
  const columns = apart({ ...rowColumns, assignee: assignee("id", now), assigneeName: assignee("name", now) });
  const rows = () => db.select(columns).from(projects).innerJoin(areas, eq(areas.code, projects.area));
  const order = sql`coalesce(${projects.dueAt}, 9e15)`;
  const lists = reasons.map((reason, index) => [index, one(rows().where(reason).orderBy(order).limit(60))] as const);
  const last = (row: { readonly assignee: string | null }) => Number(row.assignee !== who.id);
  return map(together(Object.fromEntries(lists)), (found) => {
    const all = new Map(Object.values(found).flatMap((list) => list.map((row) => [row.receipt, row])));
    return [...all.values()]
      .sort((a, b) => last(a) - last(b) || (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity))
      .slice(0, 60)
      .map(({ assigneeName: name, assignee: id, ...row }) => ({ ...row, assignee: id === null ? null : { id, name: name ?? "" } }));
  });
}

const officesOf = (who: Who): SQL[] =>
  who.grants
    .filter((grant) => turns.includes(grant.role))
    .flatMap((grant) =>
      turnsOf(grant.role).map((turn) => sql`(${projects.turn} = ${turn} AND ${projects.area} IN ${codesUnder(grant.path)})`),
    );

/** What another office was given is the clerk's to follow: they write down its answer. */
const turnsOf = (role: Role): readonly string[] => (role === "clerk" ? [role, "office"] : [role]);

/** What came back to its proposer, and what waits for a signature of theirs. */
const signsOf = (who: Who): SQL[] => [sql`(${projects.turn} = 'proposer' AND ${projects.proposer} = ${who.id})`, ...signersFor(who)];

/** Asked for while the work goes on: an advance, an instalment, what a former supplier is owed. */
const paysOf = (who: Who): SQL[] =>
  who.grants
    .filter((grant) => grant.role === "officer:finance")
    .map(
      (grant) => sql`(${projects.receipt} IN (SELECT project FROM payments WHERE paid_on IS NULL AND rejected_on IS NULL)
        AND ${projects.stage} <> 'payment' AND ${projects.area} IN ${codesUnder(grant.path)})`,
    );

const suppliesOf = (who: Who): SQL[] =>
  who.grants
    .filter((grant) => grant.supplier !== null)
    .map((grant) => sql`(${projects.turn} = 'supplier' AND ${projects.supplier} = ${grant.supplier})`);
