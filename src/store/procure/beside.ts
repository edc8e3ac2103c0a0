/** What could be procured with a project, the package it is in, and what the library has of its kind: lists for the one statement of its supply. */
import { type SQL, sql } from "drizzle-orm";
import { codesOf, codesUnder } from "../sql.ts";

/** A choice of a supplier with what was quoted; prices are rows only when two people have opened them. */
export const tenderJson = (t: SQL): SQL => sql`json_object('n', ${t}.n, 'way', ${t}.way, 'state', ${t}.state, 'least', ${t}.least,
    'openedOn', ${t}.opened_on, 'firstKey', ${t}.first_key, 'secondKey', ${t}.second_key, 'supplier', ${t}.supplier,
    'supplierName', (SELECT name FROM suppliers WHERE id = ${t}.supplier), 'amount', ${t}.amount, 'document', ${t}.document,
    'quotes', json((SELECT json_group_array(json_object('supplier', q.supplier, 'name', s.name, 'amount', q.amount))
      FROM (SELECT * FROM quotes WHERE project = ${t}.project AND tender = ${t}.n ORDER BY amount, supplier) q JOIN suppliers s ON s.id = q.supplier)))`;

/** The one that it has not left, with all its projects. */
export const packageOf = (receipt: string): SQL => sql`SELECT json_object('lead', k.lead, 'n', k.n, 'title', k.title, 'way', k.way,
    'least', k.least, 'total', k.total, 'state', k.state,
    'tender', json(CASE WHEN k.tender IS NULL THEN 'null' ELSE (SELECT ${tenderJson(sql`t`)} FROM tenders t WHERE t.project = k.lead AND t.n = k.tender) END),
    'parts', json((SELECT json_group_array(json_object('project', b.project, 'title', p.title, 'areaName', a.name, 'approved', b.approved, 'share', b.share, 'state', b.state))
      FROM (SELECT * FROM package_parts WHERE lead = k.lead AND package = k.n ORDER BY project = k.lead DESC, project) b
      JOIN projects p ON p.receipt = b.project JOIN areas a ON a.code = p.area))) AS row
  FROM package_parts mine JOIN packages k ON k.lead = mine.lead AND k.n = mine.package WHERE mine.project = ${receipt} AND mine.state <> 'left'`;

const most = 60;
/** Of the same street, class and office, waiting for a supplier as it does, and nobody has begun to look for one. */
export const besideOf = (
  receipt: string,
): SQL => sql`SELECT json_object('receipt', p.receipt, 'title', p.title, 'areaName', a.name, 'path', p.path, 'approved', p.approved,
    'area', p.area, 'policy', p.policy, 'gate', p.gate, 'whole', p.whole, 'partOf', p.part_of,
    'settled', json(iif(EXISTS (SELECT 1 FROM corrections c WHERE c.subject = 'project:' || p.receipt AND c.state = 'asked')
      OR EXISTS (SELECT 1 FROM repins x WHERE x.project = p.receipt AND x.state = 'asked')
      OR EXISTS (SELECT 1 FROM objections o WHERE o.project = p.receipt AND o.answer IS NULL), 'false', 'true')),
    'urgent', json(iif(p.urgent, 'true', 'false')), 'proposer', p.proposer, 'procurement', json(r.document -> '$.procurement')) AS row
  FROM projects me JOIN projects p ON p.turn = me.turn AND p.area IN ${codesUnder(sql`me.queue`)} AND p.stage = 'procurement' AND p.class = me.class
    AND p.receipt <> me.receipt AND p.approved IS NOT NULL
  JOIN areas a ON a.code = p.area JOIN policies r ON r.digest = p.policy
  WHERE me.receipt = ${receipt} AND me.stage = 'procurement'
    AND NOT EXISTS (SELECT 1 FROM contracts c WHERE c.project IN (p.receipt, me.receipt))
    AND NOT EXISTS (SELECT 1 FROM tenders t WHERE t.project IN (p.receipt, me.receipt) AND t.state <> 'void')
    AND NOT EXISTS (SELECT 1 FROM package_parts g WHERE g.project IN (p.receipt, me.receipt) AND g.state <> 'left')
  ORDER BY p.area, p.receipt LIMIT ${most}`;

/** In force for its place, of its class, brought by an organisation, with a range that reaches what was approved; the one it was ordered from first. */
export const libraryFor = (
  receipt: string,
): SQL => sql`SELECT json_object('id', s.id, 'version', v.version, 'title', v.template ->> 'title', 'supplier', v.supplier, 'supplierName', o.name,
    'low', v.template -> 'low', 'high', v.template -> 'high', 'ordered', json(iif(s.id IS i.standard, 'true', 'false'))) AS row
  FROM projects me JOIN standards s ON s.area IN (SELECT value FROM ${codesOf(sql`me.path`)}) AND s.retired_by IS NULL
  JOIN standard_versions v ON v.standard = s.id AND v.version = s.version JOIN suppliers o ON o.id = v.supplier
  LEFT JOIN intakes i ON i.project = me.receipt
  WHERE me.receipt = ${receipt} AND me.stage = 'procurement' AND v.template ->> 'class' = me.class AND v.template ->> 'low' <= me.approved
  ORDER BY s.id IS i.standard DESC, s.leaf DESC LIMIT ${most}`;

/** Of a supplier (not declined, and given: the first is the condition of the index): it stands in the library, its work was honoured, it is rated 3A or more, it is a social organisation. */
export const meritsOf = (s: SQL): SQL => sql`(SELECT json_group_array(value) FROM (
    SELECT 'library' AS value WHERE EXISTS (SELECT 1 FROM standard_versions v JOIN standards e ON e.id = v.standard AND e.version = v.version
      WHERE v.supplier = ${s}.id AND e.retired_by IS NULL)
    UNION ALL SELECT 'awards' WHERE EXISTS (SELECT 1 FROM contracts c JOIN honours h ON h.project = c.project AND h.state <> 'declined' AND h.state = 'given' WHERE c.supplier = ${s}.id AND c.state = 'running')
    UNION ALL SELECT 'rated' WHERE ${s}.type = 'organisation' AND ${s}.grade >= 3
    UNION ALL SELECT 'organisation' WHERE ${s}.type = 'organisation'))`;
