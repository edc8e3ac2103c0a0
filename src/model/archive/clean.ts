/** What a file is by its first bytes, whatever it is called, and what of it is kept: a picture without what it tells about its maker. */
import { ascii, type Bytes, startsWith } from "./bytes.ts";
import { type FileType, mostBytes } from "./file.ts";
import { cleanJpeg } from "./jpeg.ts";
import { cleanPng } from "./png.ts";
import { cleanWebp } from "./webp.ts";

/** Why a file is not taken; its sentence stands beside the field. */
export const fileFaults = ["wrong_kind", "too_large", "too_heavy", "damaged"] as const;
type FileFault = (typeof fileFaults)[number];

export type Cleaned = { readonly type: FileType; readonly bytes: Bytes } | { readonly fault: FileFault };

export function cleaned(bytes: Bytes): Cleaned {
  if (bytes.length > mostBytes) return { fault: "too_large" };
  const type = typeOf(bytes);
  if (!type) return { fault: "wrong_kind" };
  const kept = cleaners[type](bytes);
  return kept ? { type, bytes: kept } : { fault: "damaged" };
}

const cleaners: Readonly<Record<FileType, (bytes: Bytes) => Bytes | undefined>> = {
  "image/jpeg": cleanJpeg,
  "image/png": cleanPng,
  "image/webp": cleanWebp,
  // What a document says about itself is part of it.
  "application/pdf": (bytes) => bytes,
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
