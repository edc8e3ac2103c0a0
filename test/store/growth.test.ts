import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import type { Who } from "#model/people/roles.ts";
import { docket } from "#store/approve/know.ts";
import { approvalList } from "#store/approve/list.ts";
import { budgetPage, statement } from "#store/budget/page.ts";
import { type Db, open } from "#store/home.ts";
import { council } from "#store/meet/council.ts";
import { meetingList } from "#store/meet/list.ts";
import { board } from "#store/notice/know.ts";
import { noticeList } from "#store/notice/list.ts";
import { desk } from "#store/people/desk.ts";
import { grantsOf } from "#store/people/know.ts";
import { batch, callList } from "#store/propose/call.ts";
import { dossier } from "#store/propose/dossier.ts";
import { projectList } from "#store/propose/list.ts";
import { placeOf } from "#store/propose/place.ts";
import { surveyList } from "#store/propose/survey.ts";
import { basket, wishList } from "#store/propose/wish.ts";
import { fetch, type Reading } from "#store/read.ts";
import { rows } from "../support/suites/home.ts";
import { Meter } from "../support/suites/meter.ts";
import { idOfHandle, places, street, suppliers } from "../support/town/cast.ts";
import { crowd, type One } from "../support/town/crowd.ts";
import { deeds } from "../support/town/deeds.ts";
import { established, fill, line, wishOf } from "../support/town/ready.ts";
import { smallTown } from "../support/town/small.ts";
import type { Town } from "../support/town/town.ts";
import { accept, complete, contract } from "../support/town/walk.ts";

const someone = ["resident-2", "member-1", "clerk-dongxiao", "officer-service", "finance", "approver", "supplier-2", "administrator"];
const classes = ["GOODS", "SERVICE", "WORKS"];
const closed = (count: number): One[] =>
  Array.from({ length: count }, (_, index) => ({ title: `路灯${index}号更新`, class: classes[index % 3] ?? "", stage: "closed" as const }));

/** Every reading of a page, by name. */
function pages(db: Db, whos: ReadonlyMap<string, Who>, receipt: string, now: number): Record<string, Reading<unknown>> {
  const list = (filter: object) => projectList(db, { area: street, ...filter });
  return {
    project: dossier(db, receipt, now),
    "all projects": list({}),
    "projects of a stage": list({ stage: "closed" }),
    "projects of a stage that nobody is at": list({ stage: "terminated" }),
    "projects of a class": list({ class: "GOODS" }),
    "projects of a class that there is not": list({ class: "WASTE" }),
    "projects of a year": list({ year: 2026 }),
    "projects of no year": list({ year: 2020 }),
    "projects of a class that there is not, in a year that there is": list({ year: 2026, class: "WASTE" }),
    "projects of a word": list({ q: "路灯" }),
    "projects of no word": list({ q: "飞机场" }),
    "projects of a place without any": list({ area: places.lanhua }),
    "the next page": list({ after: "100000250" }),
    "wishes that wait": wishList(db, street, "waiting"),
    "a clerk's basket": basket(db, street, now),
    calls: callList(db),
    "a batch": batch(db, "calls", "none", []),
    surveys: surveyList(db),
    "what may be the same": placeOf(db, places.dongxiao, now, { title: "路灯9号更新", place: "社区内" }),
    budget: budgetPage(db, street, 2026),
    "a line": statement(db, line, {}),
    meetings: meetingList(db, undefined),
    notices: noticeList(db, {}),
    approvals: approvalList(db, undefined),
    "the council's table": council(db, street, "2026-03-20"),
    "the board's table": board(db, street),
    "the approver's table": docket(db, street, "2026-03-20"),
    ...Object.fromEntries([...whos].map(([handle, who]) => [`the desk of ${handle}`, desk(db, who, now)])),
  };
}

it("a page reads no more rows in a town with twice the projects, and an act neither (P10.2)", async () => {
  const town = await smallTown(env.DB);
  await fill(town, "100000");
  const [receipt = "", ...paid] = await established(town, [wishOf(1), wishOf(2), wishOf(3)]);
  await town.does("officer-service", "ask", receipt, { ...wrong, fact: await leafOfApproval(receipt) });
  for (const one of paid) await askForPayment(town, one);
  const whos = new Map(await Promise.all(someone.map(async (handle) => [handle, await whoIs(town.db, handle)] as const)));
  const bill = async (toPay = "") => {
    const costs: Record<string, number> = {};
    for (const name of Object.keys(pages(town.db, whos, receipt, town.now))) {
      const meter = new Meter(env.DB);
      const db = open(meter.view);
      const reading = pages(db, whos, receipt, town.now)[name];
      if (reading) await fetch(db, reading);
      expect([name, meter.trips]).toEqual([name, 1]);
      costs[name] = meter.read;
    }
    const meter = new Meter(env.DB);
    await deeds.get("release")?.run(open(meter.view), { who: "p-finance", id: toPay, raw: {}, now: () => town.now });
    return { ...costs, "a payment released": meter.read };
  };
  const grow = async (from: number) => {
    await crowd(town, closed(300), from);
    await rows(town.db, "UPDATE projects SET supplier = ? WHERE stage = 'closed'", suppliers[1].credit);
  };
  await grow(100_000_000);
  const before: Record<string, number> = await bill(paid[0]);
  await grow(200_000_000);
  const after: Record<string, number> = await bill(paid[1]);
  const grown = Object.entries(before).filter(([name, cost]) => (after[name] ?? 0) > cost * 1.2);
  expect(grown.map(([name, cost]) => `${name}: ${cost} → ${after[name]}`)).toEqual([]);
  expect(before["a payment released"]).toBeGreaterThan(100);
}, 60_000);

async function askForPayment(town: Town, receipt: string): Promise<void> {
  const wish = wishOf(1, "10000", { by: "clerk-caopu" });
  await contract(town, receipt, wish, "10000", "2026-03-20", "2026-06-30");
  await complete(town, receipt, wish);
  await accept(town, receipt, wish, "clerk-caopu");
  await town.does(suppliers[1].handle, "request", receipt, { invoice: `发票-${receipt}`, amount: "10000" });
}

const wrong = { field: "amount", amount: "9000", reason: "纪要写的是九千。", paper: "纪要第3页" };
const leafOfApproval = async (receipt: string) => {
  const query = env.DB.prepare("SELECT leaf FROM facts WHERE kind = 'established' AND subject = ?").bind(`project:${receipt}`);
  return String((await query.first<{ leaf: number }>())?.leaf);
};

async function whoIs(db: Db, handle: string): Promise<Who> {
  return { id: idOfHandle(handle), grants: await fetch(db, grantsOf(db, idOfHandle(handle))) };
}
