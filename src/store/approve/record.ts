import { and, eq, sql } from "drizzle-orm";
import { yearOf } from "#model/day.ts";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import { drawn } from "../budget/record.ts";
import type { Db, Statement } from "../home.ts";
import { approvalConfirmations, approvalItems, approvals, projects, shelf } from "../schema.ts";
import { leafOf, pathOf } from "../sql.ts";
import { deciderOf } from "./decider.ts";

export function prepared(db: Db, fact: FactOf<"prepared">): readonly Statement[] {
  const { area, document, items, by, needed = 1, override = null } = fact.body;
  const id = idOf(fact.subject);
  const reasons: Record<string, string> = JSON.parse(fact.texts.reasons || "{}");
  const rows = items.map((item) => ({ ...item, reason: reasons[item.project] ?? "" }));
  return [
    db.insert(approvals).values({
      id,
      leaf: leafOf(fact),
      area,
      path: pathOf(area),
      document,
      happened: fact.envelope.on,
      state: "prepared",
      preparedBy: fact.envelope.by,
      deciders: by ? sql`${JSON.stringify(by)}` : sql`json_array(${deciderOf(sql`${area}`)})`,
      needed,
      override: override === null ? null : sql`${override}`,
    }),
    db.run(sql`INSERT INTO approval_items (approval, project, decision, amount, gate, code, reason)
      SELECT ${id}, value ->> 'project', value ->> 'decision', value ->> 'amount', value ->> 'gate', value ->> 'code', value ->> 'reason' FROM json_each(${JSON.stringify(rows)})`),
  ];
}

/** The last confirmation that is needed, and that of who must agree to more than the cap, makes the table take effect. */
export const confirmed = (db: Db, fact: FactOf<"confirmed">): readonly Statement[] => {
  const { by, at, delegateOf } = fact.envelope;
  const approval = idOf(fact.subject);
  const role = fact.body.role ?? fact.envelope.role;
  const given = sql`(SELECT count(*) FROM approval_confirmations c JOIN json_each(${approvals.deciders}) d ON d.value = c.role WHERE c.approval = ${approval})`;
  const agreed = sql`(${approvals.override} IS NULL OR EXISTS (SELECT 1 FROM approval_confirmations c WHERE c.approval = ${approval} AND c.role = ${approvals.override}))`;
  return [
    db.insert(approvalConfirmations).values({ approval, role, person: by, at, delegateOf }),
    db
      .update(approvals)
      .set({ state: "confirmed", confirmedBy: by, confirmedAt: at, delegateOf })
      .where(and(eq(approvals.id, approval), sql`${given} >= ${approvals.needed}`, agreed)),
  ];
};

export const discarded = (db: Db, fact: FactOf<"discarded">): readonly Statement[] => [
  db
    .update(approvals)
    .set({ state: "discarded", dissent: fact.texts.reason })
    .where(eq(approvals.id, idOf(fact.subject))),
];

/** Agreed by one body, with another still to decide: from now on the project is of the amount agreed to. */
export const approved = (db: Db, { subject, body }: FactOf<"approved">): readonly Statement[] => [
  done(db, idOf(subject), body.approval),
  db
    .update(projects)
    .set({ amount: body.amount })
    .where(eq(projects.receipt, idOf(subject))),
];

const done = (db: Db, receipt: string, approval: string | null): Statement =>
  db
    .update(approvalItems)
    .set({ done: true })
    .where(and(eq(approvalItems.project, receipt), eq(approvalItems.approval, approval ?? "")));

/** The project number is the next of its area and the year of the decision; two at once cannot both have it. */
export function established(db: Db, fact: FactOf<"established">): readonly Statement[] {
  const { approval, amount, code } = fact.body;
  const receipt = idOf(fact.subject);
  const year = sql<number>`coalesce((SELECT cast(substr(happened, 1, 4) AS INTEGER) FROM approvals WHERE id = ${approval}), ${yearOf(fact.envelope.on)})`;
  const seq = sql`1 + coalesce((SELECT max(code_seq) FROM projects o WHERE o.area = ${projects.area} AND o.code_year = ${year}), 0)`;
  const by = sql`(SELECT confirmed_by FROM approvals WHERE id = ${approval})`;
  return [
    ...drawn(db, fact.subject, fact.body),
    done(db, receipt, approval),
    db
      .update(projects)
      .set({ approved: amount, approvedOn: fact.envelope.on, approvedBy: by, code, codeYear: year, codeSeq: seq })
      .where(eq(projects.receipt, receipt)),
    db.update(shelf).set({ year }).where(eq(shelf.receipt, receipt)),
  ];
}
