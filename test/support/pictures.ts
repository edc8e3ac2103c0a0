/** Tiny pictures that browsers show, and what cameras put beside them: EXIF with GPS, XMP, IPTC, comments, thumbnails, trailers. */
import { ascii, type Bytes, joined, viewOf } from "#model/archive/bytes.ts";

const bytesOf = (base64: string): Bytes => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** 16 × 8, red beside blue. */
export const jpeg = bytesOf(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAA//EABcRAAMBAAAAAAAAAAAAAAAAAAADQYH/2gAMAwEAAhEDEQA/AJJARFwV0P/Z",
);
export const png = bytesOf(
  "iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAYAAADwdn+XAAAAJ0lEQVR4AeyQoQ0AAAjDmv3/c/kABALDkqkmFY1g9wEblnsB3DcoAAAA//9LtzGOAAAABklEQVQDALr0H/FxgNKIAAAAAElFTkSuQmCC",
);
const vp8 = bytesOf("VlA4ICoAAABwAQCdASoQAAgAB0CWJaACdAFAAAD+6vvwg7LP9K2vuLr/43dl/kYAAAA=");
export const pdf = ascii("%PDF-1.7\n1 0 obj<</Author(Li)>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

/** The words by which a test finds what should be gone. */
export const told = { gps: "GPS22.5431N", maker: "PhoneMaker", comment: "taken at home", place: "LuohuHome" };

/** TIFF as cameras write it: little-endian, maker, orientation, a directory of GPS. */
export function exifOf(orientation: number): Bytes {
  const bytes = new Uint8Array(96);
  const view = viewOf(bytes);
  bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  const entries: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [0x010f, 2, told.maker.length, 60],
    [0x0112, 3, 1, orientation],
    [0x8825, 4, 1, 76],
  ];
  view.setUint16(8, entries.length, true);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 10 + 12 * index;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    view.setUint32(at + 8, value, true);
  }
  bytes.set(ascii(told.maker), 60);
  bytes.set(ascii(told.gps), 76);
  return bytes;
}

export function segment(marker: number, payload: Bytes): Bytes {
  const length = payload.length + 2;
  return joined([Uint8Array.of(0xff, marker, length >> 8, length & 255), payload]);
}

const headLength = 20;
/** Segments put where a camera puts them, behind the head, and what phones append. */
export const jpegWith = (segments: readonly Bytes[], trailer: Bytes = new Uint8Array()): Bytes =>
  joined([jpeg.subarray(0, headLength), ...segments, jpeg.subarray(headLength), trailer]);

export const exifSegment = (orientation: number): Bytes => segment(0xe1, joined([ascii("Exif\0\0"), exifOf(orientation)]));
const xmpSegment = segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${told.place}</x:xmpmeta>`));
const iptcSegment = segment(0xed, ascii(`Photoshop 3.0\x008BIM${told.place}`));
const commentSegment = segment(0xfe, ascii(told.comment));
export const iccSegment = segment(0xe2, ascii("ICC_PROFILE\0\x01\x01profile"));

/** As a phone takes it: everything at once. */
export const photo = (orientation = 6): Bytes =>
  jpegWith(
    [exifSegment(orientation), xmpSegment, iptcSegment, iccSegment, commentSegment],
    joined([jpegWith([exifSegment(1)]), ascii(told.place)]),
  );

/** The check sum is left at nought: nobody here reads it. */
function chunk(name: string, data: Bytes): Bytes {
  const length = new Uint8Array(4);
  viewOf(length).setUint32(0, data.length);
  return joined([length, ascii(name), data, new Uint8Array(4)]);
}
const afterHead = 33;
export const pngWith = (orientation: number): Bytes =>
  joined([
    png.subarray(0, afterHead),
    chunk("eXIf", exifOf(orientation)),
    chunk("tEXt", ascii(`Comment\0${told.comment}`)),
    chunk("iTXt", ascii(`XML:com.adobe.xmp\0\0\0\0\0${told.place}`)),
    png.subarray(afterHead),
    ascii(told.place),
  ]);

function riffChunk(name: string, data: Bytes): Bytes {
  const size = new Uint8Array(4);
  viewOf(size).setUint32(0, data.length, true);
  return joined([ascii(name), size, data, new Uint8Array(data.length % 2)]);
}
const riff = (...chunks: readonly Bytes[]): Bytes => riffChunk("RIFF", joined([ascii("WEBP"), ...chunks]));
const extended = (flags: number): Bytes => riffChunk("VP8X", Uint8Array.of(flags, 0, 0, 0, 15, 0, 0, 7, 0, 0));

export const webp = riff(vp8);
export const webpWith = (orientation: number): Bytes =>
  riff(
    extended(0x0c),
    vp8,
    riffChunk("EXIF", exifOf(orientation)),
    riffChunk("XMP ", ascii(told.place)),
    riffChunk("ODD ", ascii(told.comment)),
  );
export const movingWebp = riff(extended(0x02), riffChunk("ANIM", new Uint8Array(6)), vp8);

/** Bytes as letters, to look for words in them. */
export const lettersOf = (bytes: Bytes): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
