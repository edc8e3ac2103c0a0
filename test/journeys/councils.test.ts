import { describe, expect, it } from "vitest";
import { allPoints } from "../support/points.ts";
import { idOfHandle } from "../support/town/cast.ts";
import { established, funded, hung } from "./steps.ts";
import { journeyTown } from "./town.ts";

const street = "440303009";
const communities = { "440303009001": ["1", "2", "3", "4", "5"], "440303009002": ["6", "7", "8", "9", "10"] } as const;
const [one, other] = ["440303009001", "440303009002"] as const;
const ground = { ground: "东晓街道合办项目规则", grade: "U" };

describe("a project of two communities whose councils vote each on its own share", { timeout: 240_000 }, () => {
  const town = journeyTown();
  let project = "";

  it("the street's rules say so, and each community has its council and its money", async () => {
    let draft = "";
    await town.as("district", async (reader) => {
      await reader.open(`/drafts/new?area=${street}`);
      expect(await reader.send({ origin: "nothing" }), await reader.text()).toBe(303);
      draft = new URL(reader.page.url()).pathname;
      await reader.open(`${draft}/amendments/new?spot=shares.vote`);
      expect(await reader.text()).toContain("几个社区合办的项目怎么表决");
      expect(await reader.send({ "parts.is.value": "each", ...ground }), await reader.text()).toBe(303);
    });
    await town.as("administrator", async (reader) => expect(await reader.act(draft, "submissions")).toBe(303));
    await town.as("district", async (reader) => expect(await reader.act(draft, "publications")).toBe(303));
    for (const [area, members] of Object.entries(communities)) {
      await town.as("officer-service", async (reader) => {
        await reader.open(`/bodies/${area}-council/elections/new`);
        const seats = Object.fromEntries(members.map((n) => [`seats.seat.${idOfHandle(`member-${n}`)}`, "member"]));
        expect(await reader.send({ ...seats, from: town.today() }), await reader.text()).toBe(303);
      });
      await town.as("finance", async (reader) => {
        await reader.open("/budget/lines/new");
        expect(await reader.send({ area, year: "2026", source: "special", title: "2026 年社区专项" }), await reader.text()).toBe(303);
      });
      await funded(town, `/budget/lines/2026-${area}-special`, "50000");
    }
    await funded(town, `/budget/lines/2026-${street}-special`, "900000");
  });

  it("it is proposed for both, and finance plans the share of each", async () => {
    await town.as("clerk-caopu", async (reader) => {
      await reader.open(`/proposals/new?area=${street}`);
      const wish = { title: "东晓与草埔东共用的过街连廊照明", need: "连廊两头分属两个社区，天黑以后照不亮。", place: "东晓路过街连廊" };
      const asked = { class: "SERVICE", amount: "10000", beneficiaries: "900", channel: "visit" };
      expect(await reader.send({ ...wish, ...asked }), await reader.text()).toBe(303);
      project = new URL(reader.page.url()).pathname;
    });
    await town.as("clerk-dongxiao", async (reader) => expect(await reader.act(project, "screenings", { ...allPoints })).toBe(303));
    await town.as("finance", async (reader) => {
      for (const [index, [area, most]] of [[one, "6000"] as const, [other, "4000"] as const].entries()) {
        const share = { line: `2026-${area}-special`, most, order: String(index + 1) };
        expect(await reader.act(project, "shares", share), await reader.text()).toBe(303);
      }
    });
    await town.as(null, async (reader) => {
      await reader.open(project);
      expect(await reader.text()).toContain("等待东晓社区、草埔东社区议事会表决各自的份额");
    });
  });

  async function voted(area: keyof typeof communities, at: string, choice = "for"): Promise<string> {
    let meeting = "";
    await town.as("chair", async (reader) => {
      await reader.open(`/meetings/new?area=${area}`);
      expect(await reader.text()).toContain("各社区的份额");
      const called = { place: "社区二楼", at, method: "online", projects: [project.slice("/projects/".length)] };
      expect(await reader.send(called), await reader.text()).toBe(303);
      meeting = new URL(reader.page.url()).pathname;
    });
    await town.clock(at);
    const there = communities[area].map((n) => `member-${n}`);
    for (const member of there) await town.as(member, (reader) => reader.press(meeting, `${meeting}/attendances`));
    await town.as("chair", (reader) => reader.press(meeting, `${meeting}/openings`));
    for (const member of there) await town.as(member, (reader) => reader.press(meeting, `${meeting}/votes`, choice));
    await town.as("chair", async (reader) => {
      expect(await reader.press(meeting, `${meeting}/closings`)).toBe(303);
      expect(await reader.press(meeting, `${meeting}/minutes`)).toBe(303);
      expect(await reader.text()).toContain("本社区在合办项目里的份额");
    });
    return meeting;
  }

  it("the one council passes its share; the page says for whom it waits", async () => {
    await voted(one, "2026-06-18T19:30");
    await town.as(null, async (reader) => {
      await reader.open(project);
      expect(await reader.text()).toContain("等待草埔东社区议事会表决各自的份额");
      expect(await reader.text()).toMatch(/东晓社区.*6,000\.00.*通过/);
    });
  });

  it("the other passes its own, and it goes its way; the notice and the table say who passed what", async () => {
    await voted(other, "2026-06-22T19:30");
    await hung(town, project, "2026-07-01T09:00");
    await town.as(null, async (reader) => {
      const { notices } = await town.json<{ notices: readonly { readonly id: string }[] }>("/notices.json");
      await reader.open(`/notices/${notices[0]?.id}`);
      expect(await reader.text()).toMatch(/分别表决：东晓社区份额 ¥6,000\.00.*草埔东社区份额 ¥4,000\.00/);
    });
    await town.as("officer-service", async (reader) => {
      await reader.open(`/approvals/new?area=${street}`);
      expect(await reader.text()).toContain("分别表决");
    });
    await established(town, project, "officer-service", "东街党工纪〔2026〕试40号");
    const { shares } = await town.json<{ shares: readonly { readonly result: string }[] }>(`${project}.json`);
    expect(shares.map(({ result }) => result)).toEqual(["passed", "passed"]);
  });
});
