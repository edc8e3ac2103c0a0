/** What others give beside the lines: rows of it, and its sums of an area. */
import { and, eq, sql } from "drizzle-orm";
import type { GiftKind, GiftSum } from "#model/budget/gift.ts";
import { type Day, dayOf } from "#model/day.ts";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { one, type Reading } from "../read.ts";
import { gifts } from "../schema.ts";

export const endowed = (db: Db, { subject, body, envelope }: FactOf<"endowed">): readonly Statement[] => {
  const { gift: n, kind, value, given, document } = body;
  return [
    db.insert(gifts).values({ project: idOf(subject), n, kind, value, given, document, day: dayOf(envelope.at), enteredBy: envelope.by }),
  ];
};
export const annulled = (db: Db, { subject, body, envelope }: FactOf<"annulled">): readonly Statement[] => [
  db
    .update(gifts)
    .set({ annulled: dayOf(envelope.at), annulledBy: envelope.by })
    .where(and(eq(gifts.project, idOf(subject)), eq(gifts.n, body.gift))),
];

/** The value that is right counts from the day on which it was mended. */
export const revalued = (db: Db, { subject, body, envelope }: Pick<FactOf<"corrected">, "subject" | "body" | "envelope">): Statement =>
  db.run(sql`UPDATE gifts SET value = ${body.to}, day = ${dayOf(envelope.at)} WHERE project = ${idOf(subject)}
    AND n = (SELECT body ->> '$.data.gift' FROM facts WHERE leaf = ${body.fact} AND kind = 'endowed')`);

/** By when it was given; as it was known at the end of a day. A few rows in any town. */
export const giftSums = (
  db: Db,
  area: string,
  [from, until]: readonly [month: string, month: string],
  at: Day | null,
): Reading<readonly GiftSum[]> =>
  one(
    db.all<{ readonly kind: GiftKind; readonly number: number; readonly value: number }>(sql`
      SELECT kind, sum(number) AS number, sum(value) AS value FROM gift_days
      WHERE area = ${area} AND month BETWEEN ${from} AND ${until} AND day <= ${at ?? "9999"} GROUP BY kind HAVING sum(number) > 0 ORDER BY kind DESC`),
  );
