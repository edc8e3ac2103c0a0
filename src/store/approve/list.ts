import { desc, eq, lt, sql } from "drizzle-orm";
import type { ApprovalRowOfList } from "#model/approve/approval.ts";
import type { Db } from "../home.ts";
import { apart, one, type Reading } from "../read.ts";
import { approvals, areas } from "../schema.ts";

const columns = {
  id: approvals.id,
  document: approvals.document,
  on: approvals.happened,
  areaName: areas.name,
  state: approvals.state,
  projects: sql<number>`(SELECT count(*) FROM approval_items i WHERE i.approval = ${approvals.id})`,
  waiting: sql<number>`(SELECT count(*) FROM approval_items i WHERE i.approval = ${approvals.id} AND i.done = 0)`,
};
export const selectApprovals = (db: Db) => db.select(apart(columns)).from(approvals).innerJoin(areas, eq(areas.code, approvals.area));

export const approvalList = (db: Db, after: string | undefined): Reading<readonly ApprovalRowOfList[]> =>
  one(
    selectApprovals(db)
      .where(after ? lt(approvals.leaf, sql`(SELECT leaf FROM approvals WHERE id = ${after})`) : undefined)
      .orderBy(desc(approvals.leaf))
      .limit(20),
  );
