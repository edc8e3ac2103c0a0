/** The projects that belong to one, and the people of the office whose turn it is. */
import { type SQL, sql } from "drizzle-orm";
import type { Day } from "#model/day.ts";
import type { Kin, Relative } from "#model/screen/kin.ts";
import type { Stage } from "#model/stages.ts";
import type { Db } from "../home.ts";
import { ofOffice } from "../people/office.ts";
import { map, one, type Reading, together } from "../read.ts";

interface Row {
  readonly how: "into" | "absorbed" | "from" | "parts" | "near" | "office" | "refusers";
  /** A receipt, or a person. */
  readonly id: string;
  readonly title: string;
  readonly public: number;
  readonly stage: Stage;
  readonly unvoted: number;
  readonly amount: number;
}
/** On an agenda, or one of its shares has been voted on. */
const called = sql`EXISTS (SELECT 1 FROM items i JOIN meetings m ON m.id = i.meeting AND (m.state = 'called' OR (i.share IS NOT NULL AND i.result IS NOT NULL)) WHERE i.project = p.receipt)`;
/** No vote has been taken, whatever became of it since. */
const early = sql`('screening', 'revision', 'resolution', 'transfer', 'appeal', 'refused', 'transferred', 'withdrawn')`;
const relative = (how: Row["how"]) =>
  sql`SELECT ${how} AS how, p.receipt AS id, p.title, p.public, p.stage, (p.passed_leaf IS NULL AND p.stage IN ${early} AND NOT ${called}) AS unvoted, p.amount FROM projects p`;
const person = (how: Row["how"], id: SQL, name: SQL) =>
  sql`SELECT ${how} AS how, ${id} AS id, ${name} AS title, 0 AS public, '' AS stage, 0 AS unvoted, 0 AS amount`;

/** A branch for each way in which something belongs to it, each by an index; D1 takes no more than five in one statement. */
export function kinOf(db: Db, receipt: string, today: Day): Reading<Kin> {
  const own = sql`(SELECT * FROM projects WHERE receipt = ${receipt})`;
  const relatives = db.all<Row>(sql`
    ${relative("into")} WHERE p.receipt = (SELECT merged_into FROM ${own})
    UNION ALL ${relative("absorbed")} WHERE p.merged_into = ${receipt}
    UNION ALL ${relative("from")} WHERE p.receipt IN (SELECT split_from FROM ${own} UNION ALL SELECT origin FROM lineage WHERE project = ${receipt} AND depth = 1)
    UNION ALL ${relative("parts")} WHERE p.receipt IN (SELECT receipt FROM projects WHERE split_from = ${receipt} UNION ALL SELECT project FROM lineage WHERE origin = ${receipt} AND depth = 1)
  `);
  const beside = db.all<Row>(sql`
    SELECT * FROM (${relative("near")} INDEXED BY projects_before_vote
      WHERE p.area = (SELECT area FROM ${own} WHERE stage IN ('screening', 'revision', 'resolution')) AND p.receipt <> ${receipt}
        AND p.stage IN ('screening', 'revision', 'resolution') AND p.passed_leaf IS NULL AND NOT ${called} ORDER BY p.leaf DESC LIMIT 50)
    UNION ALL SELECT * FROM (${person("office", sql`h.id`, sql`h.name`)} FROM ${own} o JOIN grants g ON ${ofOffice(sql`o.turn`, sql`o.path`, today)}
      JOIN persons h ON h.id = g.person GROUP BY h.id ORDER BY h.id LIMIT 50)
    UNION ALL ${person("refusers", sql`b.value`, sql`''`)} FROM ${own} o JOIN approval_items i ON i.project = o.receipt AND i.done = 1 AND i.decision = 'refuse'
      JOIN approvals a ON a.id = i.approval, json_each((SELECT json_group_array(x) FROM (SELECT a.prepared_by AS x UNION SELECT c.person FROM approval_confirmations c WHERE c.approval = a.id))) b WHERE o.stage = 'appeal' AND b.value IS NOT NULL`);
  return map(together({ relatives: one(relatives), beside: one(beside) }), (both) => {
    const found = [...both.relatives, ...both.beside];
    const of = (how: Row["how"]) => found.filter((row) => row.how === how);
    return {
      into: of("into").map(relativeOf)[0] ?? null,
      absorbed: of("absorbed").map(relativeOf),
      from: of("from").map(relativeOf),
      parts: of("parts").map(relativeOf),
      near: of("near").map(({ id, title, amount }) => ({ receipt: id, title, amount })),
      office: of("office").map(({ id, title }) => ({ id, name: title })),
      refusers: of("refusers").map((row) => row.id),
    };
  });
}

const relativeOf = ({ id, title, stage, ...row }: Row): Relative => ({
  receipt: id,
  title,
  stage,
  public: row.public === 1,
  unvoted: row.unvoted === 1,
});
