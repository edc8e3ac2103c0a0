/** What people say of a work, and what who asks has said. */
import { and, eq } from "drizzle-orm";
import { noOpinions, type Opinions } from "#model/accept/opinion.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading } from "../read.ts";
import { opinionRounds, opinions } from "../schema.ts";

export function opinionsOf(db: Db, receipt: string, person: string): Reading<Opinions> {
  const statement = db
    .select(apart({ round: opinionRounds, mine: opinions.opinion }))
    .from(opinionRounds)
    .leftJoin(opinions, and(eq(opinions.project, opinionRounds.project), eq(opinions.person, person)))
    .where(eq(opinionRounds.project, receipt));
  return map(one(statement), ([row]) => {
    if (!row) return noOpinions;
    const { until, asOrdered, mostly, halfDone, notOrdered, poor, closed, low } = row.round;
    return { until, counts: [asOrdered, mostly, halfDone, notOrdered, poor], closed, low, mine: row.mine };
  });
}
