import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lettersOf, told } from "../support/pictures.ts";
import { camera, choose, photographedBack, sheetOf } from "./signed.ts";
import { journeyTown } from "./town.ts";

const folder = mkdtempSync(path.join(tmpdir(), "diandan-large-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** 30 MB, as they lie on a phone. */
function large(): string {
  const file = path.join(folder, "IMG_2042.jpg");
  writeFileSync(file, Buffer.alloc(30 * 1024 * 1024, camera.buffer));
  return file;
}

describe("a photo of the works", () => {
  const town = journeyTown();
  let project = "";
  let picture = "";

  it("is sent from a phone without scripts; a page under its name and one of 30 MB are refused and nothing typed is lost", async () => {
    project = await town.find("松泉公寓健身角铺装");
    await town.as(
      "supplier-1",
      async (reader) => {
        await reader.open(project);
        await reader.page.getByRole("link", { name: "添加照片或文件" }).click();
        await choose(reader, { ...camera, buffer: Buffer.from("<!doctype html><script>alert(1)</script>") });
        expect(await reader.send({ purpose: "photo", caption: "面层铺到一半" })).toBe(422);
        expect(await reader.text()).toContain("只收 JPG、PNG、WebP 照片和 PDF");
        expect(await reader.page.locator("[name=caption]").inputValue()).toBe("面层铺到一半");
        await reader.page.locator("main [name=files]").setInputFiles(large());
        expect(await reader.send({})).toBe(422);
        expect(await reader.text()).toContain("文件太大，每个不能超过 10 MB");
        expect(await reader.page.locator("[name=caption]").inputValue()).toBe("面层铺到一半");
        await choose(reader, camera);
        expect(await reader.send({})).toBe(303);
        expect(await reader.text()).toContain("仅工作人员可见");
        picture = (await reader.page.locator(".papers img").getAttribute("src")) ?? "";
      },
      { scripts: false, phone: true },
    );
  });

  it("stands the right way up, and tells nothing of where it was taken", async () => {
    await town.as("clerk-dongxiao", async (reader) => {
      await reader.open(project);
      const image = reader.page.locator(".papers img");
      await image.scrollIntoViewIfNeeded();
      await reader.page.waitForFunction(() => document.querySelector<HTMLImageElement>(".papers img")?.naturalWidth);
      // 16 × 8 as taken, and turned by its orientation.
      expect(await image.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight, one.alt])).toEqual([
        8,
        16,
        "面层铺到一半",
      ]);
      const bytes = new Uint8Array(await (await reader.context.request.get(town.url() + picture)).body());
      for (const word of Object.values(told)) expect(lettersOf(bytes)).not.toContain(word);
    });
  });

  it("is for everybody once the clerk has shown it, in the clerk's words", async () => {
    await town.as(null, async (reader) => {
      await reader.open(project);
      expect(await reader.page.locator(`img[src="${picture}"]`).count()).toBe(0);
    });
    await town.as("clerk-dongxiao", async (reader) => {
      await reader.open(project);
      await reader.page.getByRole("link", { name: "公开：面层铺到一半", exact: true }).click();
      expect(await reader.send({ caption: "健身角正在铺面层" })).toBe(303);
    });
    await town.as(null, async (reader) => {
      await reader.open(project);
      expect(await reader.page.locator(`.papers img[src="${picture}"]`).getAttribute("alt")).toBe("健身角正在铺面层");
    });
  });
});

describe("minutes on paper", () => {
  const town = journeyTown();
  let meeting = "";
  let sheet = "";

  it("print with places to sign, for the seal, their mark, and a code that leads back", async () => {
    const { meetings } = await town.json<{ meetings: readonly { readonly id: string; readonly state: string }[] }>("/meetings.json");
    meeting = `/meetings/${meetings.find((one) => one.state === "ended")?.id}`;
    sheet = await sheetOf(town, meeting);
    expect(sheet).toMatch(/^\/sheets\/m-[a-z0-9]+-\d+-[0-9a-f]{12}$/);
  });

  it("whoever follows the code learns which sheet it is and that it still says what stands; names they do not learn", async () => {
    await town.as(null, async (reader) => {
      expect(await reader.open(sheet)).toBe(200);
      const text = await reader.text();
      for (const words of ["东晓街道居民议事会会议纪要", "内容没有变", sheet.slice(-12), "签好的纸还没有交回"])
        expect(text).toContain(words);
      expect(text).not.toContain("交回签好的纸");
    });
  });

  it("are photographed back by the clerk, checked by a second person, and hang at the sitting with their state", async () => {
    await photographedBack(town, sheet, ["chair", "recorder", "seal"], "2026-06-15", "主持人、记录人、公章");
    await town.as(null, async (reader) => {
      await reader.open(meeting);
      expect(await reader.text()).toContain("会议纪要 已核对归档 2026年6月15日签 · 3 处已签");
      expect(await reader.page.locator(".papers img").count()).toBe(0);
    });
  });
});
