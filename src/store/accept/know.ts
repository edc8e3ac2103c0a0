/** What people say of a work, and what who asks has said: read beside the intake of its project. */
import { noOpinions, type Opinion, type Opinions } from "#model/accept/opinion.ts";
import { opinionRounds, opinions } from "../schema.ts";

export const opinionColumns = { round: opinionRounds, said: opinions.opinion };

interface Row {
  readonly round: typeof opinionRounds.$inferSelect | null;
  readonly said: Opinion | null;
}

export function opinionsIn(row: Row | undefined): Opinions {
  if (!row?.round?.project) return noOpinions;
  const { until, asOrdered, mostly, halfDone, notOrdered, poor, closed, low } = row.round;
  return { until, counts: [asOrdered, mostly, halfDone, notOrdered, poor], closed, low, mine: row.said };
}
