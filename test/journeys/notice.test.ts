import { describe, expect, it } from "vitest";
import { camera, choose } from "./signed.ts";
import { journeyTown } from "./town.ts";

/** Two projects on notice: one hangs in the story, with an objection; the other is listed and put up here. */
describe("a notice, with an objection upheld and one answered", () => {
  const town = journeyTown();
  let shed = "";
  let corner = "";
  let notice = "";

  it("is made as a list in the words of the vote, and has no days before it is shown to hang", async () => {
    shed = await town.find("草埔东电动车充电棚");
    corner = await town.find("独树社区心理关爱小屋");
    await town.as("clerk-dongxiao", async (reader) => {
      await reader.open("/notices/new?area=440303009");
      expect(await reader.send({ projects: [corner.slice("/projects/".length)], contact: "独树社区居委会 0755-0000" })).toBe(303);
      notice = new URL(reader.page.url()).pathname;
      expect(await reader.text()).toContain("全部渠道张贴之后的次日起 5 个工作日");
      expect(await reader.act(notice, "proofs", { channel: "board", place: "独树社区公告栏", proof: "照片 7", on: "2026-06-16" })).toBe(
        422,
      );
      expect(await reader.page.locator("[name=place]").inputValue()).toBe("独树社区公告栏");
      await choose(reader, camera);
      expect(await reader.send({ on: "2026-06-15" })).toBe(303);
      expect(await reader.text()).toContain("2026年6月16日至2026年6月23日");
      await reader.picture("notice-1-list");
    });
  });

  it("takes an objection on a phone without scripts, and one on paper that was handed in before", async () => {
    await town.as(
      "resident-6",
      async (reader) => {
        expect(await reader.act(corner, "objections", { text: "小屋正对着幼儿园门口，请另选地方。" })).toBe(303);
        expect(await reader.text()).toContain("答复期限");
        await reader.picture("notice-2-objected");
        expect(await reader.text()).not.toContain("正对着幼儿园");
      },
      { scripts: false, phone: true },
    );
    await town.as("clerk-dongxiao", async (reader) => {
      const letter = { on: "2026-06-15", sender: "四栋住户", text: "请写明小屋的开放时间。" };
      expect(await reader.act(corner, "letters", letter)).toBe(303);
      await reader.open("/desk");
      expect(await reader.text()).toContain("等您答复的异议");
    });
  });

  it("goes on when one is answered, and ends at once for what is upheld", async () => {
    await town.as("clerk-caopu", async (reader) => {
      await reader.open(`${shed}/answers/new`);
      const answer = "已请消防和物业复核，棚址离住宅窗户十二米，符合规范。";
      expect(await reader.send({ upheld: "no", answer })).toBe(303);
      expect(await reader.text()).toContain("异议不成立");
    });
    await town.as("clerk-caopu", async (reader) => {
      await reader.open(`${corner}/answers/new`);
      const upheld = reader.page.locator("main label", { hasText: "正对着幼儿园" });
      await upheld.click();
      await reader.picture("notice-3-answer");
      expect(await reader.send({ upheld: "yes", answer: "选址确实不妥，本项目取消，另行选址后重新点单。" })).toBe(303);
    });
    expect([await town.stage(shed), await town.stage(corner)]).toEqual(["notice", "refused"]);
  });

  it("the other objection to what was upheld is answered all the same, and waits on nobody's desk", async () => {
    await town.as("clerk-caopu", async (reader) => {
      const answer = "项目已取消，开放时间不再需要写明，谢谢您的意见。";
      expect(await reader.act(corner, "answers", { upheld: "no", answer })).toBe(303);
      expect(await town.stage(corner)).toBe("refused");
      await reader.open("/desk");
      expect(await reader.text()).not.toContain("等您答复的异议");
    });
  });

  it("leaves a report that the public can read and the clerk can print, seal and file", async () => {
    await town.as(null, async (reader) => {
      expect(await reader.open(`${notice}/statement`)).toBe(200);
      const text = await reader.text();
      for (const part of ["收到异议 2 条，其中成立 1 条", "独树社区公告栏", "照片 7", "异议成立", "选址确实不妥"])
        expect(text).toContain(part);
      expect(text).not.toContain("没有答复");
      expect(text).not.toContain("正对着幼儿园");
      expect(await reader.page.locator("main img").count(), "not shown to the public yet").toBe(0);
      await reader.picture("notice-4-statement");
    });
    await town.as("clerk-dongxiao", async (reader) => {
      await reader.open(`${notice}/statement`);
      expect(await reader.text()).toContain("正对着幼儿园");
      expect(await reader.page.locator("main img[alt=独树社区公告栏]").count()).toBe(1);
    });
  });

  it("that is wrong is put right by a notice of its own, after a second person has looked at it", async () => {
    await town.as("clerk-dongxiao", async (reader) => {
      expect(await reader.act(shed, "restatements", { place: "草埔东 5 栋北侧空地", reason: "原公示没有写明位置。" })).toBe(303);
    });
    await town.as("clerk-caopu", async (reader) => {
      await reader.open("/desk");
      expect(await reader.text()).toContain("等您核对的更正公告");
      await reader.open(`${shed}/reissues/new`);
      expect(await reader.text()).toContain("草埔东 5 栋北侧空地");
      expect(await reader.send({})).toBe(303);
      await reader.open("/notices");
      expect(await reader.text()).toContain("更正公告");
      await reader.page.locator("main .item__title a").first().click();
      await reader.page.waitForLoadState();
      expect(await reader.text()).toContain("原公示没有写明位置");
      expect(
        await reader.act(new URL(reader.page.url()).pathname, "proofs", {
          channel: "board",
          place: "草埔东公告栏",
          proof: "照片 8",
          on: "2026-06-15",
        }),
      ).toBe(303);
    });
    await town.clock("2026-06-24T09:00");
    await town.as(null, (reader) => reader.open(shed));
    expect(await town.stage(shed)).toBe("approval");
  });

  it("P9.6 P9.11 what is late and what was entered afterwards is there for whoever checks", async () => {
    await town.as("supervisor", async (reader) => {
      expect(await reader.open("/overdue")).toBe(200);
      expect(await reader.text()).toContain("已超期");
    });
    await town.as("auditor", async (reader) => {
      expect(await reader.open("/backdated?area=440303009")).toBe(200);
      expect(await reader.text()).toContain("书面提出异议");
    });
    await town.as("resident-1", async (reader) => {
      expect(await reader.open("/overdue")).toBe(403);
      expect(await reader.open("/backdated")).toBe(403);
    });
  });
});
