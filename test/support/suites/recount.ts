/** Rows that must be the same when the town is made anew from its facts, and sums that must be the same when reckoned anew from its entries. */
import { expect } from "vitest";
import { type Count, resultOf, type VoteRule } from "#model/meet/tally.ts";
import type { Db } from "#store/home.ts";
import { fetch } from "#store/read.ts";
import { type LogPage, logAfter, replay } from "#store/rebuild.ts";
import { copyOf } from "../town/copy.ts";
import { rows } from "./home.ts";

/** What is no meaning of a fact: who is signed in, what was answered, what the clock will look at, who was denied. */
const beside = ["sessions", "onces", "dues", "demo_clock", "denials", "expects"];

export async function logOf(db: Db): Promise<LogPage[]> {
  const pages: LogPage[] = [];
  for (let last = 0; ; last = pages.at(-1)?.facts.at(-1)?.leaf ?? last) {
    const page = await fetch(db, logAfter(db, last));
    if (page.facts.length === 0) return pages;
    pages.push(page);
  }
}

export async function replayAll(db: Db, log: readonly LogPage[]): Promise<void> {
  for (const page of log) await replay(db, page);
}

/** Every table by its rows, each row as text, in an order of their own. */
export async function standOf(db: Db): Promise<Record<string, readonly string[]>> {
  const tables = (await copyOf(db)).filter(({ table }) => !beside.includes(table));
  return Object.fromEntries(
    tables.map(({ table, rows: list }) => [table, list.map((row) => JSON.stringify({ ...row, seen: null })).sort()]),
  );
}

/** P8.2, I4, I5: each line's balance is the sum of its entries, and the figures are the sums of theirs. */
export async function expectSums(db: Db): Promise<void> {
  const moved = (column: string) => `sum(e.sign * e.amount * k.${column})`;
  const sums = `SELECT e.line, ${moved("a")} AS appropriated, ${moved("ci")} AS carried_in, ${moved("co")} AS carried_out, ${moved("h")} AS held,
    ${moved("c")} AS committed, ${moved("p")} AS paid, ${moved("l")} AS lapsed FROM entries e JOIN kinds k ON k.kind = e.kind GROUP BY e.line ORDER BY e.line`;
  const last = `SELECT line, appropriated, carried_in, carried_out, held, committed, paid, lapsed FROM entries e
    WHERE n = (SELECT max(n) FROM entries WHERE line = e.line) ORDER BY line`;
  expect(await rows(db, last)).toEqual(await rows(db, sums));
  const reckoned = `SELECT e.line, p.area, p.class, ${moved("h")} AS held, ${moved("c")} AS committed, ${moved("p")} AS paid
    FROM entries e JOIN kinds k ON k.kind = e.kind JOIN projects p ON 'project:' || p.receipt = e.holder GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
  expect(await rows(db, "SELECT line, area, class, held, committed, paid FROM figures ORDER BY 1, 2, 3")).toEqual(await rows(db, reckoned));
  const shares = `SELECT l.line, coalesce(sum(h_held), 0) AS held, coalesce(sum(h_committed), 0) AS committed, coalesce(sum(h_paid), 0) AS paid
    FROM (SELECT DISTINCT line FROM entries) l LEFT JOIN entries e ON e.line = l.line AND holder IS NOT NULL
      AND m = (SELECT max(m) FROM entries WHERE holder = e.holder AND line = e.line) GROUP BY l.line ORDER BY l.line`;
  expect(await rows(db, shares)).toEqual(
    (await rows(db, last)).map(({ line, held, committed, paid }) => ({ line, held, committed, paid })),
  );
}

/** I11: entries that the body of their fact does not name in their place. */
export const unnamed = (db: Db) =>
  rows(
    db,
    `SELECT e.line, e.n, e.amount, e.ord FROM entries e JOIN facts f ON f.subject = e.subject AND f.seq = e.seq
     LEFT JOIN json_each(f.body, '$.entries') j ON j.key = e.ord - 1
     WHERE (e.line, e.kind, e.amount) IS NOT (j.value ->> 'line', j.value ->> 'kind', j.value ->> 'amount')
       OR e.holder IS NOT j.value ->> 'holder' OR e.reverses IS NOT j.value ->> 'reverses'`,
  );

/** Every entry is named by its fact, and every entry that a fact names is there. */
export async function expectNamed(db: Db): Promise<void> {
  expect(await unnamed(db)).toEqual([]);
  expect(await rows(db, "SELECT count(*) AS n FROM facts f, json_each(f.body, '$.entries')")).toEqual(
    await rows(db, "SELECT count(*) AS n FROM entries"),
  );
}

/** Of every item of a sitting: the public counts, the rule that was frozen, and the votes by name (online) or without (a closed box). */
const counted = `SELECT i.id, i.method, i.result, i.present, i.recused, i.members, i.votes_for AS 'for', i.votes_against AS against, i.votes_abstain AS abstain, m.rule
  FROM items i JOIN meetings m ON m.id = i.meeting WHERE i.state = 'counted' AND i.score IS NULL`;
/** Of those who were there when it closed, or were spoken for; what was put to one vote lies under the first of it. */
const cast = `SELECT i.id AS item, v.choice FROM items i
  JOIN votes v ON v.item = coalesce((SELECT o.id FROM items o WHERE o.meeting = i.meeting AND o.n = i.together), i.id)
  JOIN item_voters x ON x.item = v.item AND x.person = v.person AND x.holder IS v.holder
  WHERE v.choice IN ('for', 'against', 'abstain') UNION ALL SELECT item, choice FROM slips`;

/** P4.6: the roll-call recounts to the counts, and the counts to the result. How many items there were. */
export async function expectResults(db: Db): Promise<number> {
  const votes = await rows<{ item: string; choice: "for" | "against" | "abstain" }>(db, cast);
  const items = await rows<{ id: string; method: string; result: string; rule: string } & Record<keyof Count, number>>(db, counted);
  for (const { id, method, result, rule, ...count } of items) {
    expect(resultOf(JSON.parse(rule) as VoteRule, count), `P4.6 ${id}`).toBe(result);
    if (method !== "online" && method !== "closed") continue;
    const of = (choice: string) => votes.filter((one) => one.item === id && one.choice === choice).length;
    expect({ id, for: of("for"), against: of("against"), abstain: of("abstain") }, "P4.6").toEqual({
      id,
      for: count.for,
      against: count.against,
      abstain: count.abstain,
    });
  }
  return items.length;
}
