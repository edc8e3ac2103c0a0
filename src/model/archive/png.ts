/** A PNG with the chunks that its picture and colours need and no others: no text, no time, no EXIF but which way up, nothing after its end. */
import { ascii, type Bytes, joined, viewOf } from "./bytes.ts";
import { orientationIn, tiffOf } from "./tiff.ts";

const kept: readonly string[] = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"];
const signatureLength = 8;

/** `undefined` when it is not a whole PNG. */
export function cleanPng(bytes: Bytes): Bytes | undefined {
  const view = viewOf(bytes);
  const parts: Bytes[] = [bytes.subarray(0, signatureLength)];
  let orientation = 1;
  let pictures = 0;
  for (let at = signatureLength; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at === signatureLength && name !== "IHDR") return undefined;
    if (name === "eXIf") orientation = orientationIn(bytes.subarray(at + 8, end - 4));
    if (name === "IDAT") pictures++;
    if (name === "IEND") return pictures > 0 ? joined([...parts, ...orientationChunk(orientation), bytes.subarray(at, end)]) : undefined;
    if (kept.includes(name)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

function orientationChunk(orientation: number): readonly Bytes[] {
  const tiff = tiffOf(orientation);
  if (!tiff) return [];
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
