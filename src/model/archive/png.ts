/** A PNG with the chunks that its picture and colours need and no others: no text, no time, no EXIF but which way up, nothing after its end. */
import { ascii, type Bytes, joined, lettersIn, viewOf } from "./bytes.ts";
import { over, type Source } from "./source.ts";
import { mostTiff, orientationIn, tiffOf, upright } from "./tiff.ts";

const kept: readonly string[] = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"];
const signatureLength = 8;

/** `false` at its end when it is not a whole PNG. */
export async function* cleanPng(source: Source): AsyncGenerator<Bytes, boolean> {
  yield source.take(signatureLength);
  let orientation = upright;
  let pictures = 0;
  for (let first = true; ; first = false) {
    const head = await source.peek(8);
    if (head.length < 8) return false;
    const size = viewOf(head).getUint32(0);
    const name = lettersIn(head, 4);
    if (first && name !== "IHDR") return false;
    if (name === "IEND") yield* orientationChunk(orientation);
    if (name === "eXIf") orientation = await orientationAhead(source, size);
    if (name === "IDAT") pictures++;
    const whole = source.pass(12 + size);
    if (kept.includes(name)) yield* whole;
    else await over(whole);
    if (name === "IEND") return pictures > 0 && !source.broken;
  }
}

async function orientationAhead(source: Source, size: number): Promise<number> {
  const end = 8 + Math.min(size, mostTiff);
  return orientationIn((await source.peek(end)).subarray(8, end));
}

function orientationChunk(orientation: number): readonly Bytes[] {
  if (orientation === upright) return [];
  const tiff = tiffOf(orientation);
  const named = joined([ascii("eXIf"), tiff]);
  return [number32(tiff.length), named, number32(crc32(named))];
}

function number32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, value);
  return bytes;
}

/** The check sum of a chunk's name and data (PNG, annex D). */
function crc32(bytes: Bytes): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
