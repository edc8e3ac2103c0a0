import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { mostBytes } from "#model/archive/file.ts";
import { lettersOf, pdf, photo, png, told } from "../support/pictures.ts";
import { rows, value } from "../support/suites/home.ts";
import { places } from "../support/town/cast.ts";
import { smallTown } from "../support/town/small.ts";
import type { Town } from "../support/town/town.ts";
import { propose, screen } from "../support/town/walk.ts";
import { fileOf, Visitor } from "./visitor.ts";

const one = { by: "resident-1", title: "木棉岭后巷加装路灯", area: places.mumianling, class: "WORKS", amount: "86000" } as const;
const photoForm = { purpose: "photo", caption: "二巷路灯坏了" };

let town: Town;
let at = "";
beforeEach(async () => {
  town = await smallTown(env.DB);
  const receipt = await propose(town, one);
  await screen(town, receipt, one);
  at = `/projects/${receipt}`;
});

const upload = async (who: Visitor, files: File | readonly File[], more: Readonly<Record<string, string>> = {}, once?: string) =>
  who.send(`${at}/files/new`, `${at}/files`, { files, ...photoForm, ...more }, once);
const objects = async (): Promise<readonly string[]> => (await env.FILES.list()).objects.map((each) => each.key);
const fileIds = async (): Promise<readonly string[]> =>
  (await rows<{ id: string }>(town.db, "SELECT id FROM files ORDER BY leaf")).map((row) => row.id);
async function filed(file: File): Promise<string> {
  expect((await upload(await Visitor.as("clerk-dongxiao"), file)).status).toBe(303);
  return (await fileIds()).at(-1) ?? "";
}

describe("P5.6 what is sent", () => {
  it("is cleaned, kept under its id with its digest, and then named by a row", async () => {
    const answer = await upload(await Visitor.as("resident-1"), [
      fileOf(photo(), "IMG_2041.HEIC.jpg"),
      fileOf(pdf, "单据.pdf", "application/pdf"),
    ]);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, at]);
    const list = await rows<{ id: string; digest: string; size: number; type: string }>(
      town.db,
      "SELECT id, digest, size, type FROM files ORDER BY leaf",
    );
    expect(list.map((row) => row.type)).toEqual(["image/jpeg", "application/pdf"]);
    expect([...(await objects())].sort()).toEqual(list.map((row) => row.id).sort());
    for (const row of list) {
      const bytes = new Uint8Array((await (await env.FILES.get(row.id))?.arrayBuffer()) ?? new ArrayBuffer());
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      expect([bytes.length, [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")]).toEqual([row.size, row.digest]);
      for (const word of [told.gps, told.maker, told.place, told.comment]) expect(lettersOf(bytes)).not.toContain(word);
    }
  });

  it.each([
    ["a page called photo.jpg", () => fileOf("<!doctype html><script>alert(1)</script>", "photo.jpg"), "只收 JPG"],
    [
      "a drawing called photo.png",
      () => fileOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', "photo.png", "image/png"),
      "只收 JPG",
    ],
    ["a photo cut short", () => fileOf(photo().slice(0, 300), "photo.jpg"), "文件不完整"],
    ["more than ten megabytes", () => fileOf(new Uint8Array(mostBytes + 1), "photo.jpg"), "不能超过 10 MB"],
  ])("%s is refused with a sentence beside the field, and nothing is kept", async (_what, file, words) => {
    const answer = await upload(await Visitor.as("resident-1"), file());
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page.split('id="f-files-error"')[1]?.slice(0, 300)).toContain(words);
    expect(page).toContain(`value="${photoForm.caption}"`);
    expect([await objects(), await fileIds()]).toEqual([[], []]);
  });

  it("is refused as a whole when one of its files is not taken, or a field is not right", async () => {
    const who = await Visitor.as("resident-1");
    expect((await upload(who, [fileOf(png, "a.png"), fileOf("<html>", "b.png")])).status).toBe(422);
    expect((await upload(who, fileOf(png, "a.png"), { caption: "" })).status).toBe(422);
    expect((await upload(who, [])).status).toBe(422);
    expect([await objects(), await fileIds()]).toEqual([[], []]);
  });

  it("names nothing that the door has not looked at: a note typed into the field is no file", async () => {
    const note = JSON.stringify({ id: "a".repeat(20), digest: "d".repeat(64), type: "image/jpeg", size: 1, name: "a.jpg" });
    const who = await Visitor.as("clerk-dongxiao");
    expect((await who.send(`${at}/files/new`, `${at}/files`, { files: note, ...photoForm })).status).toBe(422);
    expect(await fileIds()).toEqual([]);
  });

  it("by somebody who may not is refused before anything is kept", async () => {
    for (const [handle, status] of [
      ["member-3", 403],
      ["supplier-1", 403],
      ["resident-2", 403],
    ] as const)
      expect(
        (await (await Visitor.as(handle)).send(`/desk`, `${at}/files`, { files: fileOf(png, "a.png"), ...photoForm })).status,
        handle,
      ).toBe(status);
    expect((await Visitor.stranger().send("/", `${at}/files`, { files: fileOf(png, "a.png") })).status).toBe(303);
    expect(await objects()).toEqual([]);
  });

  it("twice is kept once", async () => {
    const who = await Visitor.as("resident-1");
    const send = () => upload(who, fileOf(png, "a.png"), {}, "a-token-of-a-form-1");
    const answers = [await send(), await send(), ...(await Promise.all([send(), send()]))];
    expect(answers.map((answer) => [answer.status, answer.headers.get("location")])).toEqual(answers.map(() => [303, at]));
    expect(await fileIds()).toHaveLength(1);
    expect(await objects()).toEqual(await fileIds());
  });

  it("never makes a row without its object: where the bucket fails, nothing is written", async () => {
    const before = await value(town.db, "SELECT count(*) FROM facts");
    const failing = { put: () => Promise.reject(new Error("the bucket is away")), get: () => Promise.reject(new Error("away")) };
    const who = await Visitor.as("resident-1");
    const FILES = env.FILES;
    Object.assign(env, { FILES: failing });
    const trouble = vi.spyOn(console, "error").mockImplementation(() => undefined);
    try {
      expect((await upload(who, fileOf(png, "a.png"))).status).toBe(500);
      expect(trouble).toHaveBeenCalledOnce();
    } finally {
      trouble.mockRestore();
      Object.assign(env, { FILES });
    }
    expect([await value(town.db, "SELECT count(*) FROM facts"), await fileIds()]).toEqual([before, []]);
  });

  it("in one go beyond what a form may send is told so, and other forms take no more than before", async () => {
    const who = await Visitor.as("resident-1");
    const big = fileOf(new Uint8Array(9 * 1024 * 1024), "a.jpg");
    const answer = await upload(who, [big, big, big]);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("一次发来的内容太多");
    const other = await who.send(`${at}/withdrawals/new`, `${at}/withdrawals`, { reason: "x".repeat(600_000) });
    expect(other.status).toBe(413);
  });
});

describe("P5.6 what is served", () => {
  const shown = async (id: string) => town.does("clerk-dongxiao", "show", id, { caption: "路灯不亮的后巷" });

  it("V5.4.1 says what it is, may not be guessed at and runs nothing; its name is encoded", async () => {
    const id = await filed(fileOf(photo(), "二巷 (路灯)'1'.JPEG"));
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
    expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
    expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get("content-length")));
  });

  it("a document comes as an attachment", async () => {
    const id = await filed(fileOf(pdf, "单据.pdf", "application/pdf"));
    const answer = await (await Visitor.as("clerk-dongxiao")).get(`/files/${id}`);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; /);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf);
  });

  it("before it is shown: to staff and who filed it, to nobody else; who tries is noted", async () => {
    const own = await Visitor.as("resident-1");
    await upload(own, fileOf(png, "a.png"));
    const [id] = await fileIds();
    const status = async (who: Visitor) => (await who.get(`/files/${id}`)).status;
    expect(await status(own)).toBe(200);
    for (const handle of ["clerk-dongxiao", "officer-works", "chair", "auditor"])
      expect(await status(await Visitor.as(handle)), handle).toBe(200);
    for (const handle of ["resident-2", "member-3", "supplier-1"]) expect(await status(await Visitor.as(handle)), handle).toBe(403);
    const stranger = await Visitor.stranger().get(`/files/${id}`);
    expect([stranger.status, stranger.headers.get("location")]).toEqual([303, `/session/new?back=${encodeURIComponent(`/files/${id}`)}`]);
    expect(await value(town.db, "SELECT count(*) FROM denials WHERE subject = ?", `file:${id}`)).toBe(3);
  });

  it("once shown, to everybody, under a name that tells nobody's; hidden, to nobody again", async () => {
    const id = await filed(fileOf(photo(), "张三家门口.jpg"));
    await shown(id);
    const answer = await Visitor.stranger().get(`/files/${id}`);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "public, max-age=300"]);
    expect(answer.headers.get("content-disposition")).toBe(`inline; filename="${id}.jpg"; filename*=UTF-8''${id}.jpg`);
    await town.does("clerk-dongxiao", "hide", id, { reason: "拍到了住户" });
    expect((await Visitor.stranger().get(`/files/${id}`)).status).toBe(303);
    expect(await objects()).toEqual([id]);
  });

  it("nothing where there is nothing", async () => {
    const who = await Visitor.as("clerk-dongxiao");
    for (const id of ["a".repeat(20), "x", "%2e%2e%2f"]) expect((await who.get(`/files/${id}`)).status, id).toBe(404);
  });

  it("HEAD tells the same and sends nothing", async () => {
    const id = await filed(fileOf(png, "a.png"));
    const answer = await (await Visitor.as("clerk-dongxiao")).get(`/files/${id}`, "HEAD");
    expect([answer.status, answer.headers.get("content-type"), (await answer.arrayBuffer()).byteLength]).toEqual([200, "image/png", 0]);
  });
});

describe("on the page of its project", () => {
  it("staff see it with its state, everybody once it is shown, with the public words in the place of the picture", async () => {
    const id = await filed(fileOf(png, "a.png"));
    const clerk = await Visitor.as("clerk-dongxiao");
    expect(await (await clerk.get(at)).text()).toContain(`<img src="/files/${id}" alt="二巷路灯坏了"`);
    expect(await (await Visitor.stranger().get(at)).text()).not.toContain(id);
    expect(
      (await clerk.send(`/files/${id}/publications/new`, `/files/${id}/publications`, { caption: "路灯不亮的后巷" })).headers.get(
        "location",
      ),
    ).toBe(at);
    const open = await (await Visitor.stranger().get(at)).text();
    expect(open).toContain(`<img src="/files/${id}" alt="路灯不亮的后巷"`);
    expect(open).not.toContain("二巷路灯坏了");
    expect(open).not.toContain(`/files/${id}/hidings`);
  });

  it("who may add one is offered it, and nobody else", async () => {
    const offered = async (who: Visitor) => (await (await who.get(at)).text()).includes(`href="${at}/files/new"`);
    for (const handle of ["resident-1", "clerk-dongxiao", "officer-works"])
      expect(await offered(await Visitor.as(handle)), handle).toBe(true);
    for (const who of [Visitor.stranger(), await Visitor.as("resident-2")]) expect(await offered(who)).toBe(false);
  });
});
