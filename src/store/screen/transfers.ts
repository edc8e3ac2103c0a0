/** Transfers in rows, and what they come to for each area and office: read from tallies, and what is overdue by an index. */
import { and, eq, gt, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { FactOf } from "#model/draft.ts";
import type { TransferPage, TransferRow } from "#model/screen/counts.ts";
import { photosOf } from "#model/screen/transfer.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { inGrid } from "../propose/record.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, files, projects, receivedCounts, transferCounts, transfers } from "../schema.ts";
import { codesUnder, pathOf } from "../sql.ts";

export const transferred = (db: Db, { subject, body, envelope }: FactOf<"transferred">): readonly Statement[] => [
  ...inGrid(db, idOf(subject), body.grid),
  db.run(sql`INSERT INTO transfers (project, n, area, office, sent_on)
    SELECT p.receipt, ${body.n}, coalesce(i.grid, p.area), ${body.office}, ${envelope.on}
    FROM projects p LEFT JOIN intakes i ON i.project = p.receipt WHERE p.receipt = ${idOf(subject)}`),
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

const community = alias(areas, "community");
/** A count stands at a grid, or at a community whose grid nobody knows. */
const whereabouts = {
  area: sql<string>`iif(${areas.level} = 'grid', ${areas.parent}, ${areas.code})`,
  areaName: sql<string>`iif(${areas.level} = 'grid', ${community.name}, ${areas.name})`,
  grid: sql<string | null>`iif(${areas.level} = 'grid', ${areas.code}, NULL)`,
  gridName: sql<string | null>`iif(${areas.level} = 'grid', ${areas.name}, NULL)`,
};

/** Of an area and all below it. */
export function transferPage(db: Db, area: string, now: number): Reading<TransferPage> {
  const within = codesUnder(pathOf(area));
  const counts = db
    .select(
      apart({
        ...whereabouts,
        office: transferCounts.office,
        sent: transferCounts.sent,
        replied: transferCounts.replied,
        solved: transferCounts.solved,
        half: transferCounts.half,
        unsolved: transferCounts.unsolved,
        at: transferCounts.area,
      }),
    )
    .from(transferCounts)
    .innerJoin(areas, eq(areas.code, transferCounts.area))
    .leftJoin(community, eq(community.code, areas.parent))
    .where(sql`${transferCounts.area} IN ${within}`)
    .orderBy(areas.path, transferCounts.office)
    .limit(most);
  const received = db
    .select(apart({ ...whereabouts, received: receivedCounts.received }))
    .from(receivedCounts)
    .innerJoin(areas, eq(areas.code, receivedCounts.area))
    .leftJoin(community, eq(community.code, areas.parent))
    .where(sql`${receivedCounts.area} IN ${within}`)
    .orderBy(areas.path)
    .limit(most);
  const late = db
    .select(apart({ at: transfers.area, office: transfers.office, late: sql<number>`count(*)` }))
    .from(projects)
    .innerJoin(transfers, and(eq(transfers.project, projects.receipt), sql`${transfers.outcome} IS NULL`))
    .where(and(eq(projects.turn, "office"), sql`${transfers.area} IN ${within}`, gt(sql`${now}`, projects.dueAt)))
    .groupBy(transfers.area, transfers.office);
  return map(together({ counts: one(counts), received: one(received), late: one(late) }), (found) => ({
    received: found.received,
    rows: found.counts.map(
      ({ at, ...row }): TransferRow => ({
        ...row,
        late: found.late.find((each) => each.at === at && each.office === row.office)?.late ?? 0,
      }),
    ),
  }));
}
const most = 2000;
