/** Transfers in rows, and what they come to for each area and office: read from tallies, and what is overdue by an index. */
import { and, eq, gt, inArray, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import type { TransferPage, TransferRow } from "#model/screen/counts.ts";
import { photosOf } from "#model/screen/transfer.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, files, projects, receivedCounts, transferCounts, transfers } from "../schema.ts";
import { codesUnder, pathOf } from "../sql.ts";

export const transferred = (db: Db, { subject, body, envelope }: FactOf<"transferred">): readonly Statement[] => [
  db.run(sql`INSERT INTO transfers (project, n, area, office, sent_on)
    SELECT receipt, ${body.n}, area, ${body.office}, ${envelope.on} FROM projects WHERE receipt = ${idOf(subject)}`),
];
const theOne = ({ subject, body }: { readonly subject: string; readonly body: { readonly n: number } }) =>
  and(eq(transfers.project, idOf(subject)), eq(transfers.n, body.n));
export const replied = (db: Db, fact: FactOf<"replied">): readonly Statement[] => {
  const came = photosOf(fact.body);
  return [
    db.update(transfers).set({ repliedOn: fact.envelope.on }).where(theOne(fact)),
    ...(came.length > 0
      ? [
          db
            .update(files)
            .set({ reply: fact.body.n })
            .where(inArray(files.id, [...came])),
        ]
      : []),
  ];
};
export const rated = (db: Db, fact: FactOf<"rated">): readonly Statement[] => [
  db.update(transfers).set({ outcome: fact.body.outcome }).where(theOne(fact)),
];

/** Of an area and all below it. */
export function transferPage(db: Db, area: string, now: number): Reading<TransferPage> {
  const within = codesUnder(pathOf(area));
  const counts = db
    .select(
      apart({
        area: transferCounts.area,
        areaName: areas.name,
        office: transferCounts.office,
        sent: transferCounts.sent,
        replied: transferCounts.replied,
        solved: transferCounts.solved,
        half: transferCounts.half,
        unsolved: transferCounts.unsolved,
      }),
    )
    .from(transferCounts)
    .innerJoin(areas, eq(areas.code, transferCounts.area))
    .where(sql`${transferCounts.area} IN ${within}`)
    .orderBy(transferCounts.area, transferCounts.office)
    .limit(600);
  const received = db
    .select(apart({ area: receivedCounts.area, areaName: areas.name, received: receivedCounts.received }))
    .from(receivedCounts)
    .innerJoin(areas, eq(areas.code, receivedCounts.area))
    .where(sql`${receivedCounts.area} IN ${within}`)
    .orderBy(receivedCounts.area)
    .limit(600);
  const late = db
    .select(apart({ area: projects.area, office: transfers.office, late: sql<number>`count(*)` }))
    .from(projects)
    .innerJoin(transfers, and(eq(transfers.project, projects.receipt), sql`${transfers.outcome} IS NULL`))
    .where(and(eq(projects.turn, "office"), sql`${projects.area} IN ${within}`, gt(sql`${now}`, projects.dueAt)))
    .groupBy(projects.area, transfers.office);
  return map(together({ counts: one(counts), received: one(received), late: one(late) }), (found) => ({
    received: found.received,
    rows: found.counts.map(
      (row): TransferRow => ({ ...row, late: found.late.find((each) => each.area === row.area && each.office === row.office)?.late ?? 0 }),
    ),
  }));
}
