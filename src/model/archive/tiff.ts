/** The one thing of a photo's EXIF that is needed to see it: which way up it is (TIFF 6.0, tag 0x0112). */

import type { Bytes } from "./bytes.ts";

const tag = 0x0112;
export const upright = 1;
/** No more of an EXIF is looked at: as much as a segment of a JPEG can hold. */
export const mostTiff = 65_536;

/** 1–8; 1, upright, where nothing sensible is said. */
export function orientationIn(tiff: Bytes): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 8) return upright;
  const order = view.getUint16(0);
  const little = order === 0x4949;
  if ((!little && order !== 0x4d4d) || view.getUint16(2, little) !== 42) return upright;
  const at = view.getUint32(4, little);
  if (at + 2 > tiff.length) return upright;
  const count = view.getUint16(at, little);
  for (let entry = at + 2; entry < at + 2 + 12 * count && entry + 12 <= tiff.length; entry += 12) {
    if (view.getUint16(entry, little) !== tag) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : upright;
  }
  return upright;
}

/** A TIFF that says this and nothing else. */
export const tiffOf = (orientation: number): Bytes =>
  Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0);
