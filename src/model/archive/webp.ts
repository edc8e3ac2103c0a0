/** A WebP with the chunks of its picture and colours and no others. Moving ones are not taken: their frames can carry anything. */
import { ascii, type Bytes, joined, startsWith, viewOf } from "./bytes.ts";
import { orientationIn, tiffOf } from "./tiff.ts";

const kept: readonly string[] = ["VP8 ", "VP8L", "ALPH", "ICCP"];
const exifHead = ascii("Exif\0\0");
/** In the flags of VP8X: EXIF, XMP, animation. */
const hasExif = 0x08;
const hasXmp = 0x04;
const moves = 0x02;

/** `undefined` when it is not a whole WebP that stands still. */
export function cleanWebp(bytes: Bytes): Bytes | undefined {
  const view = viewOf(bytes);
  const length = 8 + view.getUint32(4, true);
  if (length > bytes.length) return undefined;
  let extended: Bytes | undefined;
  let orientation = 1;
  let pictures = 0;
  const parts: Bytes[] = [];
  for (let at = 12; at + 8 <= length; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (name === "VP8X") extended = bytes.slice(at, end);
    else if (name === "EXIF") orientation = orientationIn(startsWith(data, exifHead) ? data.subarray(exifHead.length) : data);
    else if (kept.includes(name)) parts.push(padded(bytes.subarray(at, at + 8 + size)));
    if (name === "VP8 " || name === "VP8L") pictures++;
    at = end;
  }
  return pictures === 1 ? wrap(extended, parts, orientation) : undefined;
}

function wrap(extended: Bytes | undefined, parts: readonly Bytes[], orientation: number): Bytes | undefined {
  if (!extended) return riff(parts);
  const flags = extended[8] ?? 0;
  if (extended.length < 18 || (flags & moves) !== 0) return undefined;
  const tiff = tiffOf(orientation);
  extended[8] = (flags & ~(hasExif | hasXmp)) | (tiff ? hasExif : 0);
  return riff([extended, ...parts, ...(tiff ? [chunk("EXIF", tiff)] : [])]);
}

function riff(parts: readonly Bytes[]): Bytes {
  return chunk("RIFF", joined([ascii("WEBP"), ...parts]));
}

function chunk(name: string, data: Bytes): Bytes {
  const head = new Uint8Array(8);
  head.set(ascii(name));
  viewOf(head).setUint32(4, data.length, true);
  return padded(joined([head, data]));
}

const padded = (bytes: Bytes): Bytes => (bytes.length % 2 ? joined([bytes, Uint8Array.of(0)]) : bytes);
