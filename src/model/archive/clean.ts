/** What a file is by its first bytes, whatever it is called, and what of it is kept: a picture without what it tells about its maker. */
import { ascii, type Bytes, startsWith } from "./bytes.ts";
import type { FileType } from "./file.ts";
import { cleanJpeg } from "./jpeg.ts";
import { cleanPng } from "./png.ts";
import type { Source } from "./source.ts";
import { cleanWebp } from "./webp.ts";

/** Why a file is not taken; its sentence stands beside the field. */
export const fileFaults = ["wrong_kind", "too_large", "too_heavy", "damaged"] as const;
export type FileFault = (typeof fileFaults)[number];

/** What of it is kept, as it comes; at its end, whether it was a whole one. */
type Cleaning = AsyncGenerator<Bytes, boolean>;

export interface Recognised {
  readonly type: FileType;
  readonly kept: Cleaning;
}

/** By its first bytes; none where it is nothing that is taken. */
export async function recognise(source: Source): Promise<Recognised | undefined> {
  const type = typeOf(await source.peek(12));
  return type && { type, kept: cleaners[type](source) };
}

const cleaners: Readonly<Record<FileType, (source: Source) => Cleaning>> = {
  "image/jpeg": cleanJpeg,
  "image/png": cleanPng,
  "image/webp": cleanWebp,
  // What a document says about itself is part of it.
  "application/pdf": async function* (source) {
    yield* source.rest();
    return true;
  },
};

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function typeOf(bytes: Bytes): FileType | undefined {
  if (startsWith(bytes, jpeg)) return "image/jpeg";
  if (startsWith(bytes, png)) return "image/png";
  if (startsWith(bytes, ascii("RIFF")) && startsWith(bytes, ascii("WEBP"), 8)) return "image/webp";
  return startsWith(bytes, ascii("%PDF-")) ? "application/pdf" : undefined;
}

const endings: Readonly<Record<FileType, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
};

/** The sender's name for it, without folders and control characters, with the ending of what it really is. */
export function nameOf(sent: string, type: FileType): string {
  const last = sent.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/\.[^.]{1,8}$/, "")
    .replace(/[\p{Cc}\p{Cf}"<>:|?*]/gu, " ")
    .trim();
  return `${[...plain].slice(0, 80).join("") || "file"}.${endings[type]}`;
}
