/** A sheet that was signed comes back: photographed by the clerk on a phone, checked by a second person. */
import { expect } from "vitest";
import { photo } from "../support/pictures.ts";
import type { Reader } from "./reader.ts";
import type { journeyTown } from "./town.ts";

export const camera = { name: "IMG_2041.jpg", mimeType: "image/jpeg", buffer: Buffer.from(photo(6)) };
export const choose = (reader: Reader, ...files: readonly (typeof camera)[]) =>
  reader.page.locator("main [name=files]").setInputFiles([...files]);

type Town = ReturnType<typeof journeyTown>;

/** The address that the printed page bears. */
export const sheetOf = (town: Town, path: string): Promise<string> =>
  town.as("clerk-dongxiao", async (reader) => {
    await reader.open(path);
    await reader.page.emulateMedia({ media: "print" });
    for (const part of [".sign__box", ".signatures li", ".sealed__ring", ".qr"])
      expect(await reader.page.locator(`.on-paper ${part}`).first().isVisible(), part).toBe(true);
    return (await reader.page.locator(".marked__path").innerText()).trim();
  });

/** `signed`: which boxes bear a name; `as` whoever checks, sees `said` and confirms. */
export async function photographedBack(town: Town, sheet: string, signed: readonly string[], on: string, said: string, name?: string) {
  await town.as(
    "clerk-dongxiao",
    async (reader) => {
      await reader.open(sheet);
      await reader.page.getByRole("link", { name: "拍照，交回签好的纸" }).click();
      await choose(reader, camera, camera);
      expect(await reader.send({ signed, on })).toBe(303);
      expect(await reader.text()).toContain("要由另一个人核对");
      expect(await reader.page.getByRole("button", { name: "核对无误，归档" }).count()).toBe(0);
    },
    { phone: true },
  );
  await town.as("chair", async (reader) => {
    await reader.open(sheet);
    expect(await reader.text()).toContain(said);
    expect(await reader.press(sheet, `${sheet}/countersignatures`)).toBe(303);
    expect(await reader.text()).toContain("已核对归档");
    if (name) await reader.picture(name);
  });
}
