import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../support/browser.ts";
import { serve } from "../support/server.ts";

describe("the house and the browser", () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Awaited<ReturnType<typeof launch>>;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.dispose();
  });

  it("says that it is well", async () => {
    const page = await (await browser.newContext()).newPage();
    const answer = await page.goto(`${server.url}/healthz`);
    expect(answer?.status()).toBe(200);
  });

  it("serves static files beside the Worker", async () => {
    const answer = await fetch(`${server.url}/htmx.min.js`);
    expect(answer.headers.get("content-type")).toContain("javascript");
  });

  it("does due work when asked", async () => {
    expect(await server.tick()).toMatchObject({ outcome: "ok" });
  });

  // A missing glyph is one and the same box for every character: two that are nowhere show what it looks like here.
  it("draws Chinese, not boxes", async () => {
    const page = await (await browser.newContext()).newPage();
    const glyphs = ["点", "单", "\u{10fff0}", "\u{10fff1}"];
    const lines = glyphs.map((glyph, n) => `<div id="g${n}" style="font-size:32px;width:64px;height:64px">${glyph}</div>`);
    await page.setContent(`<meta charset="utf-8">${lines.join("")}`);
    const drawn = await Promise.all(glyphs.map(async (_, n) => (await page.locator(`#g${n}`).screenshot()).toString("base64")));
    expect(drawn[2]).toBe(drawn[3]);
    expect(new Set(drawn).size).toBe(3);
  });
});
