import { describe, expect, it } from "vitest";
import { allPoints } from "../support/points.ts";
import type { Reader } from "./reader.ts";
import { photographedBack, sheetOf } from "./signed.ts";
import { journeyTown } from "./town.ts";

const there = Array.from({ length: 12 }, (_, index) => `member-${index + 1}`);
const byHands =
  "一巷排水沟盖板更换 老年食堂餐桌添置 儿童绘本角布置 北门监控探头补点 羽毛球场围网修补 夜校书法班开课 消防通道划线 公共厕所扶手 垃圾房冲洗水龙头 阅报栏翻新 义诊活动 晾衣区硬化";
const online = "社区菜园浇灌管 活动室投影仪 老旧门牌更换";
const wishes = `${byHands} ${online}`.split(" ");

interface Sat {
  readonly present: number;
  readonly state: string;
  readonly items: readonly {
    readonly id: string;
    readonly method: string;
    readonly state: string;
    readonly result: string | null;
    readonly for?: number;
    readonly present?: number;
    readonly project: string;
  }[];
}

describe("a council evening: twelve items by hands in one table, three online", { timeout: 240_000 }, () => {
  const town = journeyTown();
  const projects: string[] = [];
  let meeting = "";
  const sat = () => town.json<Sat>(`${meeting}.json`);
  const idOf = async (n: number) => (await sat()).items[n - 1]?.id ?? "";

  it("fifteen wishes come in and pass the first check", async () => {
    await town.as("clerk-caopu", async (reader) => {
      for (const title of wishes) {
        await reader.open("/proposals/new?area=440303009014");
        const need = `${title}：居民多次提出，希望尽快安排，方便大家。`;
        const fields = { title, need, place: "木棉岭社区", class: "GOODS", amount: "3000", beneficiaries: "60", channel: "visit" };
        expect(await reader.send(fields)).toBe(303);
        projects.push(new URL(reader.page.url()).pathname);
      }
    });
    await town.as("clerk-dongxiao", async (reader) => {
      for (const project of projects) expect(await reader.act(project, "screenings", { ...allPoints })).toBe(303);
    });
  });

  it("are called in the order that the caller chose: the last three online", async () => {
    await town.clock("2026-06-16T09:00");
    await town.as("clerk-dongxiao", async (reader) => {
      await reader.open("/meetings/new");
      const boxes = reader.page.locator("main input[name=projects]");
      const chosen = wishes.length;
      let n = 0;
      for (const title of wishes) {
        const row = reader.page.locator("main tbody tr", { hasText: title });
        await row.locator("input[name=projects]").check({ force: true });
        await row.locator("input[name^='order.n.']").fill(String(++n));
        if (n > 12) await row.locator("select").selectOption("online");
      }
      expect(await boxes.count()).toBeGreaterThanOrEqual(chosen);
      const fields = { place: "街道三楼会议室", at: "2026-06-19T19:30", method: "hands", observers: "人大代表 1 人" };
      expect(await reader.send(fields)).toBe(303);
      meeting = new URL(reader.page.url()).pathname;
    });
    const { items } = await sat();
    expect(items.map((one) => one.method)).toEqual([...Array(12).fill("hands"), ...Array(3).fill("online")]);
  });

  it("twelve members sign in, and the clerk types all hands into one table; what does not add up keeps what was typed", async () => {
    await town.clock("2026-06-19T19:30");
    for (const member of there) await town.as(member, (reader) => reader.press(meeting, `${meeting}/attendances`), { phone: true });
    const { items } = await sat();
    const counts = (yes: readonly number[]) =>
      Object.fromEntries(
        items.slice(0, 12).flatMap((item, index) => [
          [`tallies.for.${item.id}`, String(yes[index])],
          [`tallies.against.${item.id}`, String(12 - (yes[index] ?? 0) - (index === 3 && yes[index] === 7 ? 1 : 0))],
          [`tallies.abstain.${item.id}`, "0"],
        ]),
      );
    const yes = [12, 11, 10, 7, 12, 5, 12, 8, 9, 12, 6, 12];
    await town.as("clerk-dongxiao", async (reader) => {
      await reader.open(`${meeting}/counts/new`);
      expect(await reader.send(counts(yes))).toBe(422);
      const field = reader.page.locator(`[name="tallies.for.${items[3]?.id}"]`);
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(await field.inputValue()).toBe("7");
      expect(await reader.text()).toContain("合计是 11，可表决的是 12 人");
      await reader.picture("evening-1-hands");
      expect(await reader.send({ [`tallies.against.${items[3]?.id}`]: "5" })).toBe(303);
      expect(await reader.text()).toContain("这张计数表是您录入的");
      expect((await sat()).items[0]?.state).toBe("listed");
    });
    await town.as("chair", (reader) => reader.press(meeting, `${meeting}/affirmations`));
    const after = (await sat()).items.slice(0, 12);
    expect(after.map((one) => one.result)).toEqual(yes.map((votes) => (votes > 6 ? "passed" : "failed")));
  });

  it("online one passes, one fails, and after two have left there is no quorum for the third", async () => {
    const round = async (n: number, voters: readonly string[], yes: number) => {
      await town.as("chair", (reader) => reader.press(meeting, `${meeting}/openings`));
      expect((await sat()).items[n - 1]?.state).toBe("open");
      for (const [index, member] of voters.entries()) {
        const vote = async (reader: Reader) => {
          await reader.open(meeting);
          if (n === 13 && index === 0) await reader.picture("evening-2-vote", "main form[action$=votes]");
          await reader.press(meeting, `${meeting}/votes`, index < yes ? "for" : "against");
        };
        await town.as(member, vote, { phone: true });
      }
      await town.as("chair", (reader) => reader.press(meeting, `${meeting}/closings`));
    };
    await round(13, there, 9);
    await round(14, there, 6);
    await town.as("clerk-dongxiao", async (reader) => {
      for (const member of ["member-11", "member-12"]) {
        await reader.open(`${meeting}/departures/new`);
        expect(await reader.send({ person: `p-${member}` })).toBe(303);
      }
    });
    await town.as("chair", async (reader) => {
      await reader.open(meeting);
      expect(await reader.page.locator("main form[action$=openings]").count(), "nothing is opened for so few").toBe(0);
      expect(await reader.act(meeting, "adjournments", {})).toBe(303);
    });
    const { items } = await sat();
    expect(items.slice(12)).toMatchObject([
      { result: "passed", for: 9, present: 12 },
      { result: "failed", for: 6 },
      { result: "no_quorum", present: 10 },
    ]);
    expect(await idOf(15)).not.toBe("");
  });

  it("ends with minutes that say all of it, and each wish goes its way", async () => {
    await town.as("chair", async (reader) => {
      // Fifteen projects go their ways before the answer.
      reader.page.setDefaultTimeout(60_000);
      expect(await reader.press(meeting, `${meeting}/minutes`)).toBe(303);
      await reader.picture("evening-3-results");
      await reader.page.emulateMedia({ media: "print" });
      await reader.picture("evening-4-minutes");
      const paper = await reader.page.locator(".on-paper").innerText();
      for (const words of ["应到 16 人 · 实到 12 人", "已离会", "列席 人大代表 1 人", "未达法定人数", "老旧门牌更换", "主持人"])
        expect(paper).toContain(words);
    });
    await town.as(
      null,
      async (reader) => {
        await reader.open(meeting);
        const read = await reader.text();
        for (const words of ["签署日期 2026年6月19日", "列席 人大代表 1 人", "15. "]) expect(read).toContain(words);
      },
      { phone: true },
    );
    const { items, state } = await sat();
    expect(state).toBe("ended");
    const stage = (n: number) => town.stage(`/projects/${items[n - 1]?.project}`);
    expect(await Promise.all([1, 6, 13, 14, 15].map(stage))).toEqual(["funding", "resolution", "funding", "resolution", "resolution"]);
  });

  it("the sheet that was signed is photographed back by the clerk and checked by a second person", async () => {
    const signed = ["chair", "recorder", "witness", "seal"];
    const sheet = await sheetOf(town, meeting);
    await photographedBack(town, sheet, signed, "2026-06-19", "主持人、记录人、监督人、公章", "evening-5-signed");
    await town.as(null, async (reader) => {
      await reader.open(meeting);
      expect(await reader.text()).toContain("会议纪要 已核对归档 2026年6月19日签 · 4 处已签");
    });
  });
});
