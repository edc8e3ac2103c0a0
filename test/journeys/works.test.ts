import { describe, expect, it } from "vitest";
import { accepted, established, funded, paid, quoted, totalOf, voted } from "./steps.ts";
import { journeyTown } from "./town.ts";

const firms = ["91440300MA5EXAMP1F", "91440300MA5EXAMP3M", "91440300MA5EXAMP4Q"] as const;
const [builder] = firms;
const line = "/budget/lines/2026-440303009-special";

describe("a work with three quotes, a change, a fault and money kept for a year", { timeout: 240_000 }, () => {
  const town = journeyTown();
  let project = "";
  const budget = () => totalOf(town, "2026");

  it("is approved at less than was asked", async () => {
    project = await town.find("围墙彩绘");
    await established(town, project, "officer-works", "东街党工纪〔2026〕试15号", "48000");
  });

  it("is quoted for by three, opened by two, and not given to the cheapest without a reason", async () => {
    const quotes = { [builder]: "46500", [firms[1]]: "44000", [firms[2]]: "47200" };
    await quoted(town, project, "officer-works", quotes);
    const chosen = { supplier: builder, document: "询价记录 2026-15", interest: "none" };
    const reason = "第二低价；本片区有常驻维修队，三年保修。";
    await town.as("officer-works", async (reader) => {
      await reader.open(project);
      await reader.picture("works-1-quotes", "#choosing");
      expect(await reader.act(project, "awards", chosen)).toBe(422);
      expect(await reader.send({ reason })).toBe(422);
      expect(await reader.text(), "together with a work of the same firm it is more than this rung takes").toContain("合并计算");
    });
    await town.as("approver", async (reader) => {
      const together = { supplier: builder, reason: "两处相隔两公里，分别由不同居民提出、分别表决，不是拆分。" };
      expect(await reader.act(project, "allowances", together), await reader.text()).toBe(303);
    });
    await town.as("officer-works", async (reader) => {
      expect(await reader.act(project, "awards", { ...chosen, reason }), await reader.text()).toBe(303);
    });
  });

  it("is contracted with money kept for the warranty, and begun", async () => {
    await town.as("officer-works", async (reader) => {
      const days = { on: "2026-06-15", from: "2026-06-16", until: "2026-08-15" };
      const terms = { supplier: builder, number: "试-2026-15", amount: "46500", ...days, retention: "3", warranty: "12" };
      expect(await reader.act(project, "contracts", terms), await reader.text()).toBe(303);
      await reader.picture("works-2-contract", "#work");
      const told = { on: "2026-06-15", told: "逐户告知，附近居民已知晓。", posted: "围墙两端" };
      expect(await reader.act(project, "starts", told), await reader.text()).toBe(303);
    });
  });

  it("is changed in place and price: the council votes again, and the money moves with it", async () => {
    const before = await budget();
    await funded(town, line, "900000");
    await town.as("supplier-1", async (reader) => {
      const change = { amount: "52000", place: "木棉岭老围墙南北两段", reason: "北段墙体空鼓，一并加固才安全。" };
      expect(await reader.act(project, "changes", change), await reader.text()).toBe(303);
    });
    expect(await town.stage(project)).toBe("change");
    const meeting = await voted(town, project, "2026-06-18T19:30");
    await town.as(null, async (reader) => {
      await reader.open(meeting);
      expect(await reader.text()).toContain("第 1 次变更");
    });
    expect(await town.stage(project)).toBe("delivery");
    const after = await budget();
    expect(after.committed - before.committed).toBe(550_000);
    await town.as("officer-works", async (reader) => {
      await reader.open(project);
      await reader.picture("works-3-changed", "#changes");
      const agreed = { amount: "50000", until: "2026-08-15", paper: "补充协议一", reason: "北段加固按议事会同意的变更增加。" };
      expect(await reader.act(project, "variations", agreed), await reader.text()).toBe(303);
    });
  });

  it("has a fault that is found, mended and looked at again", async () => {
    await town.clock("2026-08-10T09:00");
    await town.as("supplier-1", async (reader) => {
      expect(await reader.act(project, "completions", { note: "两段墙体加固和彩绘全部完成，已自检。" }), await reader.text()).toBe(303);
    });
    await town.as("officer-works", async (reader) => {
      expect(await reader.act(project, "measurements", { "counted.found.0": "1" }), await reader.text()).toBe(303);
      const fault = { verdict: "fault", note: "北段压顶石有两块松动，请重新砌筑。", until: "2026-08-20" };
      expect(await reader.act(project, "inspections", fault), await reader.text()).toBe(303);
    });
    expect(await town.stage(project)).toBe("rectification");
    await town.clock("2026-08-14T09:00");
    await town.as("supplier-1", async (reader) => {
      expect(await reader.act(project, "rectifications", { note: "两块压顶石已重新砌筑并勾缝。" }), await reader.text()).toBe(303);
    });
    await accepted(town, project, "officer-works", ["member-2", "resident-1"]);
    expect(await town.stage(project)).toBe("payment");
  });

  it("is paid but for the three in a hundred that are kept", async () => {
    await town.as("supplier-1", async (reader) => {
      expect(await reader.act(project, "requests", { invoice: "24408001", amount: "50000" })).toBe(422);
      expect(await reader.text()).toContain("48,500.00");
    });
    await paid(town, project, "supplier-1", "24408001", "48500");
    expect(await town.stage(project)).toBe("payment");
  });

  it("goes with what is kept into the next year when the old one is closed; what is free lapses", async () => {
    await town.clock("2027-01-08T09:00");
    await town.as("finance", async (reader) => {
      await reader.open("/budget/lines/new");
      const drawn = { area: "440303009", year: "2027", source: "special", title: "2027 年民生微实事专项经费" };
      expect(await reader.send(drawn), await reader.text()).toBe(303);
      const closing = { document: "东街财〔2027〕1 号", on: "2027-01-08" };
      expect(await reader.act(line, "closings", closing), await reader.text()).toBe(303);
    });
    await town.as("district", async (reader) => {
      expect(await reader.press(line, `${line}/releases`)).toBe(303);
    });
    const total = await totalOf(town, "2027");
    expect(total.committed).toBeGreaterThanOrEqual(150_000);
    await town.as("finance", async (reader) => {
      await reader.open(line);
      await reader.picture("works-4-closed-year");
    });
  });

  it("is owed the rest when the warranty is over: the clock says so, it is paid, and the project closes", async () => {
    await town.clock("2027-08-10T09:00");
    await town.as("supplier-1", async (reader) => {
      await reader.open(project);
      expect(await reader.page.locator(`main a[href="${project}/requests/new"]`).count(), await reader.text()).toBe(0);
    });
    await town.clock("2027-08-16T09:00");
    await town.as("supplier-1", async (reader) => {
      await reader.open("/desk");
      expect(await reader.text()).toContain("木棉岭老围墙");
    });
    await paid(town, project, "supplier-1", "24408002", "1500");
    expect(await town.stage(project)).toBe("closed");
    await town.as(null, async (reader) => {
      await reader.open(project);
      await reader.picture("works-5-closed");
    });
  });
});
