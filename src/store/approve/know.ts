/** The confirmed decision that a project waits to feel; what can be put before the approving body; one sitting of it. */
import { and, eq, ne, sql } from "drizzle-orm";
import type { Approval, ApprovalRow } from "#model/approve/approval.ts";
import type { Docket } from "#model/approve/docket.ts";
import { classOf, gateOf } from "#model/policy/policy.ts";
import type { Decision } from "#model/standing.ts";
import { lacksOf, producedHere } from "../archive/produced.ts";
import type { Db } from "../home.ts";
import { sharesBelow, sharesIn } from "../meet/shares.ts";
import { policyOf } from "../policy/document.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { approvalItems, approvals, areas, policies, projects } from "../schema.ts";
import { codesUnder, isWithin, pathOf } from "../sql.ts";
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

/** What a project holds, and what stands free in the nearest line of a year on its path. */
const heldBy = sql<number>`coalesce((SELECT sum(e.h_held) FROM allocations a JOIN entries e ON e.holder = a.holder AND e.line = a.line
  AND e.m = (SELECT max(m) FROM entries WHERE holder = a.holder AND line = a.line) WHERE a.holder = 'project:' || ${projects.receipt}), 0)`;
const free = (
  year: unknown,
) => sql<number>`coalesce((SELECT e.appropriated + e.carried_in - e.held - e.committed - e.paid - e.lapsed - e.carried_out
  FROM lines l JOIN entries e ON e.line = l.id AND e.n = (SELECT max(n) FROM entries WHERE line = l.id)
  WHERE l.year = ${year} AND ${isWithin(projects.path, sql`l.path`)} ORDER BY length(l.path) DESC LIMIT 1), 0)`;

/** What waits there for its decision, with what is to be known of it. */
function waitingIn(db: Db, area: string, year: number) {
  const unlisted = sql`NOT EXISTS (SELECT 1 FROM approval_items i WHERE i.project = ${projects.receipt} AND i.done = 0)`;
  return db
    .select(
      apart({
        project: projects,
        document: policies.document,
        held: heldBy,
        free: free(year),
        shares: sharesBelow,
        produced: producedHere,
      }),
    )
    .from(projects)
    .innerJoin(policies, eq(policies.digest, projects.policy))
    .where(
      and(
        eq(projects.stage, "approval"),
        sql`${projects.turn} = ${deciderOf(sql`${area}`)}`,
        sql`${projects.area} IN ${codesUnder(pathOf(area))}`,
        unlisted,
      ),
    )
    .orderBy(projects.leaf)
    .limit(60);
}

export function docket(db: Db, area: string, year: number): Reading<Docket | undefined> {
  const documents = db
    .select({ document: approvals.document })
    .from(approvals)
    .where(and(eq(approvals.area, area), ne(approvals.state, "discarded")));
  const parts = together({
    area: one(db.select({ path: areas.path }).from(areas).where(eq(areas.code, area))),
    rows: one(waitingIn(db, area, year)),
    documents: one(documents),
  });
  return map(parts, ({ area: [found], rows: list, documents: used }) =>
    found
      ? {
          area,
          path: found.path,
          documents: used.map((each) => each.document),
          awaiting: list.map(({ project, document, held, free: there, shares, produced }) => ({
            ...project,
            shares: sharesIn(shares),
            gate: project.gate ?? "",
            policy: policyOf(project.policy, document),
            lacks: lacksOf(policyOf(project.policy, document), project, produced),
            held,
            missing: short(project, document, project.amount, held, there),
          })),
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
        held: heldBy,
        shares: sharesBelow,
        free: free(sql`cast(substr((SELECT happened FROM approvals WHERE id = ${id}), 1, 4) AS INTEGER)`),
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
  return map(together({ head: one(head), rows: one(rows) }), ({ head: [found], rows: list }) =>
    found
      ? {
          ...found.approval,
          by: found.approval.deciders,
          confirmations: JSON.parse(found.confirmations) as Approval["confirmations"],
          on: found.approval.happened,
          rows: list.map(rowOf),
        }
      : undefined,
  );
}
const confirmationsOf = sql<string>`(SELECT json_group_array(json_object('role', c.role, 'person', c.person)) FROM approval_confirmations c WHERE c.approval = ${approvals.id})`;

type Joined = {
  item: typeof approvalItems.$inferSelect;
  project: typeof projects.$inferSelect;
  document: string;
  held: number;
  shares: string;
  free: number;
};

const rowOf = ({ item, project, document, held, shares, free: there }: Joined): ApprovalRow => ({
  ...item,
  title: project.title,
  class: project.class,
  proposer: project.proposer,
  shares: sharesIn(shares),
  gateLabel: gateOf(policyOf(project.policy, document), item.gate ?? "")?.label ?? null,
  missing: item.done || item.decision !== "agree" ? 0 : short(project, document, item.amount, held, there),
  cap: classOf(policyOf(project.policy, document), project.class)?.cap.value ?? null,
  commits: gateAt(project, document)?.money === "commit",
});

const gateAt = (project: Joined["project"], document: string) => gateOf(policyOf(project.policy, document), project.gate ?? "");

/** What is missing for an amount where this very decision commits it, over what the project holds. */
const short = (project: Joined["project"], document: string, amount: number, held: number, there: number): number =>
  gateAt(project, document)?.money === "commit" ? Math.max(0, amount - held - (held >= amount ? 0 : there)) : 0;

/** The name of the area whose approving body sits. */
export const areaOfApproval = (db: Db, id: string): Reading<string> =>
  map(
    one(db.select({ name: areas.name }).from(areas).where(sql`${areas.code} = (SELECT area FROM approvals WHERE id = ${id})`)),
    ([row]) => row?.name ?? "",
  );
