import { describe, expect, it } from "vitest";
import { ascii, type Bytes, joined } from "#model/archive/bytes.ts";
import { nameOf } from "#model/archive/clean.ts";
import { orientationIn } from "#model/archive/tiff.ts";
import {
  exifOf,
  exifSegment,
  iccSegment,
  jpeg,
  jpegWith,
  lettersOf,
  movingWebp,
  pdf,
  photo,
  png,
  pngWith,
  segment,
  told,
  webp,
  webpWith,
} from "../../support/pictures.ts";
import { cleaned } from "./cleaned.ts";

async function kept(bytes: Bytes): Promise<Bytes> {
  const done = await cleaned(bytes);
  if ("fault" in done) throw new Error(done.fault);
  return done.bytes;
}
const words = Object.values(told);
/** Which way up the picture says it stands. */
const standing = (bytes: Bytes): number => {
  const at = lettersOf(bytes).search(/MM\0\*|II\*\0/);
  return at < 0 ? 1 : orientationIn(bytes.subarray(at));
};

describe("P5.6 a file is taken by what it is, whatever it is called", () => {
  it.each([
    ["image/jpeg", jpeg],
    ["image/png", png],
    ["image/webp", webp],
    ["application/pdf", pdf],
  ])("%s is taken", async (type, bytes) => expect(await cleaned(bytes)).toMatchObject({ type }));

  it.each([
    ["HTML", "<!doctype html><script>alert(1)</script>"],
    ["SVG", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ["an SVG behind its head", '<?xml version="1.0"?><svg/>'],
    ["GIF", "GIF89a\x01\x00\x01\x00"],
    ["a ZIP, and so a document of an office", "PK\x03\x04word/document.xml"],
    ["HEIC", "\0\0\0\x18ftypheic\0\0\0\0mif1heic"],
    ["a PDF behind something else", "<script></script>%PDF-1.7"],
    ["nothing", ""],
  ])("%s is refused", async (_what, text) => expect(await cleaned(ascii(text))).toEqual({ fault: "wrong_kind" }));

  it.each([
    ["a page that begins like a JPEG", joined([Uint8Array.of(0xff, 0xd8, 0xff), ascii("<script>alert(1)</script>")])],
    ["a JPEG cut short", jpeg.subarray(0, jpeg.length - 2)],
    ["a JPEG whose segment is longer than it", joined([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff), ascii("JFIF")])],
    ["a JPEG without a picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
    ["a PNG cut short", png.subarray(0, png.length - 4)],
    ["a PNG without a picture", joined([png.subarray(0, 33), png.subarray(png.length - 12)])],
    ["a WebP cut short", webp.subarray(0, webp.length - 4)],
    ["a WebP that moves", movingWebp],
  ])("%s is refused", async (_what, bytes) => expect(await cleaned(bytes)).toEqual({ fault: "damaged" }));
});

describe("P5.6 V14.2.8 what a camera tells is gone", () => {
  it.each([
    ["a JPEG", photo(6)],
    ["a PNG", pngWith(6)],
    ["a WebP", webpWith(6)],
  ])("%s goes in with GPS, maker, XMP and comments, and comes out without; it stays the right way up", async (_what, bytes) => {
    for (const word of words.slice(0, 3)) expect(lettersOf(bytes)).toContain(word);
    const clean = await kept(bytes);
    for (const word of words) expect(lettersOf(clean)).not.toContain(word);
    expect(standing(bytes)).toBe(6);
    expect(standing(clean)).toBe(6);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("orientation %i stays, in every kind", async (orientation) => {
    for (const bytes of [photo(orientation), pngWith(orientation), webpWith(orientation)])
      expect(standing(await kept(bytes))).toBe(orientation);
  });

  it("a picture that tells nothing is kept as it is", async () => {
    for (const bytes of [jpeg, png, webp, pdf]) expect(await kept(bytes)).toEqual(bytes);
  });

  it("cleaned twice it is the same", async () => {
    for (const bytes of [photo(8), pngWith(3), webpWith(5)]) expect(await kept(await kept(bytes))).toEqual(await kept(bytes));
  });

  it("colours keep their profile; the second picture behind the first goes, and a thumbnail", async () => {
    const clean = await kept(photo());
    expect(lettersOf(clean)).toContain("ICC_PROFILE");
    expect([...lettersOf(clean).matchAll(/\xff\xd8/g)]).toHaveLength(1);
    const small = joined([ascii("JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01"), ascii("abc")]);
    const thumbnailed = joined([jpeg.subarray(0, 2), segment(0xe0, small), jpeg.subarray(20)]);
    expect(await kept(thumbnailed)).toEqual(jpeg);
  });

  it("of what applications add, only colour stays: FlashPix, pictures in pictures, Ducky go", async () => {
    const others = [
      segment(0xe2, ascii("MPF\0II*\0")),
      segment(0xe2, ascii("FPXR\0x")),
      segment(0xec, ascii("Ducky")),
      segment(0xeb, ascii("JP")),
    ];
    expect(await kept(jpegWith([...others, iccSegment]))).toEqual(jpegWith([iccSegment]));
  });

  it("an EXIF that makes no sense is no reason to refuse: it goes, and the picture stands upright", async () => {
    const odd = [new Uint8Array(3), ascii("XX*\0junk"), Uint8Array.of(0x49, 0x49, 42, 0, 255, 255, 255, 0), exifOf(99)];
    for (const tiff of odd) expect(await kept(jpegWith([segment(0xe1, joined([ascii("Exif\0\0"), tiff]))]))).toEqual(jpeg);
  });

  it("the orientation stands first among what is said about the picture", async () => {
    const clean = await kept(jpegWith([exifSegment(3)]));
    expect(lettersOf(clean).indexOf("Exif")).toBe(24);
    expect(clean.subarray(0, 20)).toEqual(jpeg.subarray(0, 20));
  });
});

describe("a name", () => {
  it.each([
    ["IMG_2041.HEIC.jpg", "IMG_2041.HEIC.jpg"],
    ["C:\\fakepath\\现场 一号.JPEG", "现场 一号.jpg"],
    ["../../etc/passwd", "passwd.jpg"],
    ["photo.html", "photo.jpg"],
    ['a"b\r\nSet-Cookie: x.png', "a b  Set-Cookie  x.jpg"],
    ["", "file.jpg"],
    ["点".repeat(200), `${"点".repeat(80)}.jpg`],
  ])("%s → %s", (sent, name) => expect(nameOf(sent, "image/jpeg")).toBe(name));
});
