import { describe, expect, it } from "vitest";
import { allPoints } from "../support/points.ts";
import { places } from "../support/town/cast.ts";
import { accepted, established, funded, hung, paid, quoted, raised } from "./steps.ts";
import { journeyTown } from "./town.ts";

const firms = ["53440300MJLEXAMP2X", "91440300MA5EXAMP3M", "91440300MA5EXAMP4Q"] as const;
const [chosen] = firms;
const officer = "officer-service";
/** What is asked and approved, and the part of ¥45,000.00 that falls to it. */
const wanted = [
  { title: "东晓花园楼道照明更换", area: places.dongxiao, amount: "20000", share: "19,148.93" },
  { title: "松泉公寓楼道照明更换", area: places.songquan, amount: "15000", share: "14,361.70" },
  { title: "独树阳光楼道照明更换", area: places.dushu, amount: "12000.01", share: "11,489.37" },
] as const;
const sumOf = (shown: string): string => shown.replace(",", "");

describe("three communities' lamps in one procurement", { timeout: 240_000 }, () => {
  const town = journeyTown();
  const projects: string[] = [];
  const money = async (project: string) => (await town.json<{ money: Record<string, number> }>(`${project}.json`)).money;

  it("three wishes of three communities are voted on by their street's council, hung and established, each by itself", async () => {
    await town.as("clerk-caopu", async (reader) => {
      for (const { title, area, amount } of wanted) {
        await reader.open(`/proposals/new?area=${area}`);
        const said = {
          title,
          need: "楼道灯坏得多，声控不灵，老人夜里上下楼看不清。",
          place: "各栋楼道",
          beneficiaries: "400",
          channel: "visit",
        };
        expect(await reader.send({ ...said, class: "GOODS", amount }), await reader.text()).toBe(303);
        projects.push(new URL(reader.page.url()).pathname);
      }
    });
    await town.as("clerk-dongxiao", async (reader) => {
      for (const project of projects) expect(await reader.act(project, "screenings", { ...allPoints })).toBe(303);
    });
    // Who passed before is offered money first (decision 0005).
    await funded(town, "/budget/lines/2026-440303009-special", "900000");
    await raised(town, projects, "2026-06-18T19:30");
    await hung(town, projects, "2026-06-27T09:00");
    await established(town, projects, officer, "东街党工纪〔2026〕试40号");
  });

  it("the officer packs them: one of them leads, and none is contracted alone", async () => {
    const [lead = "", ...others] = projects;
    await town.as(officer, async (reader) => {
      const together = { title: "2026 年楼道照明更换打包", reason: "三个社区灯具相同，一起采购单价更低。" };
      const receipts = others.map((one) => one.slice("/projects/".length));
      expect(await reader.act(lead, "packages", { with: receipts, ...together }), await reader.text()).toBe(303);
      await reader.open(others[0] ?? "");
      expect(await reader.text()).toContain(wanted[0].title);
      expect(await reader.page.locator(`main a[href="${others[0]}/contracts/new"]`).count()).toBe(0);
    });
  });

  it("one set of sealed quotes, one award; the price is divided to the fen by what was approved for each", async () => {
    const [lead = ""] = projects;
    const award = { supplier: chosen, document: "询价记录 2026-40", interest: "none" };
    await quoted(town, lead, officer, { [chosen]: "45000", [firms[1]]: "46200", [firms[2]]: "46900" });
    await town.as(officer, async (reader) => {
      await reader.open(lead);
      await reader.picture("packages-1-quotes", "#choosing");
      expect(await reader.act(lead, "awards", award)).toBe(422);
      expect(await reader.text(), "a package is no way around what counts together").toContain("合并计算");
    });
    await town.as("approver", async (reader) => {
      const reason = "三个社区的灯具分别提出、分别表决，公开询价后最低价中选，不是拆分。";
      expect(await reader.act(lead, "allowances", { supplier: chosen, reason }), await reader.text()).toBe(303);
    });
    await town.as(officer, async (reader) => {
      expect(await reader.act(lead, "awards", award), await reader.text()).toBe(303);
      await reader.open(lead);
      for (const { share } of wanted) expect(await reader.text()).toContain(`¥${share}`);
      await reader.picture("packages-2-divided", "#choosing");
    });
  });

  it("each project has its own contract, within its share", async () => {
    await town.as(officer, async (reader) => {
      for (const [index, project] of projects.entries()) {
        const days = { on: "2026-06-27", from: "2026-06-28", until: "2026-08-31" };
        const share = sumOf(wanted[index]?.share ?? "");
        const terms = { supplier: chosen, number: `试-2026-40-${index + 1}`, amount: share, ...days, retention: "0" };
        expect(await reader.act(project, "contracts", { ...terms, amount: "20000.01" })).toBe(422);
        expect(await reader.send({ amount: share }), await reader.text()).toBe(303);
      }
    });
    for (const [index, project] of projects.entries())
      expect(await money(project)).toMatchObject({ contracted: Math.round(Number(sumOf(wanted[index]?.share ?? "")) * 100) });
  });

  it("one of them is done, accepted and paid; the others go on", async () => {
    const [lead = "", ...others] = projects;
    await town.as(officer, async (reader) => {
      const told = { on: "2026-06-27", told: "每栋楼门口贴了告示。", posted: "各栋门厅" };
      expect(await reader.act(lead, "starts", told), await reader.text()).toBe(303);
    });
    await town.as("supplier-2", async (reader) => {
      expect(await reader.act(lead, "completions", { note: "四十盏灯全部换好，逐层试亮。" }), await reader.text()).toBe(303);
    });
    await accepted(town, lead, officer, ["member-2", "clerk-caopu"]);
    await paid(town, lead, "supplier-2", "24409401", sumOf(wanted[0].share));
    expect(await town.stage(lead)).toBe("closed");
    for (const other of others) expect(await town.stage(other)).toBe("delivery");
    await town.as(null, async (reader) => {
      await reader.open(lead);
      await reader.picture("packages-3-paid", "#cost");
    });
  });
});
