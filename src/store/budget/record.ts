import { and, eq, sql } from "drizzle-orm";
import { lineParts } from "#model/budget/entry.ts";
import { endOf } from "#model/day.ts";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { overFor } from "../notice/record.ts";
import { allocations, approvalItems, dues, lines, moneyRequests, quotas, shares } from "../schema.ts";
import { pathOf } from "../sql.ts";

/** How much of a line the project may take; it only grows, so that what it took before stays within it. */
export const ceiling = (db: Db, holder: string, line: string, amount: number): Statement =>
  db
    .insert(allocations)
    .values({ holder, line, ceiling: amount })
    .onConflictDoUpdate({ target: [allocations.holder, allocations.line], set: { ceiling: sql`max(${allocations.ceiling}, ${amount})` } });

/** Beside what it may take there already. */
const more = (db: Db, holder: string, line: string, amount: number): Statement =>
  db
    .insert(allocations)
    .values({ holder, line, ceiling: amount })
    .onConflictDoUpdate({ target: [allocations.holder, allocations.line], set: { ceiling: sql`${allocations.ceiling} + ${amount}` } });

type Taken = Pick<FactOf<"established">["body"], "shares" | "quota">;

/** What a fact takes of which lines: its ceilings there, what is only intended, the quota that must hold as the entries are written. */
export const drawn = (db: Db, subject: string, { shares: taken, quota }: Taken): readonly Statement[] => [
  ...withinQuota(db, quota, yearsOf(taken)),
  ...taken.map(({ line, amount, later }) => (later ? intended(db, subject, line, amount) : ceiling(db, subject, line, amount))),
];

const intended = (db: Db, subject: string, line: string, amount: number): Statement =>
  db
    .update(shares)
    .set({ intended: amount })
    .where(and(eq(shares.project, idOf(subject)), eq(shares.line, line)));

const yearsOf = (taken: Taken["shares"]): readonly number[] => taken.flatMap(({ line, later }) => (later ? [] : [lineParts(line).year]));

/** A quota is the same for every year that something is taken of. */
const withinQuota = (db: Db, quota: Taken["quota"], years: readonly number[] = []): readonly Statement[] =>
  quota
    ? [
        db
          .insert(quotas)
          .values([...new Set([quota.year, ...years])].map((year) => ({ ...quota, year })))
          .onConflictDoUpdate({ target: [quotas.area, quotas.year], set: { most: quota.most } }),
      ]
    : [];

/** A hold is no establishment: what falls to a later year is not yet intended. */
export const held = (db: Db, { subject, body }: FactOf<"held">): readonly Statement[] =>
  drawn(db, subject, { ...body, shares: body.shares.filter(({ later }) => !later) });

/** A contract that costs no more than the years before gave needs nothing of it: then it is only intended no more. */
export const shareCommitted = (db: Db, { subject, body: { line, amount, quota } }: FactOf<"share_committed">): readonly Statement[] => [
  ...withinQuota(db, quota),
  ...(amount > 0 ? [more(db, subject, line, amount)] : []),
  intended(db, subject, line, 0),
];

export const allotted = (db: Db, { subject, body: { line, order: ord, most } }: FactOf<"allotted">): readonly Statement[] => {
  const project = idOf(subject);
  const set = { ord, most: most ?? 0 };
  const wake = db.run(sql`INSERT OR IGNORE INTO dues SELECT ${subject}, 0 FROM projects WHERE receipt = ${project} AND turn = 'money'`);
  return most === null
    ? [db.delete(shares).where(and(eq(shares.project, project), eq(shares.line, line)))]
    : [
        db
          .insert(shares)
          .values({ project, line, ...set })
          .onConflictDoUpdate({ target: [shares.project, shares.line], set }),
        wake,
      ];
};

/** Its share of the quota comes with it: money of the year before does not count against the new one. So does its plan, less what is paid. */
export const carried = (db: Db, { subject, body: { from, to, amount } }: FactOf<"carried">): readonly Statement[] => [
  more(db, subject, to, amount),
  db.run(sql`INSERT INTO shares (project, line, ord, most)
    SELECT s.project, ${to}, s.ord, max(${amount}, s.most - coalesce((SELECT h_paid FROM entries WHERE holder = ${subject} AND line = ${from} ORDER BY m DESC LIMIT 1), 0))
    FROM shares s WHERE s.project = ${idOf(subject)} AND s.line = ${from} ON CONFLICT (project, line) DO UPDATE SET most = most + excluded.most`),
  db.run(sql`INSERT INTO quotas (area, year, carried) SELECT area, ${lineParts(to).year}, ${amount} FROM projects WHERE receipt = ${idOf(subject)}
    ON CONFLICT (area, year) DO UPDATE SET carried = carried + excluded.carried`),
];

/** Established, it stands at the head of the next year's money; else its vote is looked at again when it ends. */
export const yearLeft = (db: Db, { subject, body: { amount, next, voteUntil } }: FactOf<"year_left">): readonly Statement[] => [
  ...(next === null
    ? []
    : [
        db.run(sql`INSERT INTO shares (project, line, ord, most, intended)
          SELECT ${idOf(subject)}, ${next}, coalesce(max(ord), 0) + 1, ${amount}, ${amount} FROM shares WHERE project = ${idOf(subject)}
          ON CONFLICT (project, line) DO UPDATE SET most = most + excluded.most, intended = intended + excluded.intended`),
        db.insert(dues).values({ subject, at: 0 }).onConflictDoNothing(),
      ]),
  ...(voteUntil === null
    ? []
    : [
        db
          .insert(dues)
          .values({ subject, at: endOf(voteUntil) + 1 })
          .onConflictDoNothing(),
      ]),
];

/** Its notice and its place before the approving body fall with its vote. */
export const voteLapsed = (db: Db, { subject, envelope }: FactOf<"vote_lapsed">): readonly Statement[] => [
  overFor(db, idOf(subject), "left", envelope.on),
  db
    .update(approvalItems)
    .set({ done: true })
    .where(eq(approvalItems.project, idOf(subject))),
];

export const lineOpened = (db: Db, { subject, body, texts }: FactOf<"line_opened">): readonly Statement[] => [
  db.insert(lines).values({ id: idOf(subject), ...body, path: pathOf(body.area), title: texts.title }),
];

export const moneyAsked = (db: Db, { subject, body, envelope }: FactOf<"money_asked">): readonly Statement[] => {
  const { request: n, kind, amount, document, to: target, rest } = body;
  return [
    db.insert(moneyRequests).values({
      line: idOf(subject),
      n,
      kind,
      amount,
      document,
      target,
      rest,
      happened: envelope.on,
      askedBy: envelope.by,
      state: "asked",
    }),
  ];
};

const decided = (db: Db, subject: string, n: number, state: "released" | "declined", by: string): Statement =>
  db
    .update(moneyRequests)
    .set({ state, decidedBy: by })
    .where(and(eq(moneyRequests.line, idOf(subject)), eq(moneyRequests.n, n)));

export const moneyReleased = (db: Db, { subject, body, envelope }: FactOf<"money_released">): readonly Statement[] => [
  decided(db, subject, body.request, "released", envelope.by),
  ...(body.kind === "CLOSE"
    ? [
        db
          .update(lines)
          .set({ closed: envelope.on, rest: body.rest })
          .where(eq(lines.id, idOf(subject))),
      ]
    : []),
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
