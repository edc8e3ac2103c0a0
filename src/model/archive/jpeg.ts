/**
 * A JPEG without what its camera told about it: EXIF with its GPS, XMP, IPTC, comments, thumbnails, whatever follows the picture.
 * Segments are kept or left out as they are; nothing is decoded. Which way up it is stays.
 */
import { ascii, type Bytes, joined, startsWith } from "./bytes.ts";
import { orientationIn, tiffOf } from "./tiff.ts";

const exif = ascii("Exif\0\0");
const jfif = ascii("JFIF\0");
const icc = ascii("ICC_PROFILE\0");
const adobe = ascii("Adobe");

interface Segment {
  readonly marker: number;
  readonly whole: Bytes;
  readonly payload: Bytes;
  readonly end: number;
}

/** `undefined` when it is not a whole JPEG. */
export function cleanJpeg(bytes: Bytes): Bytes | undefined {
  const kept: Bytes[] = [];
  const head: Bytes[] = [];
  let orientation = 1;
  let frames = 0;
  let scans = 0;
  for (let at = 2; ; ) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9)
      return frames === 1 && scans > 0 ? wrap([...head, ...orientationSegment(orientation), ...kept]) : undefined;
    const segment = segmentAt(bytes, at);
    if (!segment) return undefined;
    const { marker, payload } = segment;
    at = segment.end;
    if (marker === 0xe1 && startsWith(payload, exif)) orientation = orientationIn(payload.subarray(exif.length));
    else if (marker === 0xe0 && startsWith(payload, jfif) && payload.length >= 14) head.push(withoutThumbnail(segment));
    else if (isKept(segment)) kept.push(segment.whole);
    if (isFrame(marker)) frames++;
    if (marker !== 0xda) continue;
    const end = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, end));
    at = end;
    scans++;
  }
}

const wrap = (parts: readonly Bytes[]): Bytes => joined([Uint8Array.of(0xff, 0xd8), ...parts, Uint8Array.of(0xff, 0xd9)]);

/** A marker with its length; fill bytes before it are passed over. */
function segmentAt(bytes: Bytes, from: number): Segment | undefined {
  let at = from;
  while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
  const marker = bytes[at + 1];
  if (bytes[at] !== 0xff || marker === undefined || marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) return undefined;
  const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) return undefined;
  return { marker, whole: bytes.subarray(at, end), payload: bytes.subarray(at + 4, end), end };
}

/** Of what applications add, only what colours need: a profile, Adobe's transform. Comments go. */
function isKept({ marker, payload }: Segment): boolean {
  if (marker === 0xe2) return startsWith(payload, icc);
  if (marker === 0xee) return startsWith(payload, adobe);
  return marker !== 0xfe && (marker < 0xe0 || marker > 0xef);
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function withoutThumbnail({ payload }: Segment): Bytes {
  return joined([Uint8Array.of(0xff, 0xe0, 0, 16), payload.subarray(0, 12), Uint8Array.of(0, 0)]);
}

function orientationSegment(orientation: number): readonly Bytes[] {
  const tiff = tiffOf(orientation);
  return tiff ? [joined([Uint8Array.of(0xff, 0xe1, 0, 2 + exif.length + tiff.length), exif, tiff])] : [];
}

/** The first marker after the coded picture: not a stuffed byte, not a restart. */
function endOfScan(bytes: Bytes, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
