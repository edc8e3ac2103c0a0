import { describe, expect, it } from "vitest";
import { journeyTown } from "./town.ts";

describe("the library", () => {
  const town = journeyTown();
  let project = "";

  it("a resident orders the same: the form is filled in and can be changed", async () => {
    await town.as(
      "resident-1",
      async (reader) => {
        await reader.open("/library");
        await reader.page.getByRole("link", { name: "点同款 后巷加装路灯（每十盏）" }).click();
        expect(await reader.page.locator("[name=title]").inputValue()).toBe("后巷加装路灯（每十盏）");
        expect(await reader.page.locator("[name=amount]").inputValue()).toBe("90000.00");
        expect(await reader.text()).toContain("¥60,000.00 到 ¥90,000.00");
        const fields = { title: "七巷加装路灯（十盏）", place: "木棉岭七巷", amount: "80000" };
        const status = await reader.send(fields);
        // What is alike is shown first; sent again it is something else.
        expect(status === 303 || (status === 422 && (await reader.send({})) === 303)).toBe(true);
        project = new URL(reader.page.url()).pathname;
        expect(await reader.text()).toContain("后巷加装路灯（每十盏）：第 1 版");
      },
      { scripts: false, phone: true },
    );
  });

  it("its scheme begins with the plan and the indicators of the standard project", async () => {
    await town.as("clerk-dongxiao", async (reader) => {
      await reader.open(`${project}/plans/new`);
      expect(await reader.page.locator("[name=schedule]").inputValue()).toContain("夜间试亮后交付");
      expect(await reader.page.locator('[name="aims.aim.1"]').inputValue()).toBe("10 盏");
    });
  });

  it("what was proposed for it is let in by a second person, and is ordered from then on", async () => {
    await town.as(null, async (reader) => {
      await reader.open("/library");
      expect(await reader.text()).not.toContain("长廊座椅更新（每八处）");
    });
    await town.as("approver", async (reader) => {
      await reader.open("/library");
      await reader.page.getByRole("link", { name: "长廊座椅更新（每八处）" }).click();
      const { pathname } = new URL(reader.page.url());
      expect(await reader.act(pathname, "accreditations")).toBe(303);
      expect(await reader.text()).toContain("在用");
    });
    await town.as("resident-1", async (reader) => {
      await reader.open("/library");
      expect(await reader.page.getByRole("link", { name: "点同款 长廊座椅更新（每八处）" }).count()).toBe(1);
    });
  });

  it("a feature stands with its community; a street's example is given by its approver", async () => {
    await town.as("approver", async (reader) => {
      await reader.open("/honours?area=440303009");
      expect(await reader.text()).toContain("五条后巷亮起来之后");
      await reader.page.getByRole("link", { name: "授予荣誉" }).first().click();
      expect(await reader.send({})).toBe(303);
      expect(await reader.page.getByRole("link", { name: "授予荣誉" }).count()).toBe(0);
    });
  });

  it("a hall is offered beside the wish that asks for it, and matched", async () => {
    await town.as("clerk-dongxiao", async (reader) => {
      await reader.open("/wishes?area=440303009");
      await reader.page.getByRole("link", { name: "对接：木棉岭党群服务中心二楼活动室" }).click();
      expect(await reader.send({})).toBe(303);
      expect(await reader.text()).toContain("1 次");
      await reader.open("/wishes?area=440303009");
      expect(await reader.text()).toContain("已对接：木棉岭党群服务中心二楼活动室");
    });
    await town.as(null, async (reader) => {
      await reader.open("/resources");
      expect(await reader.text()).not.toContain("值班台");
    });
  });
});
