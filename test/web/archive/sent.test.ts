import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { mostBytes, mostRead } from "#model/archive/file.ts";
import { lettersOf, pdf, photo, png, told } from "../../support/pictures.ts";
import { rows, value } from "../../support/suites/home.ts";
import { fileOf, Visitor } from "../visitor.ts";
import { Drawer, photoForm } from "./drawer.ts";

let drawer: Drawer;
beforeEach(async () => {
  drawer = await Drawer.open();
});

describe("P5.6 V5.2.1 V5.2.2 what is sent", () => {
  it("V5.3.2 is cleaned, kept under an id of our own with its digest, and then named by a row", async () => {
    const answer = await drawer.upload(await Visitor.as("resident-1"), [
      fileOf(photo(), "IMG_2041.HEIC.jpg"),
      fileOf(pdf, "单据.pdf", "application/pdf"),
    ]);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, drawer.at]);
    const list = await rows<{ id: string; digest: string; size: number; type: string }>(
      drawer.town.db,
      "SELECT id, digest, size, type FROM files ORDER BY leaf",
    );
    expect(list.map((row) => row.type)).toEqual(["image/jpeg", "application/pdf"]);
    expect([...(await drawer.objects())].sort()).toEqual(list.map((row) => row.id).sort());
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
    const answer = await drawer.upload(await Visitor.as("resident-1"), file());
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page.split('id="f-files-error"')[1]?.slice(0, 300)).toContain(words);
    expect(page).toContain(`value="${photoForm.caption}"`);
    expect([await drawer.objects(), await drawer.ids()]).toEqual([[], []]);
  });

  it("is refused as a whole when one of its files is not taken, or a field is not right", async () => {
    const who = await Visitor.as("resident-1");
    expect((await drawer.upload(who, [fileOf(png, "a.png"), fileOf("<html>", "b.png")])).status).toBe(422);
    expect((await drawer.upload(who, fileOf(png, "a.png"), { caption: "" })).status).toBe(422);
    expect((await drawer.upload(who, [])).status).toBe(422);
    expect([await drawer.objects(), await drawer.ids()]).toEqual([[], []]);
  });

  it("names nothing that the door has not looked at: a note typed into the field is no file", async () => {
    const note = JSON.stringify({ id: "a".repeat(20), digest: "d".repeat(64), type: "image/jpeg", size: 1, name: "a.jpg" });
    const who = await Visitor.as("clerk-dongxiao");
    expect((await who.send(`${drawer.at}/files/new`, `${drawer.at}/files`, { files: note, ...photoForm })).status).toBe(422);
    expect(await drawer.ids()).toEqual([]);
  });

  it("by somebody who may not is refused before anything is kept", async () => {
    for (const [handle, status] of [
      ["member-3", 403],
      ["supplier-1", 403],
      ["resident-2", 403],
    ] as const)
      expect(
        (await (await Visitor.as(handle)).send(`/desk`, `${drawer.at}/files`, { files: fileOf(png, "a.png"), ...photoForm })).status,
        handle,
      ).toBe(status);
    expect((await Visitor.stranger().send("/", `${drawer.at}/files`, { files: fileOf(png, "a.png") })).status).toBe(303);
    expect(await drawer.objects()).toEqual([]);
  });

  it("twice is kept once", async () => {
    const who = await Visitor.as("resident-1");
    const send = () => drawer.upload(who, fileOf(png, "a.png"), {}, "a-token-of-a-form-1");
    const answers = [await send(), await send(), ...(await Promise.all([send(), send()]))];
    expect(answers.map((answer) => [answer.status, answer.headers.get("location")])).toEqual(answers.map(() => [303, drawer.at]));
    expect(await drawer.ids()).toHaveLength(1);
    expect(await drawer.objects()).toEqual(await drawer.ids());
  });

  it("never makes a row without its object: where the bucket fails, nothing is written", async () => {
    const before = await value(drawer.town.db, "SELECT count(*) FROM facts");
    const away = () => Promise.reject(new Error("the bucket is away"));
    const failing = { put: away, get: away, createMultipartUpload: away };
    const who = await Visitor.as("resident-1");
    const FILES = env.FILES;
    Object.assign(env, { FILES: failing });
    const trouble = vi.spyOn(console, "error").mockImplementation(() => undefined);
    try {
      expect((await drawer.upload(who, fileOf(png, "a.png"))).status).toBe(500);
      expect(trouble).toHaveBeenCalledOnce();
    } finally {
      trouble.mockRestore();
      Object.assign(env, { FILES });
    }
    expect([await value(drawer.town.db, "SELECT count(*) FROM facts"), await drawer.ids()]).toEqual([before, []]);
  });

  it("too much in one go is told beside the field, with what was typed; other forms take no more than before", async () => {
    const who = await Visitor.as("resident-1");
    const big = fileOf(new Uint8Array([...pdf, ...new Uint8Array(9 * 1024 * 1024)]), "a.pdf", "application/pdf");
    const answer = await drawer.upload(who, [big, big, big]);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page.split('id="f-files-error"')[1]?.slice(0, 300)).toContain("合计不能超过 20 MB");
    expect(page).toContain(`value="${photoForm.caption}"`);
    const other = await who.send(`${drawer.at}/withdrawals/new`, `${drawer.at}/withdrawals`, { reason: "x".repeat(600_000) });
    expect(other.status).toBe(413);
  });

  it("with a size that says beforehand that it is far too much is not read at all", async () => {
    let asked = 0;
    const endless = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(65_536).fill(++asked % 251)) }, { highWaterMark: 0 });
    const who = await Visitor.as("resident-1");
    const answer = await who.stream(`${drawer.at}/files`, endless, { "Content-Length": String(mostRead + 1) });
    expect([answer.status, asked]).toEqual([413, 0]);
    expect(await answer.text()).toContain("一次发来的内容太多");
  });

  it("without end is left when enough has been read, and nothing of it is kept", async () => {
    let asked = 0;
    const head = new TextEncoder().encode('--x\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\n\r\n');
    const endless = new ReadableStream(
      { pull: (to) => to.enqueue(asked++ === 0 ? head : new Uint8Array(1024 * 1024)) },
      { highWaterMark: 0 },
    );
    const who = await Visitor.as("resident-1");
    const answer = await who.stream(`${drawer.at}/files`, endless, { "Content-Type": "multipart/form-data; boundary=x" });
    expect(answer.status).toBe(403);
    expect(asked).toBeLessThan(70);
    expect(await drawer.objects()).toEqual([]);
  });
});
