import { describe, expect, it } from "vitest";
import { accepted, funded, paid, totalOf } from "./steps.ts";
import { journeyTown } from "./town.ts";

const line = "/budget/lines/2026-440303009-special";

describe("a project that is stopped, and the next one that gets its money", { timeout: 120_000 }, () => {
  const town = journeyTown();
  let stopped = "";
  let next = "";
  const budget = () => totalOf(town, "2026");

  it("the next on the list waits for a little more than is there", async () => {
    stopped = await town.find("健身角铺装");
    next = await town.find("雨水沟改造");
    const { available } = await budget();
    const most = 48_000_000 - available;
    await funded(town, line, String((most - 10_000_000) / 100));
    expect((await budget()).available).toBe(38_000_000);
    expect(await town.stage(next)).toBe("funding");
  });

  it("the work that was done is settled; the rest comes back, and in the same moment the next has it", async () => {
    const before = await budget();
    await town.as("approver", async (reader) => {
      const end = { document: "东街党工纪〔2026〕试21号", settled: "30000", reason: "承接主体经营困难，无法继续施工，经研究终止。" };
      expect(await reader.act(stopped, "terminations", end), await reader.text()).toBe(303);
      await reader.picture("stopped-1-settled");
    });
    const after = await budget();
    expect(before.committed - after.committed).toBe(12_000_000);
    expect(await town.stage(next)).toBe("notice");
    expect(after.available).toBe(2_000_000);
    await town.as(null, async (reader) => {
      await reader.open(next);
      await reader.picture("stopped-2-next");
    });
  });

  it("what was done is accepted and paid, and the project has ended", async () => {
    expect(await town.stage(stopped)).toBe("acceptance");
    await accepted(town, stopped, "officer-works", ["member-3", "resident-5"], "0");
    await paid(town, stopped, "supplier-1", "24409100", "30000");
    expect(await town.stage(stopped)).toBe("terminated");
    await town.as(null, async (reader) => {
      await reader.open(stopped);
      expect(await reader.text()).toContain("30,000.00");
      await reader.picture("stopped-3-ended");
    });
  });
});
