/** A file that hangs at a subject: what is taken, how much of it, and who may read it. A file itself is never replaced or removed. */
import type { Day, Moment } from "../day.ts";
import { holds, type Role, staffRoles, type Who } from "../people/roles.ts";

export const fileTypes = ["image/jpeg", "image/png", "image/webp", "application/pdf"] as const;
export type FileType = (typeof fileTypes)[number];
export const isPicture = (type: FileType): boolean => type !== "application/pdf";

export const mostMegabytes = 10;
export const mostBytes = mostMegabytes * 1024 * 1024;
/** The files of one form together; the form itself may be a little longer. */
export const megabytesTogether = 20;
export const mostTogether = (megabytesTogether + 1) * 1024 * 1024;

export const purposes = ["photo", "paper", "signed", "proof"] as const;
export type Purpose = (typeof purposes)[number];

/** What the door has looked at and holds ready: cleaned, with its digest and the id under which it will lie. */
export interface Upload {
  readonly id: string;
  readonly digest: string;
  readonly type: FileType;
  readonly size: number;
  /** As the sender called it, with the ending of what it is. */
  readonly name: string;
}

export interface FileRow extends Upload {
  /** The subject it hangs at. */
  readonly about: string;
  readonly path: string;
  readonly purpose: Purpose;
  /** What is to be seen, in the words of who sent it. */
  readonly caption: string;
  /** The public words for it, once it has been public. */
  readonly wording: string | null;
  readonly public: boolean;
  readonly filedBy: string;
  readonly filedAt: Moment;
}

/** A file with what its own acts ask: may the words of its subject be read by everybody? */
export interface Kept {
  readonly file: FileRow;
  readonly path: string;
  readonly open: boolean;
}

/** A sitting, a notice or an approval as something that papers hang at. */
export interface Folder {
  readonly about: string;
  readonly area: string;
  readonly path: string;
  readonly title: string;
}

const readers: readonly Role[] = [...staffRoles, "chair"];

/** Until somebody entitled shows it: the staff of its area, and who filed it. */
export const mayRead = (file: Pick<FileRow, "public" | "filedBy" | "path">, who: Who, today: Day): boolean =>
  file.public || isInsider(file, who, today);

export const isInsider = (file: Pick<FileRow, "filedBy" | "path">, who: Who, today: Day): boolean =>
  (who.id !== "" && file.filedBy === who.id) || holds(who, readers, file.path, today);
