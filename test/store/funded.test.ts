import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { monthEnds } from "#model/budget/progress.ts";
import { openLines } from "#store/budget/book.ts";
import { budgetPage, statement } from "#store/budget/page.ts";
import { post } from "#store/budget/post.ts";
import { progressPage } from "#store/budget/progress.ts";
import { report } from "#store/budget/report.ts";
import { type Db, inOneTrip, open } from "#store/home.ts";
import { fetch, type Reading } from "#store/read.ts";
import { rows } from "../support/suites/home.ts";
import { Meter } from "../support/suites/meter.ts";
import { places, street } from "../support/town/cast.ts";
import { crowd } from "../support/town/crowd.ts";
import { fill, line } from "../support/town/ready.ts";
import { smallTown } from "../support/town/small.ts";
import type { Town } from "../support/town/town.ts";

const classes = ["GOODS", "SERVICE", "WORKS"];
const areas = [places.dongxiao, places.caopudong, places.lvjing, places.lanhua];

/** So many more projects, each with money held, committed and in part paid on the street's line. */
async function funded(town: Town, from: number, until: number): Promise<void> {
  const ones = Array.from({ length: until - from }, (_, index) => ({
    title: `第${from + index}项`,
    area: areas[index % areas.length] ?? "",
    class: classes[index % classes.length] ?? "",
    stage: "payment" as const,
    turn: "supplier",
  }));
  const receipts = await crowd(town, ones, 100_000_000 + from);
  await rows(town.db, "UPDATE projects SET accepted_on = '2026-03-02' WHERE accepted_on IS NULL");
  await rows(town.db, "INSERT INTO allocations SELECT 'project:' || value, ?, 1000 FROM json_each(?)", line, JSON.stringify(receipts));
  const statements = receipts.flatMap((receipt) => {
    const holder = `project:${receipt}` as const;
    return (["HOLD", "COMMIT", "PAY"] as const).map((kind, index) =>
      post(town.db, { subject: holder, seq: 2 }, { line, kind, holder, amount: kind === "PAY" ? 400 : 1000 }, index + 1),
    );
  });
  for (let at = 0; at < statements.length; at += 300) await inOneTrip(town.db, statements.slice(at, at + 300));
}

const pages = (db: Db): Record<string, Reading<unknown>> => ({
  "the budget of a year": budgetPage(db, street, 2026),
  "the budget of all years": budgetPage(db, "4403", null),
  "the budget of a community": budgetPage(db, places.dongxiao, 2026),
  "the budget at the end of a day": budgetPage(db, street, 2026, "2026-03-02"),
  "a statement": statement(db, line, {}),
  "a statement of one kind": statement(db, line, { kind: "PAY" }),
  "a statement at the end of a day": statement(db, line, { at: "2026-03-02" }),
  "how the money goes": progressPage(db, { area: street, year: 2026, at: null, days: monthEnds(2026, "2026-03-02"), after: null }),
  "the half-year report": report(db, street, "2026-01", "2026-06"),
  "lines to which money can come": openLines(db, street),
});

async function costs(): Promise<Record<string, readonly [trips: number, read: number]>> {
  const all: Record<string, readonly [number, number]> = {};
  for (const name of Object.keys(pages(open(env.DB)))) {
    const meter = new Meter(env.DB);
    const db = open(meter.view);
    const page = pages(db)[name];
    if (page) await fetch(db, page);
    all[name] = [meter.trips, meter.read];
  }
  return all;
}

it("the pages of the budget cost the same round trips and rows with 50 projects that have money and with 5,000 (P10.2)", async () => {
  const town = await smallTown(env.DB);
  await fill(town, "100000");
  await funded(town, 0, 50);
  const few = await costs();
  await funded(town, 50, 5000);
  const many = await costs();
  expect(await rows(town.db, "SELECT count(*) AS n, sum(kind = 'PAY') AS paid FROM entries WHERE holder IS NOT NULL")).toEqual([
    { n: 15_000, paid: 5_000 },
  ]);
  expect(many).toEqual(few);
  for (const [name, [trips]] of Object.entries(many)) expect(trips, name).toBe(1);
}, 240_000);
