/** The confirmed decision that a project waits to feel; what can be put before the approving body; one sitting of it. */
import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import type { Approval, ApprovalRow } from "#model/approve/approval.ts";
import type { Docket } from "#model/approve/docket.ts";
import { heldIn } from "#model/budget/entry.ts";
import type { LineState } from "#model/budget/line.ts";
import { missing } from "#model/budget/spread.ts";
import type { Day } from "#model/day.ts";
import { classOf, gateOf, type Policy } from "#model/policy/policy.ts";
import type { Decision } from "#model/standing.ts";
import { lacksOf, producedHere } from "../archive/produced.ts";
import { type Drawn, drawingOf, drawn, linesOfAll } from "../budget/know.ts";
import type { Db } from "../home.ts";
import { sharesBelow, sharesIn } from "../meet/shares.ts";
import { policyOf } from "../policy/document.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { approvalItems, approvals, areas, policies, projects } from "../schema.ts";
import { codesUnder, pathOf } from "../sql.ts";
import { deciderOf } from "./decider.ts";

export const decisionOf = (db: Db, receipt: string): Reading<Decision | null> =>
  map(
    one(
      db
        .select(
          apart({
            approval: approvals.id,
            document: approvals.document,
            on: approvals.happened,
            confirmedBy: sql<string>`coalesce(${approvals.confirmedBy}, (SELECT person FROM approval_confirmations c WHERE c.approval = ${approvals.id} ORDER BY at LIMIT 1))`,
            confirmedAt: sql<number>`coalesce(${approvals.confirmedAt}, (SELECT min(at) FROM approval_confirmations c WHERE c.approval = ${approvals.id}))`,
            preparedBy: approvals.preparedBy,
            delegateOf: approvals.delegateOf,
            decision: approvalItems.decision,
            amount: approvalItems.amount,
            gate: approvalItems.gate,
            code: approvalItems.code,
            reason: approvalItems.reason,
          }),
        )
        .from(approvalItems)
        .innerJoin(approvals, and(eq(approvals.id, approvalItems.approval), ne(approvals.state, "discarded")))
        .where(and(eq(approvalItems.project, receipt), eq(approvalItems.settled, true), eq(approvalItems.done, false))),
    ),
    ([row]) => row ?? null,
  );

/** What waits there for its decision, with what is to be known of it. */
const waitingIn = (
  area: string,
): SQL => sql`SELECT receipt FROM projects w WHERE w.stage = 'approval' AND w.turn = ${deciderOf(sql`${area}`)}
  AND w.area IN ${codesUnder(pathOf(area))} AND NOT EXISTS (SELECT 1 FROM approval_items i WHERE i.project = w.receipt AND i.done = 0)
  ORDER BY w.leaf LIMIT 60`;

export function docket(db: Db, area: string, today: Day): Reading<Docket | undefined> {
  const rows = db
    .select(apart({ project: projects, document: policies.document, drawn, shares: sharesBelow, produced: producedHere }))
    .from(projects)
    .innerJoin(policies, eq(policies.digest, projects.policy))
    .where(sql`${projects.receipt} IN (${waitingIn(area)})`)
    .orderBy(projects.leaf);
  const documents = db
    .select({ document: approvals.document })
    .from(approvals)
    .where(and(eq(approvals.area, area), ne(approvals.state, "discarded")));
  const parts = together({
    area: one(db.select({ path: areas.path }).from(areas).where(eq(areas.code, area))),
    rows: one(rows),
    lines: linesOfAll(db, waitingIn(area)),
    documents: one(documents),
  });
  return map(parts, ({ area: [found], rows: list, lines, documents: used }) =>
    found
      ? {
          area,
          path: found.path,
          documents: used.map((each) => each.document),
          awaiting: list.map(({ project, document, drawn: of, shares, produced }) => {
            const policy = policyOf(project.policy, document);
            const d = drawingOf({ project, policy }, of, lines);
            return {
              ...project,
              shares: sharesIn(shares),
              gate: project.gate ?? "",
              policy,
              lacks: lacksOf(policy, project, produced),
              held: heldIn(d.holdings),
              missing: commitsAt(policy, project.gate) ? missing(d, project.amount, today) : 0,
            };
          }),
        }
      : undefined,
  );
}

export function approval(db: Db, id: string): Reading<Approval | undefined> {
  const rows = db
    .select(
      apart({
        item: approvalItems,
        project: projects,
        document: policies.document,
        drawn,
        shares: sharesBelow,
      }),
    )
    .from(approvalItems)
    .innerJoin(projects, eq(projects.receipt, approvalItems.project))
    .innerJoin(policies, eq(policies.digest, projects.policy))
    .where(eq(approvalItems.approval, id))
    .orderBy(projects.leaf);
  const head = db
    .select(apart({ approval: approvals, confirmations: confirmationsOf }))
    .from(approvals)
    .where(eq(approvals.id, id));
  const lines = linesOfAll(db, sql`SELECT project AS receipt FROM approval_items WHERE approval = ${id}`);
  return map(together({ head: one(head), rows: one(rows), lines }), ({ head: [found], rows: list, lines: there }) =>
    found
      ? {
          ...found.approval,
          by: found.approval.deciders,
          confirmations: JSON.parse(found.confirmations) as Approval["confirmations"],
          on: found.approval.happened,
          rows: list.map((row) => rowOf(row, found.approval.happened, there)),
        }
      : undefined,
  );
}
const confirmationsOf = sql<string>`(SELECT json_group_array(json_object('role', c.role, 'person', c.person)) FROM approval_confirmations c WHERE c.approval = ${approvals.id})`;

type Joined = {
  item: typeof approvalItems.$inferSelect;
  project: typeof projects.$inferSelect;
  document: string;
  drawn: Drawn;
  shares: string;
};

function rowOf({ item, project, document, drawn: of, shares }: Joined, on: Day, lines: readonly LineState[]): ApprovalRow {
  const policy = policyOf(project.policy, document);
  const commits = commitsAt(policy, project.gate);
  const asks = commits && !item.done && item.decision === "agree";
  return {
    ...item,
    title: project.title,
    class: project.class,
    proposer: project.proposer,
    shares: sharesIn(shares),
    gateLabel: gateOf(policy, item.gate ?? "")?.label ?? null,
    missing: asks ? missing(drawingOf({ project, policy }, of, lines), item.amount, on) : 0,
    cap: classOf(policy, project.class)?.cap.value ?? null,
    commits,
  };
}

/** This very decision commits the money: only then can any be missing. */
const commitsAt = (policy: Policy, gate: string | null): boolean => gateOf(policy, gate ?? "")?.money === "commit";

/** The name of the area whose approving body sits. */
export const areaOfApproval = (db: Db, id: string): Reading<string> =>
  map(
    one(db.select({ name: areas.name }).from(areas).where(sql`${areas.code} = (SELECT area FROM approvals WHERE id = ${id})`)),
    ([row]) => row?.name ?? "",
  );
