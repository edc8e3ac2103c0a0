import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ascii, type Bytes, joined, viewOf } from "#model/archive/bytes.ts";
import { recognise } from "#model/archive/clean.ts";
import { Source } from "#model/archive/source.ts";
import { exifSegment, jpeg, jpegWith, movingWebp, pdf, photo, png, pngWith, segment, webp, webpWith } from "../../support/pictures.ts";
import { cleaned } from "./cleaned.ts";

const all = { jpeg, png, webp, pdf, movingWebp, photo: photo(6), pngWith: pngWith(6), webpWith: webpWith(6) };
const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 });
const digestOf = (bytes: Bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

describe("a file cleaned as it comes", () => {
  it.each(Object.entries(all))("%s: in whatever pieces it comes, the same bytes", async (_name, bytes) => {
    const whole = await cleaned(bytes);
    await fc.assert(
      fc.asyncProperty(sizes, async (each) => {
        expect(await cleaned(bytes, ...each)).toEqual(whole);
      }),
    );
  });

  it("and the same verdict, where it was cut short or a byte of it is another", async () => {
    const damage = fc.record({
      bytes: fc.constantFrom(...Object.values(all)),
      at: fc.nat(),
      by: fc.integer({ min: 0, max: 255 }),
      cut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(damage, sizes, async ({ bytes, at, by, cut }, each) => {
        const place = at % bytes.length;
        const spoilt = cut ? bytes.slice(0, place) : bytes.with(place, by);
        expect(await cleaned(spoilt, ...each)).toEqual(await cleaned(spoilt));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["photo(1)", photo(1), "8ff64f4d8d76cf17"],
    ["photo(6)", photo(6), "92fe410c302de186"],
    ["pngWith(1)", pngWith(1), "8ba20a2be0a15e9e"],
    ["pngWith(6)", pngWith(6), "d7c4dd4ee89158d4"],
  ])("%s comes out as it did when it was looked at whole", async (_name, bytes, digest) => {
    const done = await cleaned(bytes, 7);
    expect("bytes" in done && digestOf(done.bytes)).toBe(digest);
  });

  it("of two EXIFs the first speaks, as in a browser", async () => {
    expect(await cleaned(jpegWith([exifSegment(3), exifSegment(6)]))).toEqual(await cleaned(jpegWith([exifSegment(3)])));
    expect(await cleaned(jpegWith([exifSegment(1), exifSegment(6)]))).toEqual(await cleaned(jpeg));
  });

  it("a WebP keeps its length, and what told something leaves noughts", async () => {
    const done = await cleaned(webpWith(6));
    if ("fault" in done) throw new Error(done.fault);
    expect(done.bytes).toHaveLength(webpWith(6).length);
    expect(viewOf(done.bytes).getUint32(4, true)).toBe(done.bytes.length - 8);
    expect(await cleaned(done.bytes)).toEqual(done);
  });
});

/** Much of the same, without end before it is long enough. */
async function* long(head: Bytes, piece: Bytes, length: number, tail: Bytes): AsyncGenerator<Bytes, void> {
  yield head;
  for (let sent = 0; sent < length; sent += piece.length) yield piece.slice();
  yield tail;
}

describe("however long it is, no more is held than the piece that came", { timeout: 60_000 }, () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const held = async () => {
    // What was let go is counted off when the engine has swept it up, in a turn of its own.
    for (let turn = 0; turn < 2; turn++) {
      collect();
      await new Promise(setImmediate);
    }
    return process.memoryUsage().arrayBuffers;
  };
  const length = 48 * 1024 * 1024;
  const piece = new Uint8Array(64 * 1024).fill(0x55);
  const size = (count: number) => {
    const bytes = new Uint8Array(4);
    viewOf(bytes).setUint32(0, count);
    return bytes;
  };
  const sos = jpeg.lastIndexOf(0xda) - 1;
  const idat = joined([png.subarray(0, 33), size(length), ascii("IDAT")]);
  const extended = webpWith(1).slice(0, 30);
  viewOf(extended).setUint32(4, 22 + length + 8 + webp.length - 12, true);

  it.each([
    ["a document", pdf, new Uint8Array(), "application/pdf"],
    ["the coded picture of a JPEG", jpeg.subarray(0, sos + 14), Uint8Array.of(0xff, 0xd9), "image/jpeg"],
    ["the picture of a PNG", idat, joined([new Uint8Array(4), png.subarray(33)]), "image/png"],
    ["what is left out of a WebP", joined([extended, ascii("XMP "), size(length).reverse()]), webp.subarray(12), "image/webp"],
  ])("%s", async (_what, head, tail, type) => {
    const found = await recognise(new Source(long(head, piece, length, tail)));
    expect(found?.type).toBe(type);
    const before = await held();
    let most = 0;
    let count = 0;
    let next = await found?.kept.next();
    for (; next && !next.done; next = await found?.kept.next()) if (count++ % 64 === 0) most = Math.max(most, (await held()) - before);
    expect(next?.value).toBe(true);
    expect(count).toBeGreaterThan(700);
    expect(most).toBeLessThan(4 * piece.length);
  });

  it("one segment at most, of a JPEG whose makers tell much", async () => {
    const much = segment(0xe1, new Uint8Array(65_000).fill(1));
    const found = await recognise(new Source(long(jpeg.subarray(0, 20), much, length, jpeg.subarray(20))));
    const before = await held();
    const pieces: Bytes[] = [];
    for await (const each of found?.kept ?? []) pieces.push(each.slice());
    expect(joined(pieces)).toEqual(jpeg);
    expect((await held()) - before).toBeLessThan(4 * much.length);
  });
});
