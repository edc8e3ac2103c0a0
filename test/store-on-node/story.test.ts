import { describe, expect, it } from "vitest";
import { open } from "#store/home.ts";
import { CanaryTown, markedCast } from "../support/suites/canary.ts";
import { rows } from "../support/suites/home.ts";
import { expectNamed, expectResults, expectSums, logOf, replayAll, standOf } from "../support/suites/recount.ts";
import { seatCouncil } from "../support/town/seating.ts";
import { tell2024 } from "../support/town/story/y2024.ts";
import { tell2026 } from "../support/town/story/y2026.ts";
import { node } from "./home.ts";

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
    await expectNamed(town.db);
    expect(await expectResults(town.db)).toBeGreaterThan(20);
    const stand = await standOf(town.db);
    const again = open(await node());
    await replayAll(again, await logOf(town.db));
    const rebuilt = await standOf(again);
    for (const [table, list] of Object.entries(stand)) expect([table, rebuilt[table]]).toEqual([table, list]);
  }, 60_000);
});
