import { and, eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { allocations, lines, moneyRequests } from "../schema.ts";
import { pathOf } from "../sql.ts";

/** How much of a line the project may take; it only grows, so that what it took before stays within it. */
export const ceiling = (db: Db, holder: string, line: string, amount: number): Statement =>
  db
    .insert(allocations)
    .values({ holder, line, ceiling: amount })
    .onConflictDoUpdate({ target: [allocations.holder, allocations.line], set: { ceiling: sql`max(${allocations.ceiling}, ${amount})` } });

export const held = (db: Db, { subject, body }: FactOf<"held">): readonly Statement[] => [ceiling(db, subject, body.line, body.amount)];

export const lineOpened = (db: Db, { subject, body, texts }: FactOf<"line_opened">): readonly Statement[] => [
  db.insert(lines).values({ id: idOf(subject), ...body, path: pathOf(body.area), title: texts.title }),
];

export const moneyAsked = (db: Db, { subject, body, envelope }: FactOf<"money_asked">): readonly Statement[] => {
  const { request: n, kind, amount, document } = body;
  return [
    db
      .insert(moneyRequests)
      .values({ line: idOf(subject), n, kind, amount, document, happened: envelope.on, askedBy: envelope.by, state: "asked" }),
  ];
};

const decided = (db: Db, subject: string, n: number, state: "released" | "declined", by: string): Statement =>
  db
    .update(moneyRequests)
    .set({ state, decidedBy: by })
    .where(and(eq(moneyRequests.line, idOf(subject)), eq(moneyRequests.n, n)));

export const moneyReleased = (db: Db, { subject, body, envelope }: FactOf<"money_released">): readonly Statement[] => [
  decided(db, subject, body.request, "released", envelope.by),
];
export const moneyDeclined = (db: Db, { subject, body, envelope }: FactOf<"money_declined">): readonly Statement[] => [
  decided(db, subject, body.request, "declined", envelope.by),
];
export const remarked = (db: Db, { subject, texts }: FactOf<"remarked">): readonly Statement[] => [
  db
    .update(lines)
    .set(texts)
    .where(eq(lines.id, idOf(subject))),
];
