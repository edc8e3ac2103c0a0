import { describe, expect, it } from "vitest";
import { journeyTown } from "./town.ts";

describe("a finished work", () => {
  const town = journeyTown();
  let work = "";

  it("has a plate whose code leads to its page, on A4 and on A6", async () => {
    work = (await town.find("后巷加装路灯")).replace("/projects/", "/works/");
    await town.as(null, async (reader) => {
      expect(await reader.open(work)).toBe(200);
      const text = await reader.text();
      for (const words of ["在保修期内", "木棉岭社区居委会", "驱动电源故障，已更换，亮灯正常。"]) expect(text).toContain(words);
      expect(text).not.toContain("居委会值班室");
      expect(text).not.toContain("一闪一闪");
      await reader.open(`${work}/plate?paper=a6`);
      await reader.page.emulateMedia({ media: "print" });
      expect(await reader.page.locator(".plate--small .qr").isVisible()).toBe(true);
      expect(await reader.page.locator(".top").isVisible()).toBe(false);
      const box = await reader.page.locator(".plate").boundingBox();
      expect(box?.height).toBeLessThan(560);
    });
  });

  it("is reported broken by somebody in the street, without signing in and without scripts", async () => {
    await town.as(
      null,
      async (reader) => {
        await reader.open(work);
        await reader.page.getByRole("link", { name: "哪里坏了？报修" }).click();
        expect(await reader.send({ text: "灯" })).toBe(422);
        expect(await reader.send({ text: "巷尾最后一盏灯不亮了。" })).toBe(303);
        expect(await reader.text()).toContain("等待答复，最迟");
      },
      { scripts: false, phone: true },
    );
  });

  it("is answered by who built it, from their desk; the answer is there for everybody", async () => {
    await town.as("supplier-1", async (reader) => {
      await reader.open("/desk");
      expect(await reader.text()).toContain("待答复的报修");
      await reader.page.locator(`main a[href="${work}"]`).first().click();
      expect(await reader.text()).toContain("巷尾最后一盏灯不亮了。");
      expect(await reader.act(work, "repairs", { repaired: "yes", answer: "接头进水，已重新做防水接头。" })).toBe(303);
    });
    await town.as(null, async (reader) => {
      await reader.open(work);
      expect(await reader.text()).toContain("接头进水，已重新做防水接头。");
    });
  });

  it("stands in the list of its community, as a page and as tables", async () => {
    await town.as(null, async (reader) => {
      await reader.open("/works");
      expect(await reader.page.locator(`main a[href="${work}"]`).count()).toBe(1);
      for (const kind of ["csv", "xlsx"]) expect((await reader.context.request.get(`${town.url()}/works.${kind}`)).status()).toBe(200);
      const csv = await (await reader.context.request.get(`${town.url()}/works.csv`)).text();
      expect(csv).toContain("木棉岭社区居委会");
    });
  });
});
