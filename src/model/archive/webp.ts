/**
 * A WebP that tells of its picture and colours and of nothing else. Its length stands at its head, before anybody knows what will have to go:
 * so what goes leaves a chunk of noughts as long as itself, which readers pass over. Moving ones are not taken: their frames can carry anything.
 */
import { ascii, type Bytes, joined, lettersIn, startsWith, viewOf } from "./bytes.ts";
import { over, type Source } from "./source.ts";
import { mostTiff, orientationIn, tiffOf } from "./tiff.ts";

const kept: readonly string[] = ["VP8 ", "VP8L", "ALPH", "ICCP"];
const exifHead = ascii("Exif\0\0");
/** In the flags of VP8X: XMP, animation. */
const hasXmp = 0x04;
const moves = 0x02;

/** `false` at its end when it is not a whole WebP that stands still. */
export async function* cleanWebp(source: Source): AsyncGenerator<Bytes, boolean> {
  const riff = source.take(12);
  yield riff;
  let left = viewOf(riff).getUint32(4, true) - 4;
  let pictures = 0;
  for (let first = true; left >= 8; first = false) {
    const head = await source.peek(8);
    if (head.length < 8) return false;
    const name = lettersIn(head, 0);
    const size = viewOf(head).getUint32(4, true);
    if (8 + size > left) return false;
    if (name === "VP8 " || name === "VP8L") pictures++;
    if (first && name === "VP8X") {
      const extended = await stillIn(source, size);
      if (!extended) return false;
      yield extended;
    } else if (name === "EXIF") {
      yield headOf(name, size);
      yield* filled(source, size, tiffOf(await orientationAhead(source, size)));
    } else if (kept.includes(name)) yield* source.pass(8 + size);
    else {
      yield headOf("JUNK", size);
      yield* filled(source, size);
    }
    // A chunk of an odd length is followed by a nought.
    left -= 8 + size;
    const pad = Math.min(size % 2, left);
    yield* blank(source, pad);
    left -= pad;
  }
  yield* blank(source, left);
  return pictures === 1 && !source.broken;
}

/** What it says of itself in all, when it stands still, but that there is XMP in it. */
async function stillIn(source: Source, size: number): Promise<Bytes | undefined> {
  if (size !== 10 || (await source.peek(8 + size)).length < 8 + size) return undefined;
  const extended = source.take(8 + size).slice();
  const flags = extended[8] ?? 0;
  extended[8] = flags & ~hasXmp;
  return (flags & moves) === 0 ? extended : undefined;
}

async function orientationAhead(source: Source, size: number): Promise<number> {
  const end = 8 + Math.min(size, mostTiff);
  const data = (await source.peek(end)).subarray(8, end);
  return orientationIn(startsWith(data, exifHead) ? data.subarray(exifHead.length) : data);
}

function headOf(name: string, size: number): Bytes {
  const head = joined([ascii(name), new Uint8Array(4)]);
  viewOf(head).setUint32(4, size, true);
  return head;
}

/** A chunk's data replaced by something shorter, and noughts. */
async function* filled(source: Source, size: number, by: Bytes = new Uint8Array()): AsyncGenerator<Bytes, void> {
  await over(source.pass(8));
  const said = by.subarray(0, size);
  await over(source.pass(said.length));
  yield said;
  yield* blank(source, size - said.length);
}

async function* blank(source: Source, count: number): AsyncGenerator<Bytes, void> {
  for await (const { length } of source.pass(count)) yield new Uint8Array(length);
}
