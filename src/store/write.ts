/** The statements of one write: premises, facts with their texts, the rows each fact means, its ledger entries, whom it tells. */
import { sql } from "drizzle-orm";
import type { Fact } from "#model/draft.ts";
import { post } from "./budget/post.ts";
import type { NewFact } from "./fact.ts";
import type { Db, Statement } from "./home.ts";
import { notify } from "./people/tell.ts";
import { record } from "./record.ts";
import { expects, facts, onces, slips, texts } from "./schema.ts";

interface OnceRow {
  readonly token: string;
  readonly person: string;
  readonly answer: string;
  readonly at: number;
}

export function writesOf(
  db: Db,
  sealed: readonly NewFact[],
  premises: readonly { subject: string; seq: number }[],
  once?: OnceRow,
): readonly Statement[] {
  return [
    ...(once ? [db.insert(onces).values(once)] : []),
    ...premises.map((premise) => db.insert(expects).values(premise)),
    ...sealed.flatMap(({ row, fact, texts: words, slip }) => [
      insertFact(db, row),
      ...(words.length > 0 ? [db.insert(texts).values([...words])] : []),
      ...meaning(db, fact),
      ...(slip ? [db.insert(slips).values(slip)] : []),
    ]),
  ];
}

/** What a fact means in rows; the same whether it happens or is replayed. */
export const meaning = (db: Db, fact: Fact): readonly Statement[] => [
  ...record(db, fact),
  ...(fact.envelope.entries ?? []).map((entry, index) => post(db, fact, entry, index + 1)),
  ...fact.tells.map((person) => notify(db, fact, person)),
];

const insertFact = (db: Db, row: NewFact["row"]): Statement =>
  db.run(sql`INSERT INTO ${facts} (leaf, subject, seq, kind, version, body, salt, prev, hash)
    SELECT coalesce(max(leaf), 0) + 1, ${row.subject}, ${row.seq}, ${row.kind}, ${row.version}, ${row.body}, ${row.salt}, ${row.prev}, ${row.hash} FROM ${facts}`);
