/**
 * A JPEG without what its camera told about it: EXIF with its GPS, XMP, IPTC, comments, thumbnails, whatever follows the picture.
 * Segments are kept or left out as they come, one is held at a time; nothing is decoded. Which way up it is stays, where it was said.
 */
import { ascii, type Bytes, joined, startsWith } from "./bytes.ts";
import type { Source } from "./source.ts";
import { orientationIn, tiffOf, upright } from "./tiff.ts";

const exif = ascii("Exif\0\0");
const jfif = ascii("JFIF\0");
const icc = ascii("ICC_PROFILE\0");
const adobe = ascii("Adobe");

interface Segment {
  readonly marker: number;
  readonly whole: Bytes;
  readonly payload: Bytes;
}

/** `false` at its end when it is not a whole JPEG. */
export async function* cleanJpeg(source: Source): AsyncGenerator<Bytes, boolean> {
  yield source.take(2);
  let told = false;
  let frames = 0;
  let scans = 0;
  for (;;) {
    const [mark, next] = await source.peek(2);
    if (mark === 0xff && next === 0xd9) {
      yield source.take(2);
      return frames === 1 && scans > 0;
    }
    const segment = await nextOf(source);
    if (!segment) return false;
    const { marker, payload } = segment;
    if (marker === 0xe1 && startsWith(payload, exif)) {
      // Browsers heed the first that there is.
      if (!told) yield* orientationSegment(orientationIn(payload.subarray(exif.length)));
      told = true;
    } else if (marker === 0xe0 && startsWith(payload, jfif) && payload.length >= 14) yield withoutThumbnail(segment);
    else if (isKept(segment)) yield segment.whole;
    if (isFrame(marker)) frames++;
    if (marker !== 0xda) continue;
    yield* scan(source);
    scans++;
  }
}

/** A marker with its length; fill bytes before it are passed over. */
async function nextOf(source: Source): Promise<Segment | undefined> {
  let [mark, marker, high = 0, low = 0] = await source.peek(4);
  while (mark === 0xff && marker === 0xff) {
    source.take(1);
    [mark, marker, high = 0, low = 0] = await source.peek(4);
  }
  if (mark !== 0xff || marker === undefined || marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) return undefined;
  const length = high * 256 + low;
  if (length < 2 || (await source.peek(2 + length)).length < 2 + length) return undefined;
  const whole = source.take(2 + length);
  return { marker, whole, payload: whole.subarray(4) };
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
  if (orientation === upright) return [];
  const tiff = tiffOf(orientation);
  return [joined([Uint8Array.of(0xff, 0xe1, 0, 2 + exif.length + tiff.length), exif, tiff])];
}

/** The coded picture, up to the first marker that is not a part of it: not a stuffed byte, not a restart. */
async function* scan(source: Source): AsyncGenerator<Bytes, void> {
  for (;;) {
    const ahead = await source.peek(2);
    if (ahead.length < 2) return;
    const end = markerIn(ahead);
    // The last byte of what has come may begin a marker.
    if (end !== 0) yield source.take(end ?? ahead.length - 1);
    if (end !== undefined) return;
  }
}

function markerIn(bytes: Bytes): number | undefined {
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return undefined;
}
