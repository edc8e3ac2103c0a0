import { describe, expect, it } from "vitest";
import { allPoints } from "../support/points.ts";
import type { Reader } from "./reader.ts";
import { journeyTown } from "./town.ts";

const area = "440303009004";
/** Twenty wishes as they are copied out of a chat: who spoke when, then what they said. */
const chat = Array.from({ length: 20 }, (_, n) => `邻居${n + 1} 09:${String(10 + n)}\n名地${n + 1}栋门口想装一盏灯 @ ${n + 1} 栋`);
const spoken = [...chat.slice(0, 19), "邻居20 09:29\n灯"].join("\n");

describe("a clerk's morning: twenty wishes from a chat, five become projects", () => {
  const town = journeyTown();
  const made: string[] = [];

  it("they are pasted, checked, and written down with one press; a wrong row loses nothing", async () => {
    await town.as(
      "clerk-dongxiao",
      async (reader) => {
        await reader.open(`/wishes/new?area=${area}`);
        expect(await reader.send({ lines: spoken })).toBe(422);
        const texts = reader.page.locator("main textarea[name^='rows.text.']");
        expect(await texts.count()).toBe(20);
        expect(await texts.first().inputValue()).toBe("名地1栋门口想装一盏灯");
        expect(await reader.page.locator("[name='rows.place.1']").inputValue()).toBe("1 栋");
        expect(await reader.page.locator("[name='rows.text.20']").getAttribute("aria-invalid")).toBe("true");
        expect(await reader.send({ "rows.text.19": "名地19栋门口想装一盏灯，还想装扶手" })).toBe(422);
        expect(await reader.page.locator("[name='rows.text.19']").inputValue()).toContain("扶手");
        expect(await reader.send({ "rows.text.20": "名地20栋门口想装一盏灯" })).toBe(303);
        expect(await reader.page.locator("main input[name=wishes]").count()).toBe(20);
      },
      { scripts: false },
    );
  });

  it("five of them become projects, two wishes under the first", async () => {
    await town.as("clerk-dongxiao", async (reader) => {
      for (const [n, count] of [2, 1, 1, 1, 1].entries()) made.push(await gather(reader, n, count));
      await reader.open(`/wishes?area=${area}`);
      expect(await reader.page.locator("main input[name=wishes]").count()).toBe(14);
      const counts = await reader.page.locator("#counts tr", { hasText: "名地社区" }).innerText();
      expect(counts.replace(/\s+/g, " ")).toContain("20 6 0 14");
      await reader.open("/desk");
      expect(await reader.text()).toContain("14 条诉求等待处理");
    });
  });

  it("everybody sees how many wishes a project answers, and nobody but staff what was said", async () => {
    const [first = ""] = made;
    await town.as("clerk-caopu", async (reader) => {
      expect(await reader.act(first, "screenings", allPoints)).toBe(303);
      expect(await reader.text()).toContain("名地1栋门口想装一盏灯");
      expect(await reader.page.locator("#f-message").inputValue()).toContain("审核通过");
    });
    await town.as(null, async (reader) => {
      await reader.open(first);
      expect(await reader.text()).toContain("回应了 2 条居民诉求");
      expect(await reader.page.content()).not.toContain("门口想装一盏灯");
    });
  });

  it("one is taken from its project again, and waits", async () => {
    await town.as("clerk-dongxiao", async (reader) => {
      await reader.open(made[0] ?? "");
      await reader.page.locator("main form[action^='/wishes/'] button").first().click();
      await reader.page.waitForURL("**/wishes**");
      await reader.open(made[0] ?? "");
      expect(await reader.text()).toContain("回应了 1 条居民诉求");
    });
  });
});

/** Ticks the first wishes of the list and makes a project of them. */
async function gather(reader: Reader, n: number, count: number): Promise<string> {
  await reader.open(`/wishes?area=${area}`);
  const boxes = reader.page.locator("main input[name=wishes]");
  const last = (await boxes.count()) - 1;
  for (let each = 0; each < count; each++) await boxes.nth(last - each).check({ force: true });
  await reader.page.locator("button[formaction='/wishes/gatherings/new']").click();
  await reader.page.waitForLoadState();
  const words = { title: `名地第${"甲乙丙丁戊"[n]}单元入口照明`, need: "几户居民都提出夜里进出看不清，希望加装照明。" };
  expect(await reader.send({ ...words, class: "WORKS", amount: "6000", beneficiaries: "60" })).toBe(303);
  return new URL(reader.page.url()).pathname;
}
