import { describe, expect, it } from "vitest";
import { writeSpreadsheet } from "#outside/spreadsheet.ts";
import { allPoints } from "../support/points.ts";
import type { Reader } from "./reader.ts";
import { journeyTown } from "./town.ts";

const area = "440303009004";
/** Twenty wishes as they are copied out of a chat: who spoke when, then what they said. */
const wish = (n: number) => `名地${n}栋门口想装一盏灯`;
const chat = Array.from({ length: 17 }, (_, n) => `邻居${n + 1} 09:${String(10 + n)}\n${wish(n + 1)} @ ${n + 1} 栋`).join("\n");
/** The rest, from a visit: its columns in an order of their own, a channel that there is not, and a wish that is none. */
const column = (header: string) => ({ header, kind: "text" }) as const;
const visit = {
  name: "走访",
  columns: ["居民姓名", "来源", "诉求内容", "地点"].map(column),
  rows: [
    ["", "大喇叭", wish(18), "18 栋"],
    ["梁丽萍", "上门走访", wish(19), "19 栋"],
    ["", "电话", "灯", "20 栋"],
  ],
};
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const fileOf = (name: string, bytes: Uint8Array) => ({ name, mimeType: type, buffer: Buffer.from(bytes) });

describe("a clerk's morning: twenty wishes from a chat and a spreadsheet, five projects, five screened, one transferred and answered", () => {
  const town = journeyTown();
  const made: string[] = [];

  it("they are brought, checked, and written down with one press; a wrong file or row loses nothing", async () => {
    const sheet = await writeSpreadsheet([visit]);
    await town.as(
      "clerk-dongxiao",
      async (reader) => {
        const choose = (file: ReturnType<typeof fileOf>) => reader.page.locator("main [name=sheet]").setInputFiles(file);
        await reader.open(`/wishes/new?area=${area}`);
        await choose(fileOf("走访.xlsx", new TextEncoder().encode("诉求,地点\n灯,一栋")));
        expect(await reader.send({ lines: chat })).toBe(422);
        expect(await reader.page.locator("#f-sheet-error").innerText()).toContain("不是 XLSX 表格");
        await choose(fileOf("走访.xlsx", sheet));
        expect(await reader.send({})).toBe(422);
        const texts = reader.page.locator("main textarea[name^='rows.text.']");
        expect(await texts.count()).toBe(20);
        expect(await texts.first().inputValue()).toBe(wish(1));
        expect(await reader.page.locator("[name='rows.place.1']").inputValue()).toBe("1 栋");
        const wrong = await reader.page
          .locator("main [aria-invalid=true]")
          .evaluateAll((all) => all.map((one) => one.getAttribute("name")));
        expect(wrong).toEqual(["rows.channel.18", "rows.text.20"]);
        await reader.picture("morning-1-rows");
        expect(await reader.page.locator("[name='rows.channel.18']").inputValue()).toBe("大喇叭");
        expect(await reader.page.locator("[name='rows.person.19']").inputValue()).toBe("p-resident-7");
        expect(await reader.send({ "rows.text.19": `${wish(19)}，还想装扶手`, "rows.channel.18": "visit" })).toBe(422);
        expect(await reader.page.locator("[name='rows.text.19']").inputValue()).toContain("扶手");
        expect(await reader.send({ "rows.text.20": wish(20) })).toBe(303);
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
      await reader.picture("morning-2-wishes");
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
      await reader.picture("morning-3-screened");
    });
    await town.as(null, async (reader) => {
      await reader.open(first);
      expect(await reader.text()).toContain("回应了 2 条居民诉求");
      expect(await reader.page.content()).not.toContain("门口想装一盏灯");
    });
  });

  it("of the others one passes, one is returned, one refused, each with its reason", async () => {
    const [, passed = "", returned = "", refused = ""] = made;
    await town.as("clerk-caopu", async (reader) => {
      expect(await reader.act(passed, "screenings", allPoints)).toBe(303);
      expect(await reader.act(returned, "returns", { note: "请写清楚是哪几个单元。" })).toBe(303);
      expect(await reader.act(refused, "refusals", { code: "PROPERTY_DUTY", note: "门灯属于物业公司的责任。" })).toBe(303);
    });
    expect(await Promise.all(made.slice(0, 4).map(town.stage))).toEqual(["resolution", "resolution", "revision", "refused"]);
  });

  it("one is transferred, answered, and rated by the resident who said it", async () => {
    const last = made[4] ?? "";
    await town.as("clerk-caopu", async (reader) => {
      expect(await reader.act(last, "transfers", { office: "REPAIR_FUND", note: "入口照明属于公共维修。" })).toBe(303);
    });
    await town.as("clerk-dongxiao", async (reader) => {
      await reader.open("/desk");
      expect(await reader.text()).toContain("名地第戊单元入口照明");
      expect(await reader.act(last, "replies", { on: "2026-06-15", note: "已换好两盏灯。" })).toBe(303);
    });
    const rated = async (reader: Reader) => {
      const status = await reader.act(last, "ratings", { outcome: "solved", note: "亮了，谢谢。" });
      await reader.picture("morning-4-solved");
      return status;
    };
    expect(await town.as("resident-7", rated, { scripts: false, phone: true })).toBe(303);
    const { offices } = await town.json<{ offices: readonly { office: string; solved: number }[] }>(`/transfers.json?area=${area}`);
    expect(offices).toMatchObject([{ office: "REPAIR_FUND", solved: 1 }]);
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
  expect(
    await reader.send({ ...words, class: "WORKS", amount: "6000", beneficiaries: "60", ...(n === 4 ? { person: "p-resident-7" } : {}) }),
  ).toBe(303);
  return new URL(reader.page.url()).pathname;
}
