import { describe, expect, it } from "vitest";
import { allPoints } from "../support/points.ts";
import { accepted, established, funded, hung, paid, voted } from "./steps.ts";
import { journeyTown } from "./town.ts";

const [one, other] = ["440303009001", "440303009002"] as const;
const supplier = "53440300MJLEXAMP2X";

interface LineJson {
  readonly lines: readonly { readonly line: string; readonly committed: number; readonly paid: number }[];
}

describe("a project of two communities over two years", { timeout: 240_000 }, () => {
  const town = journeyTown();
  let project = "";
  const open = async (area: string, year: string, amount: string) => {
    await town.as("finance", async (reader) => {
      await reader.open("/budget/lines/new");
      const drawn = { area, year, source: "special", title: `${year} 年社区专项` };
      expect(await reader.send(drawn), await reader.text()).toBe(303);
    });
    await funded(town, `/budget/lines/${year}-${area}-special`, amount);
  };
  const balance = async (area: string, year: string) => {
    const { lines } = await town.json<LineJson>(`/budget.json?year=${year}&area=${area}`);
    return lines.find(({ line }) => line === `${year}-${area}-special`);
  };

  it("is proposed for both, and finance plans the share of each community and of each year", async () => {
    for (const area of [one, other]) await open(area, "2026", "50000");
    // Who passed before is offered money first, whatever line it waits for (decision 0005).
    await funded(town, "/budget/lines/2026-440303009-special", "900000");
    await town.as("clerk-caopu", async (reader) => {
      await reader.open("/proposals/new?area=440303009");
      const wish = {
        title: "东晓与草埔东共用的过街连廊照明",
        need: "连廊两头分属两个社区，天黑以后照不亮，老人不敢走。",
        place: "东晓路过街连廊",
        class: "SERVICE",
        amount: "10000",
        beneficiaries: "900",
        channel: "visit",
      };
      expect(await reader.send(wish), await reader.text()).toBe(303);
      project = new URL(reader.page.url()).pathname;
    });
    await town.as("clerk-dongxiao", async (reader) => expect(await reader.act(project, "screenings", { ...allPoints })).toBe(303));
    await town.as("finance", async (reader) => {
      const shares = [
        [`2026-${one}-special`, "4000"],
        [`2026-${other}-special`, "3000"],
        [`2027-${one}-special`, "3000"],
      ] as const;
      for (const [index, [line, most]] of shares.entries())
        expect(await reader.act(project, "shares", { line, most, order: String(index + 1) }), await reader.text()).toBe(303);
      await reader.picture("shared-1-plan", "#cost");
    });
  });

  it("is voted on by the council of their street, hung and established: this year's shares are committed, the later one is intended", async () => {
    await voted(town, project, "2026-06-18T19:30");
    await hung(town, project, "2026-06-27T09:00");
    await established(town, project, "officer-service", "东街党工纪〔2026〕试30号");
    expect(await balance(one, "2026")).toMatchObject({ committed: 400_000 });
    expect(await balance(other, "2026")).toMatchObject({ committed: 300_000 });
  });

  it("is paid this year out of both lines, for what is done this year", async () => {
    await town.as("officer-service", async (reader) => {
      const days = { on: "2026-06-27", from: "2026-06-28", until: "2027-03-31" };
      const reason = "工期跨年，议事会表决时已经说明，尾款列入下一年。";
      const terms = { supplier, number: "试-2026-30", amount: "10000", ...days, retention: "0", reason };
      expect(await reader.act(project, "contracts", terms), await reader.text()).toBe(303);
      const told = { on: "2026-06-27", told: "两个社区的公告栏都已通知。", posted: "连廊两端" };
      expect(await reader.act(project, "starts", told), await reader.text()).toBe(303);
    });
    await town.as("supplier-2", async (reader) => {
      expect(await reader.act(project, "completions", { note: "灯全部装好，已试亮一周。" }), await reader.text()).toBe(303);
    });
    await accepted(town, project, "officer-service", ["member-2", "clerk-caopu"]);
    await paid(town, project, "supplier-2", "24409301", "7000");
    expect(await balance(one, "2026")).toMatchObject({ committed: 0, paid: 400_000 });
    expect(await balance(other, "2026")).toMatchObject({ committed: 0, paid: 300_000 });
  });

  it("is paid the rest out of the next year's line when that has money, and closes", async () => {
    await town.clock("2027-01-08T09:00");
    await town.as("supplier-2", async (reader) => {
      await reader.open(project);
      await reader.picture("shared-2-waiting");
    });
    await open(one, "2027", "20000");
    await paid(town, project, "supplier-2", "24409302", "3000");
    expect(await balance(one, "2027")).toMatchObject({ paid: 300_000 });
    expect(await town.stage(project)).toBe("closed");
    await town.as(null, async (reader) => {
      await reader.open(project);
      await reader.picture("shared-3-paid", "#cost");
    });
  });
});
