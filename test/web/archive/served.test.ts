import { beforeEach, describe, expect, it } from "vitest";
import { pdf, photo, png } from "../../support/pictures.ts";
import { value } from "../../support/suites/home.ts";
import { fileOf, Visitor } from "../visitor.ts";
import { Drawer } from "./drawer.ts";

let drawer: Drawer;
beforeEach(async () => {
  drawer = await Drawer.open();
});

describe("P5.6 what is served", () => {
  const shown = async (id: string) => drawer.town.does("clerk-dongxiao", "show", id, { caption: "路灯不亮的后巷" });

  it("V5.4.1 says what it is, may not be guessed at and runs nothing; its name is encoded", async () => {
    const id = await drawer.filed(fileOf(photo(), "二巷 (路灯)'1'.JPEG"));
    const answer = await (await Visitor.as("clerk-dongxiao")).get(`/files/${id}`);
    expect(answer.status).toBe(200);
    expect(
      Object.fromEntries(
        ["content-type", "x-content-type-options", "cache-control", "content-disposition"].map((name) => [name, answer.headers.get(name)]),
      ),
    ).toEqual({
      "content-type": "image/jpeg",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      "content-disposition": `inline; filename="________1_.jpg"; filename*=UTF-8''${encodeURIComponent("二巷 ")}%28${encodeURIComponent("路灯")}%29%271%27.jpg`,
    });
    expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'; .*; sandbox$/);
    expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get("content-length")));
  });

  it("a document comes as an attachment", async () => {
    const id = await drawer.filed(fileOf(pdf, "单据.pdf", "application/pdf"));
    const answer = await (await Visitor.as("clerk-dongxiao")).get(`/files/${id}`);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; /);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf);
  });

  it("before it is shown: to staff and who filed it, to nobody else; who tries is noted", async () => {
    const own = await Visitor.as("resident-1");
    await drawer.upload(own, fileOf(png, "a.png"));
    const [id] = await drawer.ids();
    const status = async (who: Visitor) => (await who.get(`/files/${id}`)).status;
    expect(await status(own)).toBe(200);
    for (const handle of ["clerk-dongxiao", "officer-works", "chair", "auditor"])
      expect(await status(await Visitor.as(handle)), handle).toBe(200);
    for (const handle of ["resident-2", "member-3", "supplier-1"]) expect(await status(await Visitor.as(handle)), handle).toBe(403);
    const stranger = await Visitor.stranger().get(`/files/${id}`);
    expect([stranger.status, stranger.headers.get("location")]).toEqual([303, `/session/new?back=${encodeURIComponent(`/files/${id}`)}`]);
    expect(await value(drawer.town.db, "SELECT count(*) FROM denials WHERE subject = ?", `file:${id}`)).toBe(3);
  });

  it("once shown, to everybody, under a name that tells nobody's; hidden, to nobody again", async () => {
    const id = await drawer.filed(fileOf(photo(), "张三家门口.jpg"));
    await shown(id);
    const answer = await Visitor.stranger().get(`/files/${id}`);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "public, max-age=300"]);
    expect(answer.headers.get("content-disposition")).toBe(`inline; filename="${id}.jpg"; filename*=UTF-8''${id}.jpg`);
    await drawer.town.does("clerk-dongxiao", "hide", id, { reason: "拍到了住户" });
    expect((await Visitor.stranger().get(`/files/${id}`)).status).toBe(303);
    expect(await drawer.objects()).toEqual([id]);
  });

  it("nothing where there is nothing", async () => {
    const who = await Visitor.as("clerk-dongxiao");
    for (const id of ["a".repeat(20), "x", "%2e%2e%2f"]) expect((await who.get(`/files/${id}`)).status, id).toBe(404);
  });

  it("HEAD tells the same and sends nothing", async () => {
    const id = await drawer.filed(fileOf(png, "a.png"));
    const answer = await (await Visitor.as("clerk-dongxiao")).get(`/files/${id}`, "HEAD");
    expect([answer.status, answer.headers.get("content-type"), (await answer.arrayBuffer()).byteLength]).toEqual([200, "image/png", 0]);
  });
});

describe("on the page of its project", () => {
  it("staff see it with its state, everybody once it is shown, with the public words in the place of the picture", async () => {
    const id = await drawer.filed(fileOf(png, "a.png"));
    const clerk = await Visitor.as("clerk-dongxiao");
    expect(await (await clerk.get(drawer.at)).text()).toContain(`<img src="/files/${id}" alt="二巷路灯坏了"`);
    for (const closed of [drawer.at, `${drawer.at}.json`]) expect(await (await Visitor.stranger().get(closed)).text()).not.toContain(id);
    expect(
      (await clerk.send(`/files/${id}/publications/new`, `/files/${id}/publications`, { caption: "路灯不亮的后巷" })).headers.get(
        "location",
      ),
    ).toBe(drawer.at);
    const open = await (await Visitor.stranger().get(drawer.at)).text();
    expect(open).toContain(`<img src="/files/${id}" alt="路灯不亮的后巷"`);
    expect(open).not.toContain("二巷路灯坏了");
    expect(open).not.toContain(`/files/${id}/hidings`);
    const twin = await (await Visitor.stranger().get(`${drawer.at}.json`)).json();
    expect(twin).toMatchObject({ files: [{ href: `/files/${id}`, type: "image/png", caption: "路灯不亮的后巷" }], sheets: [] });
  });

  it("who may add one is offered it, and nobody else", async () => {
    const offered = async (who: Visitor) => (await (await who.get(drawer.at)).text()).includes(`href="${drawer.at}/files/new"`);
    for (const handle of ["resident-1", "clerk-dongxiao", "officer-works"])
      expect(await offered(await Visitor.as(handle)), handle).toBe(true);
    for (const who of [Visitor.stranger(), await Visitor.as("resident-2")]) expect(await offered(who)).toBe(false);
  });
});
