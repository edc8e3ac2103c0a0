import { describe, expect, it } from "vitest";
import { report } from "#store/budget/report.ts";
import { type Db, open } from "#store/home.ts";
import { fetch } from "#store/read.ts";
import { tell } from "#views/budget/report.tsx";
import { CanaryTown, markedCast } from "../support/suites/canary.ts";
import { rows } from "../support/suites/home.ts";
import { expectNamed, expectResults, expectSums, logOf, replayAll, standOf } from "../support/suites/recount.ts";
import { street } from "../support/town/cast.ts";
import { seatCouncil } from "../support/town/seating.ts";
import { tell2024 } from "../support/town/story/y2024.ts";
import { tell2026 } from "../support/town/story/y2026.ts";
import { node } from "./home.ts";

/** 东晓街道公共服务办公室 2024 年上半年总结: 1400 万元; 12 项: 服务类 6 项 84.38 万, 垃圾分类 1 项 350.03 万, 实物类 3 项 51.35 万, 工程类 2 项 20 万. */
async function expectPublished(db: Db): Promise<void> {
  const half = await fetch(db, report(db, street, "2024-01", "2024-06"));
  expect(half?.fund.appropriated).toBe(1_400_000_000);
  const of = Object.fromEntries((half?.classes ?? []).map((one) => [one.class, [one.established.projects, one.established.amount]]));
  expect(of).toEqual({ SERVICE: [6, 84_380_000], WASTE: [1, 350_030_000], GOODS: [3, 51_350_000], WORKS: [2, 20_000_000] });
  const told = half && tell(half, "zh");
  expect(told?.paragraphs.join("")).toContain("本期审议通过项目 12 个，立项 12 个，立项金额 505.76 万元");
  for (const part of ["服务类 6 项 84.38 万元", "垃圾分类 1 项 350.03 万元", "实物类 3 项 51.35 万元", "工程类 2 项 20.00 万元"])
    expect(told?.paragraphs.join("")).toContain(part);
  expect(told?.notes.join("")).toContain("505.75");
}

describe("the whole demonstration town, told through the acts", () => {
  it("keeps what people wrote out of its facts, and can be made anew from them to the last row (P9.7, P8.2)", async () => {
    const town = new CanaryTown(await node());
    town.now = Date.parse("2023-12-20T09:00:00+08:00");
    await town.layGround();
    await town.layPolicy();
    await town.layPeople(markedCast);
    await seatCouncil(town, markedCast);
    await tell2024(town);
    await tell2026(town);
    expect(await rows(town.db, "SELECT leaf, kind, body FROM facts WHERE instr(body, '⚑') > 0")).toEqual([]);
    expect(await rows(town.db, "SELECT count(*) AS n FROM texts WHERE instr(text, '⚑') > 0")).not.toEqual([{ n: 0 }]);
    await expectSums(town.db);
    await expectPublished(town.db);
    await expectNamed(town.db);
    expect(await expectResults(town.db)).toBeGreaterThan(20);
    const stand = await standOf(town.db);
    const again = open(await node());
    await replayAll(again, await logOf(town.db));
    const rebuilt = await standOf(again);
    for (const [table, list] of Object.entries(stand)) expect([table, rebuilt[table]]).toEqual([table, list]);
  }, 60_000);
});
