import { describe, expect, it } from "vitest";
import { journeyTown } from "./town.ts";

interface Budget {
  readonly total: { readonly available: number; readonly committed: number; readonly held: number };
}
const line = "/budget/lines/2026-440303009-special";

describe("money", () => {
  const town = journeyTown();
  const budget = () => town.json<Budget>("/budget.json?year=2026&area=440303009");

  it("is waited for by a project that passed, until it comes by two people", async () => {
    const waiting = await town.find("雨水沟改造");
    expect(await town.stage(waiting)).toBe("funding");
    await town.as("finance", async (reader) => {
      expect(
        await reader.act(line, "requests", { kind: "APPROPRIATE", amount: "800000", document: "罗财预〔2026〕试9号", on: "2026-06-15" }),
      ).toBe(303);
    });
    expect(await town.stage(waiting)).toBe("funding");
    await town.as("district", async (reader) => {
      await reader.open("/desk");
      expect(await reader.text()).toContain("800,000.00");
      expect(await reader.press(line, `${line}/releases`)).toBe(303);
    });
    expect(await town.stage(waiting)).toBe("notice");
  });

  it("comes back in the same write when a project is terminated", async () => {
    const running = await town.find("健身角铺装");
    const before = await budget();
    await town.as("approver", async (reader) => {
      expect(
        await reader.act(running, "terminations", { document: "东街党工纪〔2026〕试13号", reason: "承接主体无法继续履约，经研究终止。" }),
      ).toBe(303);
    });
    const after = await budget();
    expect(await town.stage(running)).toBe("terminated");
    expect(after.total.available - before.total.available).toBe(15_000_000);
    expect(before.total.committed - after.total.committed).toBe(15_000_000);
  });

  it("wrongly approved is mended by a second person: the trail shows both amounts, the budget the right one", async () => {
    const project = await town.find("四点半课堂");
    const before = await budget();
    await town.as("officer-service", async (reader) => {
      await reader.open(`${project}/corrections/new`);
      const fact = await reader.page.locator("main [name=fact]").last().getAttribute("value");
      expect(
        await reader.send({
          fact: fact ?? "",
          field: "amount",
          amount: "201000",
          reason: "会议纪要为 20.1 万元，录入时误为 21 万元",
          paper: "会议纪要原件第 3 页",
        }),
      ).toBe(303);
    });
    expect((await budget()).total).toEqual(before.total);
    await town.as("finance", async (reader) => {
      expect(await reader.act(project, "confirmations")).toBe(303);
      const text = await reader.text();
      expect(text).toContain("更正");
      expect(text).toContain("201,000.00");
      expect(text).toContain("210,000.00");
    });
    const after = await budget();
    expect(before.total.committed - after.total.committed).toBe(900_000);
    expect(after.total.available - before.total.available).toBe(900_000);
    await town.as(null, async (reader) => {
      await reader.open(line);
      expect(await reader.text()).toContain("红字冲销");
    });
  });
});
