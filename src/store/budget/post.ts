/** One ledger entry, posted by one statement that reads the two entries it follows: safe under any concurrency, the same cost in any town. */
import { sql } from "drizzle-orm";
import type { Posting } from "#model/budget/entry.ts";
import type { Fact } from "#model/draft.ts";
import type { Db, Statement } from "../home.ts";

export function post(
  db: Db,
  fact: Pick<Fact, "subject" | "seq">,
  { line, kind, holder, amount, reverses }: Posting,
  ord: number,
): Statement {
  const fen = sql`cast(${amount} AS INTEGER)`;
  const sign = sql.raw(reverses === undefined ? "1" : "-1");
  const move = sql`${sign} * ${fen}`;
  return db.run(sql`INSERT INTO entries
    SELECT ${line}, coalesce(e.n, 0) + 1, k.kind, ${holder}, (${holder} IS NOT NULL) * (coalesce(q.m, 0) + 1), ${fen}, ${sign}, ${reverses ?? null},
      ${fact.subject}, ${fact.seq}, ${ord},
      coalesce(e.appropriated, 0) + k.a * ${move}, coalesce(e.carried_in, 0) + k.ci * ${move}, coalesce(e.carried_out, 0) + k.co * ${move},
      coalesce(e.held, 0) + k.h * ${move}, coalesce(e.committed, 0) + k.c * ${move}, coalesce(e.paid, 0) + k.p * ${move}, coalesce(e.lapsed, 0) + k.l * ${move},
      coalesce(q.h_held, 0) + k.holder * k.h * ${move}, coalesce(q.h_committed, 0) + k.holder * k.c * ${move}, coalesce(q.h_paid, 0) + k.holder * k.p * ${move}
    FROM (SELECT 1) LEFT JOIN kinds k ON k.kind = ${kind}
    LEFT JOIN (SELECT * FROM entries WHERE line = ${line} ORDER BY n DESC LIMIT 1) e
    LEFT JOIN (SELECT * FROM entries WHERE holder = ${holder} AND line = ${line} ORDER BY m DESC LIMIT 1) q`);
}
