import { describe, expect, it } from "vitest";
import { allPoints } from "../support/points.ts";
import { journeyTown } from "./town.ts";

const place = "440303009010";
const street = "440303009";
const from = (source: string) => ({ value: { days: 10, unit: "working" }, source, grade: "U" });
/** A community whose projects the street agrees to and the district establishes: its own layer, as an office would write it. */
const layer = {
  name: { zh: "兰花社区试行办法", en: "Trial rules of Lanhua" },
  area: place,
  gates: [
    { key: "screening" },
    {
      key: "street",
      kind: "approval",
      label: { zh: "街道审核", en: "Street agreement" },
      by: ["approver"],
      need: "any",
      money: "none",
      limit: from("试行"),
      source: "试行",
      grade: "U",
    },
    {
      key: "district",
      kind: "approval",
      label: { zh: "区级审定", en: "District approval" },
      by: ["district"],
      need: "any",
      money: "commit",
      limit: from("试行"),
      source: "试行",
      grade: "U",
    },
  ],
};

describe("an office writes its own rules, and its district returns what the street agreed to", () => {
  const town = journeyTown();
  let project = "";
  const receipt = () => project.slice("/projects/".length);
  const decide = async (who: readonly [string, string], area: string, document: string, row: Readonly<Record<string, string>>) => {
    let table = "";
    await town.as(who[0], async (reader) => {
      await reader.open(`/approvals/new?area=${area}`);
      const items = Object.fromEntries(Object.entries(row).map(([name, value]) => [`items.${name}.${receipt()}`, value]));
      expect(await reader.send({ document, on: "2026-06-15", ...items })).toBe(303);
      table = new URL(reader.page.url()).pathname;
    });
    await town.as(who[1], async (reader) => {
      await reader.open(table);
      await reader.picture("district-2-table");
      expect(await reader.press(table, `${table}/confirmations`)).toBe(303);
    });
  };

  it("drafts them from a file, and somebody else publishes them", async () => {
    let draft = "";
    await town.as("administrator", async (reader) => {
      await reader.open(`/drafts/new?area=${place}`);
      await reader.page.locator("main [name=origin][value=file]").check({ force: true });
      await reader.page.setInputFiles("main [name=layer]", {
        name: "lanhua.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify(layer)),
      });
      expect(await reader.send({})).toBe(303);
      draft = new URL(reader.page.url()).pathname;
      await reader.open(`${draft}/amendments/new?spot=gates.street`);
      expect(await reader.send({ "parts.is.only.above": "100", ground: "试行", grade: "U" })).toBe(303);
      expect(await reader.text()).toContain("只适用于超过 100 元");
      expect(await reader.open(`${draft}/amendments/new?spot=gates.moon`)).toBe(404);
      expect(await reader.act(draft, "submissions")).toBe(303);
      await reader.open(`${draft}/publications/new`);
      expect(await reader.text()).toContain("另一个人");
      await reader.picture("district-1-draft");
    });
    await town.as("district", async (reader) => expect(await reader.act(draft, "publications")).toBe(303));
    const { policies } = await town.json<{ policies: readonly { area: string; version: number }[] }>("/policies.json");
    expect(policies).toContainEqual(expect.objectContaining({ area: place, version: 1 }));
    await town.as(null, async (reader) => {
      expect(await reader.open(`/policies/${place}-1/changes`)).toBe(200);
      expect(await reader.text()).toMatch(/罗湖区第 1 版 → 兰花社区第 1 版/);
      expect(await reader.text()).toContain("兰花社区试行办法");
    });
  });

  it("a wish made there follows them: no council sits, the street agrees", async () => {
    await town.as("resident-8", async (reader) => {
      await reader.open("/proposals/new");
      const wish = { title: "兰花社区西门雨棚加装", need: "下雨天接孩子没有地方躲雨。", place: "兰花社区西门" };
      expect(await reader.send({ ...wish, class: "WORKS", content: "FACILITY", amount: "38,000", beneficiaries: "300" })).toBe(303);
      project = new URL(reader.page.url()).pathname;
    });
    await town.as("clerk-dongxiao", async (reader) => expect(await reader.act(project, "screenings", { ...allPoints })).toBe(303));
    expect(await town.stage(project)).toBe("approval");
    await decide(["officer-service", "approver"], street, "东街党工纪〔2026〕试20号", { decision: "agree" });
    await town.as(null, async (reader) => {
      await reader.open(project);
      expect(await reader.text()).toContain("区级审定");
      expect(await reader.text()).toMatch(/内容类目 公共设施/);
    });
    expect(await town.stage(project)).toBe("approval");
  });

  it("the district returns it with its reason, and everybody reads why", async () => {
    await decide(["district", "district-2"], "440303", "罗民复〔2026〕试1号", {
      decision: "return",
      gate: "street",
      reason: "请街道核实是否占用消防通道。",
    });
    await town.as(
      null,
      async (reader) => {
        await reader.open(project);
        expect(await reader.text()).toContain("请街道核实是否占用消防通道");
        await reader.picture("district-3-returned");
      },
      { phone: true },
    );
  });

  it("the street agrees at less, the district establishes it, and no fen was committed before", async () => {
    await decide(["officer-service", "approver"], street, "东街党工纪〔2026〕试21号", { decision: "agree", amount: "36,000" });
    await decide(["district", "district-2"], "440303", "罗民复〔2026〕试2号", { decision: "agree" });
    const { stage, money } = await town.json<{ stage: string; money: { approved: number | null } }>(`${project}.json`);
    expect([stage, money.approved]).toEqual(["procurement", 3_600_000]);
  });
});
