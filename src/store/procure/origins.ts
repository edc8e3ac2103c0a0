/** Where a project came from and what belongs to it, as one JSON object beside other columns: its votes before, its sections, what it waits with. */
import { type SQL, sql } from "drizzle-orm";
import type { Origins } from "#model/procure/origin.ts";
import { projects } from "../schema.ts";

/** Itself and all that it came from. */
export const withOrigins = (receipt: SQL | string): SQL =>
  sql`(SELECT ${receipt} AS receipt UNION ALL SELECT origin FROM lineage WHERE project = ${receipt})`;

const own = projects.receipt;
/** By its number alone where its words are not public. */
const titled = sql`iif(o.public, o.title, o.receipt)`;

const votes = sql`(SELECT json_group_array(json_object('project', v.receipt, 'title', v.title, 'meeting', v.meeting, 'at', v.at, 'change', v.change,
    'members', v.members, 'present', v.present, 'for', v.votes_for, 'against', v.votes_against))
  FROM (SELECT o.receipt, ${titled} AS title, i.*, m.at FROM lineage l JOIN items i ON i.project = l.origin AND i.result = 'passed' AND i.carried = 1 AND i.lapsed = 0
    JOIN meetings m ON m.id = i.meeting JOIN projects o ON o.receipt = l.origin WHERE l.project = ${own} ORDER BY m.at, i.id) v)`;

const decisions = sql`(SELECT json_group_array(json_object('project', o.receipt, 'title', ${titled}, 'document', a.document, 'on', a.happened))
  FROM lineage l JOIN approval_items i ON i.project = l.origin AND i.decision = 'agree' AND i.done = 1
  JOIN approvals a ON a.id = i.approval JOIN projects o ON o.receipt = l.origin WHERE l.project = ${own})`;

const proposers = sql`(SELECT json_group_array(DISTINCT o.proposer) FROM lineage l JOIN projects o ON o.receipt = l.origin WHERE l.project = ${own})`;

const siblings = sql`(SELECT json_group_array(DISTINCT s.project) FROM lineage l JOIN lineage s ON s.origin = l.origin AND s.project <> l.project WHERE l.project = ${own})`;

/** Of a section, over all lines: the last entry of each carries what is paid. */
const paid = sql`(SELECT coalesce(sum(e.h_paid), 0) FROM allocations a JOIN entries e ON e.holder = a.holder AND e.line = a.line
    AND e.m = (SELECT max(m) FROM entries WHERE holder = a.holder AND line = a.line) WHERE a.holder = 'project:' || s.receipt)`;

const sections = sql`(SELECT json_group_array(json_object('receipt', s.receipt, 'code', s.code, 'title', s.title, 'stage', s.stage, 'approved', s.approved,
    'contracted', s.contracted, 'paid', ${paid}, 'supplierName', s.name, 'acceptedOn', s.accepted_on))
  FROM (SELECT p.*, f.name FROM projects p LEFT JOIN suppliers f ON f.id = p.supplier WHERE p.part_of = ${own} ORDER BY p.leaf) s)`;

/** What is committed of each line, and what is only intended. */
const pools = sql`(SELECT json_group_array(json_object('line', line, 'order', ord, 'amount', amount, 'later', json(iif(later, 'true', 'false'))))
  FROM (SELECT a.line, s.ord, e.h_committed AS amount, 0 AS later FROM allocations a JOIN entries e ON e.holder = a.holder AND e.line = a.line
      AND e.m = (SELECT max(m) FROM entries WHERE holder = a.holder AND line = a.line) LEFT JOIN shares s ON s.project = p.receipt AND s.line = a.line
    WHERE a.holder = 'project:' || p.receipt AND e.h_committed > 0
    UNION ALL SELECT line, ord, intended, 1 FROM shares WHERE project = p.receipt AND intended > 0 ORDER BY 1, 4))`;

/** While it is asked for: what it is to be united with. */
const partners = sql`(SELECT json_group_array(json_object('receipt', p.receipt, 'proposer', p.proposer, 'approved', p.approved, 'whole', p.whole, 'gate', p.gate, 'pools', json(${pools})))
  FROM changes c JOIN facts f ON f.subject = 'project:' || c.project AND f.kind = 'recast_asked' AND f.body ->> '$.data.change' = c.n
  JOIN json_each(f.body, '$.data.of') v JOIN projects p ON p.receipt = v.value AND p.receipt <> c.project AND p.stage = 'change'
  WHERE c.project = ${own} AND c.state = 'asked')`;

export const originsOf: SQL<string> = sql<string>`json_object('votes', json(${votes}), 'decisions', json(${decisions}), 'proposers', json(${proposers}),
  'siblings', json(${siblings}), 'sections', json(${sections}), 'partners', json(${partners}))`;

export const originsIn = (json: string): Origins => JSON.parse(json) as Origins;
