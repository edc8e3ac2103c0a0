import { describe, expect, it } from "vitest";
import { accepted, paid, quoted, totalOf, voted } from "./steps.ts";
import { journeyTown } from "./town.ts";

interface Kept {
  readonly receipt: string;
  readonly code: string;
  readonly stage: string;
  readonly money: Readonly<Record<string, number>>;
  readonly from: readonly string[];
  readonly votes: readonly { readonly change: boolean }[];
  readonly sections: readonly { readonly receipt: string; readonly stage: string; readonly contracted: number | null }[];
}
const firms = ["53440300MJLEXAMP2X", "91440300MA5EXAMP1F", "91440300MA5EXAMP3M"] as const;
const [firm] = firms;

describe("a course that is divided by the council, and one of its parts done in two sections", { timeout: 240_000 }, () => {
  const town = journeyTown();
  let project = "";
  let kept: Kept;
  let sections: readonly string[] = [];
  const of = (path: string) => town.json<Kept>(`${path}.json`);
  const budget = () => totalOf(town, "2026");
  let before: Awaited<ReturnType<typeof budget>>;

  it("the officer asks for it, with old and new side by side, and it goes back to the council", async () => {
    project = await town.find("四点半课堂");
    before = await budget();
    await town.as("officer-service", async (reader) => {
      const one = {
        title: "独树社区四点半作业辅导",
        need: "放学到下班之间，孩子有地方写作业。",
        place: "独树社区活动室",
        amount: "150000",
        beneficiaries: "80",
      };
      const other = {
        title: "独树社区四点半兴趣课",
        need: "书法、围棋两个兴趣班，每周各两次。",
        place: "独树社区图书室",
        amount: "60000",
        beneficiaries: "40",
      };
      const typed = [one, other].flatMap((row, index) =>
        Object.entries(row).map(([name, value]) => [`parts.${name}.${index + 1}`, value] as const),
      );
      const fields = { ...Object.fromEntries(typed), reason: "辅导和兴趣课要由不同的机构承接。" };
      expect(await reader.act(project, "divisions", { ...fields, "parts.amount.2": "60000.01" })).toBe(422);
      expect(await reader.text()).toContain("要增加的，拆分、合并之后再申请变更");
      expect(await reader.send(fields), await reader.text()).toBe(303);
      expect(await reader.text()).toContain("等议事机构表决");
      await reader.picture("recast-1-asked", "#change-1");
    });
    expect(await town.stage(project)).toBe("change");
  });

  it("the item of the sitting says for good that it is a change; afterwards two go on, each naming both votes, and not a fen has moved", async () => {
    const meeting = await voted(town, project, "2026-06-18T19:30");
    await town.as(null, async (reader) => {
      await reader.open(meeting);
      expect(await reader.text()).toContain("第 1 次变更");
      await reader.open(project);
      expect(await reader.text()).toContain("已拆分");
      await reader.picture("recast-2-divided");
    });
    kept = await of(await town.find("四点半作业辅导"));
    expect(kept).toMatchObject({ stage: "procurement", from: [project.slice("/projects/".length)] });
    expect(kept.votes.map((one) => one.change)).toEqual([false, true]);
    expect(kept.code).toMatch(/-1$/);
    expect((await of(project)).stage).toBe("divided");
    expect(await budget()).toEqual(before);
  });

  it("one of them is procured in two sections, by the way that the whole asked for", async () => {
    const whole = `/projects/${kept.receipt}`;
    await town.as("officer-service", async (reader) => {
      const rows = {
        "parts.title.1": "一标段：低年级辅导",
        "parts.weight.1": "2",
        "parts.title.2": "二标段：高年级辅导",
        "parts.weight.2": "1",
      };
      expect(await reader.act(whole, "sections", { ...rows, reason: "两个年级段由不同机构辅导。" }), await reader.text()).toBe(303);
      expect(await reader.text()).toContain("只算一次");
      await reader.picture("recast-3-sections", "#sections");
    });
    sections = (await of(whole)).sections.map((one) => `/projects/${one.receipt}`);
    expect(sections).toHaveLength(2);
    expect(await budget()).toEqual(before);
    const { projects } = await town.json<{ projects: readonly { title: string }[] }>(`/projects.json?q=${encodeURIComponent("标段")}`);
    expect(projects.filter(({ title }) => title.includes("标段"))).toEqual([]);
  });

  it("each section has a supplier, a contract and an acceptance of its own; with the last of them the whole is done", async () => {
    const sums = ["99000", "49000"] as const;
    for (const [index, section] of sections.entries()) {
      const sum = sums[index] ?? "";
      await quoted(town, section, "officer-service", Object.fromEntries(firms.map((firm, n) => [firm, String(Number(sum) + n * 500)])));
      await town.as("officer-service", async (reader) => {
        const chosen = { supplier: firm, document: `比选记录-${index + 1}`, reason: "价格最低，有辅导经验。", interest: "none" };
        expect(await reader.act(section, "awards", chosen), await reader.text()).toBe(303);
        const days = { on: town.today(), from: town.today(), until: "2026-08-31" };
        const terms = { supplier: firm, number: `标段-${index + 1}`, amount: sum, ...days, retention: "0" };
        expect(await reader.act(section, "contracts", terms), await reader.text()).toBe(303);
        const told = { on: town.today(), told: "已在家长群告知。", posted: "活动室门口" };
        expect(await reader.act(section, "starts", told), await reader.text()).toBe(303);
      });
      await town.as("supplier-2", async (reader) => {
        expect(await reader.act(section, "completions", { note: "课程全部完成，签到齐全。" }), await reader.text()).toBe(303);
      });
      await accepted(town, section, "officer-service", ["member-3", "resident-6"]);
      await paid(town, section, "supplier-2", `2440920${index}`, sum);
      expect(await town.stage(section)).toBe("closed");
      expect(await town.stage(`/projects/${kept.receipt}`)).toBe(index === 0 ? "sections" : "closed");
    }
    const whole = await of(`/projects/${kept.receipt}`);
    expect(whole.money).toMatchObject({ approved: 15_000_000, contracted: 14_800_000, paid: 14_800_000 });
    expect(whole.sections.map((one) => [one.stage, one.contracted])).toEqual([
      ["closed", 9_900_000],
      ["closed", 4_900_000],
    ]);
    const after = await budget();
    expect(after.paid - before.paid).toBe(14_800_000);
    await town.as(null, async (reader) => {
      await reader.open(`/projects/${kept.receipt}`);
      expect(await reader.text()).toContain("已办结");
      await reader.picture("recast-4-done");
    });
  });
});
