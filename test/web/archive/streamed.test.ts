import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Bytes } from "#model/archive/bytes.ts";
import { mostBytes } from "#model/archive/file.ts";
import { inBucket, partSize } from "#store/bucket.ts";
import { lettersOf, png, told } from "../../support/pictures.ts";
import { rows, value } from "../../support/suites/home.ts";
import { Visitor } from "../visitor.ts";
import { Drawer, photoForm } from "./drawer.ts";
import { boundary, end, field, fileField, gone, photoOf, Wire } from "./wire.ts";

const megabyte = 1024 * 1024;
const slack = 256 * 1024;
let drawer: Drawer;
let who: Visitor;
let wire: Wire;
beforeEach(async () => {
  drawer = await Drawer.open();
  who = await Visitor.as("resident-1");
  wire = new Wire();
});

/** Typed before the files and after them. */
async function sent(
  files: readonly Uint8Array<ArrayBuffer>[],
  more: { caption?: string; cut?: number; spoil?: (part: Bytes) => Bytes } = {},
) {
  const { csrf, once } = await who.hidden(`${drawer.at}/files/new`);
  const parts = [
    field("csrf", csrf),
    field("once", once),
    field("purpose", photoForm.purpose),
    ...files.map((bytes, index) => fileField(`${index + 1}.jpg`, bytes)),
    field("caption", more.caption ?? photoForm.caption),
    end,
  ];
  return wire.instead(
    () => who.stream(`${drawer.at}/files`, wire.body(parts, more.cut), { "Content-Type": `multipart/form-data; boundary=${boundary}` }),
    more.spoil,
  );
}
const kept = () => rows<{ id: string; digest: string; size: number }>(drawer.town.db, "SELECT id, digest, size FROM files ORDER BY leaf");

describe("files are streamed, never held whole in memory", () => {
  it("twenty megabytes in one form: never more than a part is held, and what lies there is what was sent, without its GPS", async () => {
    const answer = await sent([photoOf(mostBytes), png, photoOf(mostBytes - png.length)]);
    expect(answer.status).toBe(303);
    expect(wire.came).toBeGreaterThan(20 * megabyte);
    expect(wire.held).toBeLessThan(partSize + slack);
    const list = await kept();
    expect(list.map(({ size }) => size)).toEqual([mostBytes - gone, png.length, mostBytes - png.length - gone]);
    for (const { id, digest, size } of list) {
      const bytes = new Uint8Array((await (await env.FILES.get(id))?.arrayBuffer()) ?? new ArrayBuffer());
      const sum = [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))];
      expect([bytes.length, sum.map((byte) => byte.toString(16).padStart(2, "0")).join("")]).toEqual([size, digest]);
      expect(lettersOf(bytes.slice(0, 2000))).not.toContain(told.gps);
    }
    const last = wire.seen.parts.filter((size) => size !== partSize);
    expect([wire.seen.begun, wire.seen.completed, wire.seen.aborted, last.length <= wire.seen.begun]).toEqual([
      wire.seen.completed,
      wire.seen.completed,
      0,
      true,
    ]);
  });

  it("what fits on the tray waits there and is put: no upload is begun for it", async () => {
    expect((await sent([png, photoOf(2 * megabyte), photoOf(2 * megabyte)])).status).toBe(303);
    expect(wire.seen).toMatchObject({ begun: 0, parts: [], puts: [png.length, 2 * megabyte - gone, 2 * megabyte - gone] });
  });

  it("files that fit each but not together go on as they come", async () => {
    expect((await sent([photoOf(4 * megabyte), photoOf(3 * megabyte), photoOf(4 * megabyte)])).status).toBe(303);
    expect(wire.held).toBeLessThan(partSize + slack);
    expect(wire.seen).toMatchObject({ begun: 2, parts: [4 * megabyte - gone, 3 * megabyte - gone], puts: [4 * megabyte - gone] });
    expect(await drawer.objects()).toHaveLength(3);
  });
});

describe("an upload that nothing comes of is no object", () => {
  const nothing = async () => {
    expect([await drawer.objects(), await drawer.ids()]).toEqual([[], []]);
    expect([wire.seen.begun, wire.seen.completed]).toEqual([wire.seen.aborted, 0]);
  };

  it("thirty megabytes: the sentence beside the field, and what was typed before and after it", async () => {
    const answer = await sent([photoOf(30 * megabyte)]);
    const page = await answer.text();
    expect([answer.status, page.split('id="f-files-error"')[1]?.slice(0, 300)]).toEqual([422, expect.stringContaining("不能超过 10 MB")]);
    expect(page).toContain(`value="${photoForm.caption}"`);
    expect(page).toMatch(/value="photo"[^>]*checked/);
    expect(wire.seen).toMatchObject({ begun: 1, parts: [partSize], aborted: 1 });
    await nothing();
  });

  it("a picture that breaks off at its end is damaged, however much of it was good", async () => {
    const answer = await sent([photoOf(8 * megabyte).slice(0, -2)]);
    expect([answer.status, (await answer.text()).split('id="f-files-error"')[1]?.slice(0, 300)]).toEqual([
      422,
      expect.stringContaining("文件不完整"),
    ]);
    expect(wire.seen.aborted).toBe(1);
    await nothing();
  });

  it("the act does not agree, or another field is not right", async () => {
    expect((await sent([photoOf(8 * megabyte)], { caption: "" })).status).toBe(422);
    expect(wire.seen.aborted).toBe(1);
    await nothing();
  });

  it("somebody who may not sends it", async () => {
    who = await Visitor.as("resident-2");
    const body = wire.body([field("csrf", (await who.hidden("/desk")).csrf), fileField("a.jpg", photoOf(8 * megabyte)), end]);
    const headers = { "Content-Type": `multipart/form-data; boundary=${boundary}` };
    expect((await wire.instead(() => who.stream(`${drawer.at}/files`, body, headers))).status).toBe(403);
    expect(wire.seen.aborted).toBe(1);
    await nothing();
  });

  it("the form breaks off in its second file", async () => {
    const answer = await sent([photoOf(8 * megabyte), photoOf(8 * megabyte)], { cut: 3 * megabyte });
    expect(answer.status).toBe(422);
    expect(wire.seen.aborted).toBe(2);
    await nothing();
  });

  it("the wire itself fails", async () => {
    const { csrf, once } = await who.hidden(`${drawer.at}/files/new`);
    const whole = wire.body([field("csrf", csrf), field("once", once), fileField("a.jpg", photoOf(9 * megabyte)), end]).getReader();
    const failing = new ReadableStream<Uint8Array>(
      {
        pull: async (to) => {
          const { value } = await whole.read();
          if (wire.came < 7 * megabyte && value) to.enqueue(value);
          else to.error(new Error("the wire is cut"));
        },
      },
      { highWaterMark: 0 },
    );
    const trouble = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const headers = { "Content-Type": `multipart/form-data; boundary=${boundary}` };
    expect((await wire.instead(() => who.stream(`${drawer.at}/files`, failing, headers))).status).toBe(500);
    trouble.mockRestore();
    expect(wire.seen.aborted).toBe(1);
    await nothing();
  });
});

describe("what lies there is what was looked at", () => {
  it("a part that the bucket keeps otherwise is found before a row names it", async () => {
    const before = await value(drawer.town.db, "SELECT count(*) FROM facts");
    const trouble = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect((await sent([photoOf(8 * megabyte)], { spoil: (part) => part.with(1000, 0) })).status).toBe(500);
    expect(trouble.mock.calls.join()).toContain("what lies there is not");
    trouble.mockRestore();
    expect([await value(drawer.town.db, "SELECT count(*) FROM facts"), await drawer.ids()]).toEqual([before, []]);
  });

  it("and read under its digest it fails at its end if it has changed since", async () => {
    expect((await sent([png])).status).toBe(303);
    const [row] = await kept();
    const files = inBucket(env.FILES);
    const read = async (digest: string) => (await new Response(await files.get(row?.id ?? "", digest)).arrayBuffer()).byteLength;
    expect(await read(row?.digest ?? "")).toBe(png.length);
    await expect(read("0".repeat(64))).rejects.toThrow("what lies there is not");
  });
});
