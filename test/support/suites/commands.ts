/** Orders about money, by many people at once through the one door: anything that may be asked for, decided on what is really there. */

import { sql } from "drizzle-orm";
import type { ActName } from "#model/acts.ts";
import type { Draft } from "#model/draft.ts";
import type { Dossier } from "#model/project.ts";
import { isRefusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { holdingsOf, linesOfProject, takenBy } from "#store/budget/know.ts";
import { change } from "#store/change.ts";
import type { Db } from "#store/home.ts";
import { map, one, type Reading, together } from "#store/read.ts";
import { dossier } from "../known.ts";
import { idOfHandle, places, street } from "../town/cast.ts";
import { crowd } from "../town/crowd.ts";
import { deeds } from "../town/deeds.ts";
import type { Dice } from "../town/dice.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { appropriate, openLine } from "../town/walk.ts";
import { type Home, rows } from "./home.ts";
import { decided, wants } from "./orders.ts";

const year = 2026;
const [special, own, next] = [`${year}-${street}-special`, `${year}-${street}-street`, `${year + 1}-${street}-special`];
const most = 60_000_000;

interface Where {
  readonly receipt: string;
  readonly area: string;
}
export interface Market {
  readonly town: Town;
  readonly projects: readonly Where[];
}

/** A street with two lines of this year; work that has been accepted, some of it planned over both lines and into the next year. */
export async function openMarket(home: Home): Promise<Market> {
  const town = await smallTown(await home());
  for (const [source, title] of [
    ["special", "专项"],
    ["street", "配套"],
  ] as const)
    await openLine(town, String(year), source, title);
  for (const line of [special, own]) await appropriate(town, line, "3000000", "罗财预〔2026〕1号", "2026-03-02");
  const areas = [places.dongxiao, places.caopudong, places.lvjing];
  const classes = ["GOODS", "SERVICE", "WORKS"];
  const list = Array.from({ length: 18 }, (_, index) => ({
    area: areas[index % 3] ?? "",
    class: classes[index % 2] ?? "",
    title: `第${index}项`,
  }));
  const receipts = await crowd(
    town,
    list.map((each) => ({ ...each, stage: "payment" as const, turn: "supplier" })),
  );
  await rows(town.db, "UPDATE projects SET accepted_on = '2026-03-02'");
  const projects = receipts.map((receipt, index) => ({ receipt, area: areas[index % 3] ?? "" }));
  for (const [index, { receipt }] of projects.entries())
    if (index % 3 > 0) await plan(town, receipt, index % 3 === 1 ? [special, own] : [own, next]);
  return { town, projects };
}

async function plan(town: Town, receipt: string, lines: readonly string[]): Promise<void> {
  const drafts = lines.map(
    (line, index): Draft => ({
      subject: projectOf(receipt),
      kind: "allotted",
      body: { line, order: index + 1, most: index === 0 ? most / 3 : most },
      texts: {},
    }),
  );
  const know = map(holdingsOf(town.db, receipt), () => ({}));
  await change(town.db, {
    who: { id: idOfHandle("finance") },
    now: () => town.now,
    writes: [projectOf(receipt)],
    know,
    decide: () => drafts,
  });
}

export interface Tally {
  done: number;
  refused: number;
}
/** A writer's turn is so many orders about one project, each decided on what the one before left, written all or none; or one about a line. */
const inTurn = 12;
const turn = (market: Market, dice: Dice): Promise<Tally> => (dice.rarely(4) ? aboutLine(market.town, dice) : aboutProject(market, dice));

async function aboutLine(town: Town, dice: Dice): Promise<Tally> {
  const line = dice.rarely(3) ? own : special;
  const document = `罗财预〔${year}〕${dice.int(2, 900)}号`;
  const amount = String(dice.int(1, 20_000_000) / 100);
  const asked: readonly (readonly [who: string, act: ActName, raw: Record<string, string>])[] = [
    ["finance", "fund", { kind: "APPROPRIATE", amount, document, on: "2026-03-02" }],
    ["finance-2", "fund", { kind: "WITHDRAW", amount, document, on: "2026-03-02" }],
    ["finance", "shift", { to: line === own ? special : own, amount, document, on: "2026-03-02" }],
    ["district", "grant", {}],
    ["district", "grant", {}],
    ["district", "grant", {}],
    ["district", "deny", {}],
  ];
  const [who, act, raw] = dice.one(asked) ?? ["district", "grant", {}];
  const answer = await deeds.get(act)?.run(town.db, { who: idOfHandle(who), id: line, raw, now: () => town.now });
  if (!answer || "errors" in answer) throw new Error(`${act}: ${JSON.stringify(answer)}`);
  return isRefusal(answer) ? { done: 0, refused: 1 } : { done: 1, refused: 0 };
}

/** What its own page would know of a project, as far as money goes. */
function knowOf(db: Db, { receipt, area }: Where): Reading<Dossier> {
  const taken = one(db.all<{ taken: string }>(sql`SELECT ${takenBy(sql`${area}`)} AS taken`));
  return map(
    together({ holdings: holdingsOf(db, receipt), lines: linesOfProject(db, receipt), taken }),
    ({ holdings, lines, taken: [years] }) =>
      dossier(
        { receipt, area, path: `4403/440303/${street}/${area}`, approved: most, turn: "supplier" },
        { holdings, lines, community: { residents: null, taken: JSON.parse(years?.taken ?? "{}") as Record<string, number> } },
      ),
  );
}

async function aboutProject({ town, projects }: Market, dice: Dice): Promise<Tally> {
  const project = dice.one(projects);
  if (!project) throw new Error("no project");
  const orders = Array.from({ length: inTurn }, () => [dice.int(0, wants.length - 1), dice.int(1, most)] as const);
  let tally: Tally = { done: 0, refused: 0 };
  await change(town.db, {
    who: { id: idOfHandle("finance") },
    now: () => town.now,
    writes: [projectOf(project.receipt)],
    know: knowOf(town.db, project),
    decide: (d, _who, hand) => {
      const drafts = decided(d, orders, hand);
      tally = { done: drafts.length, refused: orders.length - drafts.length };
      return drafts.length > 0 ? drafts : refuse("nothing_to_pay");
    },
  });
  return tally;
}

/** So many orders by so many writers at once; when half are through, the next year's line comes in. */
export async function trade(market: Market, dice: Dice, count: number, writers: number): Promise<Tally> {
  const tally = { done: 0, refused: 0 };
  let opened = false;
  const write = async () => {
    for (let given = 0; given < count; given = tally.done + tally.refused) {
      if (given > count / 2 && !opened) {
        opened = true;
        await openNext(market.town);
      }
      const { done, refused } = await turn(market, dice);
      tally.done += done;
      tally.refused += refused;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return tally;
}

async function openNext(town: Town): Promise<void> {
  await openLine(town, String(year + 1), "special", "次年专项");
  await deeds.get("fund")?.run(town.db, {
    who: idOfHandle("finance"),
    id: next,
    raw: { kind: "APPROPRIATE", amount: "4000000", document: "1号", on: "2026-03-02" },
    now: () => town.now,
  });
  await deeds.get("grant")?.run(town.db, { who: idOfHandle("district"), id: next, raw: {}, now: () => town.now });
}
