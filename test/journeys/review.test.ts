import { describe, expect, it } from "vitest";
import { browse } from "../../scripts/bench/browse.mjs";
import { allPoints } from "../support/points.ts";
import { journeyTown } from "./town.ts";

const wishes = ["二栋门口加装扶手", "三栋楼道换声控灯", "四栋前坡道防滑", "五栋旁晾晒区整修", "六栋后排水沟盖板", "七栋外墙渗水维修"];

describe("a clerk's morning", () => {
  const town = journeyTown();
  const made: string[] = [];

  it("six wishes have come in", async () => {
    const resident = await browse(town.url(), "resident-1");
    for (const title of wishes) {
      const answer = await resident.send("/proposals/new", "/proposals", [
        ["title", title],
        ["need", `${title}，老人出入不便，请社区安排。`],
        ["place", "木棉岭"],
        ["class", "WORKS"],
        ["amount", "12000"],
        ["beneficiaries", "80"],
        ["area", "440303009014"],
        ["checked", "yes"],
      ]);
      expect(answer.status, title).toBe(303);
      made.push(answer.headers.get("location") ?? "");
    }
  });

  it("five are screened, every point of the checklist answered; a point left out is named and nothing typed is lost", async () => {
    await town.as("clerk-dongxiao", async (reader) => {
      const [first = "", ...more] = made.slice(0, 5);
      const { "points.answer.price": _, ...others } = allPoints;
      expect(await reader.act(first, "screenings", { note: "现场看过", ...others })).toBe(422);
      expect(await reader.page.locator(".govuk-error-summary a").getAttribute("href")).toBe("#f-points.answer.price");
      expect(await reader.page.locator("[name=note]").inputValue()).toBe("现场看过");
      expect(await reader.page.locator('[name="points.answer.site"][value=yes]').isChecked()).toBe(true);
      expect(await reader.send({ "points.answer.price": "no" })).toBe(422);
      expect(await reader.text()).toContain("这一条不符合");
      expect(await reader.send({ "points.answer.price": "na", "points.note.price": "按去年单价" })).toBe(303);
      for (const project of more) expect(await reader.act(project, "screenings", allPoints)).toBe(303);
      await reader.open(first);
      expect(await reader.text()).toContain("按去年单价");
    });
    await town.as(null, async (reader) => {
      await reader.open(made[0] ?? "");
      expect(await reader.text()).toContain("不适用");
      expect(await reader.text()).not.toContain("按去年单价");
    });
    for (const project of made.slice(0, 5)) expect(await town.stage(project)).toBe("resolution");
  });

  it("P3.3 one is transferred: the channel is named to everybody, its words to nobody", async () => {
    const wall = made[5] ?? "";
    await town.as("clerk-dongxiao", (reader) => reader.act(wall, "transfers", { office: "REPAIR_FUND", note: "外墙渗水属于维修资金。" }));
    await town.as(null, async (reader) => {
      await reader.open(wall);
      expect(await reader.text()).toContain("住宅专项维修资金");
      expect(await reader.text()).not.toContain("渗水");
      await reader.open("/transfers?area=440303009");
      expect(await reader.text()).toContain("住宅专项维修资金");
    });
  });

  it("the office answers, the resident says half, and it comes back to the clerk", async () => {
    const wall = made[5] ?? "";
    await town.as("clerk-dongxiao", async (reader) => {
      await reader.open("/desk");
      expect(await reader.text()).toContain("七栋外墙渗水维修");
      expect(await reader.act(wall, "replies", { on: "2026-06-15", note: "已修补东侧外墙，西侧需业主表决。" })).toBe(303);
    });
    await town.as(
      "resident-1",
      async (reader) => {
        expect(await reader.act(wall, "ratings", { outcome: "half", note: "西侧还在渗水。" })).toBe(303);
      },
      { scripts: false, phone: true },
    );
    expect(await town.stage(wall)).toBe("screening");
    const { offices } = await town.json<{ offices: readonly { office: string; half: number }[] }>("/transfers.json?area=440303009014");
    expect(offices).toContainEqual(expect.objectContaining({ office: "REPAIR_FUND", half: 1 }));
  });
});
