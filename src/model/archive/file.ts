/** A file that hangs at a subject: what is taken, how much of it, and who may read it. A file itself is never replaced or removed. */
import type { Day, Moment } from "../day.ts";
import { consentOf } from "../people/consent.ts";
import { holds, type Role, staffRoles, type Who } from "../people/roles.ts";

export const fileTypes = ["image/jpeg", "image/png", "image/webp", "application/pdf"] as const;
export type FileType = (typeof fileTypes)[number];
export const isPicture = (type: FileType): boolean => type !== "application/pdf";

export const mostMegabytes = 10;
export const mostBytes = mostMegabytes * 1024 * 1024;
/** The files of one form together: so much is held at a time. */
export const megabytesTogether = 20;
export const mostTogether = megabytesTogether * 1024 * 1024;
/** So much is read of a form, however little of it is held: what is over is told beside its field. */
export const mostRead = 64 * 1024 * 1024;

/** Photos of before, while and after the work are its evidence; a sign-in sheet bears names and an invoice accounts. */
export const purposes = ["photo", "before", "during", "after", "paper", "signed", "proof", "signin", "invoice"] as const;
export type Purpose = (typeof purposes)[number];
/** Never public, whoever asks. */
export const closedPurposes: readonly Purpose[] = ["signin", "invoice"];

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
  /** The file of which this is a copy with faces covered. */
  readonly covers: string | null;
  /** The transfer whose answer it came with, by its number. */
  readonly reply: number | null;
}

/** How a file stands to others. */
export interface Beside {
  /** Its copy with faces covered. */
  readonly copy: string | null;
  /** Where the very same picture hangs already. */
  readonly twin: string | null;
  /** Who ordered what it answers, and judges by it. */
  readonly asker: string | null;
}

/** A file with what its own acts ask: may the words of its subject be read by everybody? */
export interface Kept {
  readonly file: FileRow & Pick<Beside, "copy" | "asker">;
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

/** Until somebody entitled shows it: the staff of its area, who filed it, and whoever is to judge the answer that it came with. */
type Asked = Pick<FileRow, "public" | "filedBy" | "path"> & Partial<Pick<FileRow, "about">> & Pick<Beside, "asker">;
export const mayRead = (file: Asked, who: Who, today: Day): boolean =>
  file.public || isInsider(file, who, today) || isAsker(file, who, today);

const isAsker = ({ asker, path }: Asked, who: Who, today: Day): boolean =>
  asker !== null && (who.id === asker || consentOf(who, asker, path, today) !== undefined);

type Filed = Pick<FileRow, "filedBy" | "path"> & Partial<Pick<FileRow, "about">>;
/** A panel judges by what an applicant has sent. */
const readersOf = ({ about = "" }: Filed): readonly Role[] => (about.startsWith("application:") ? [...readers, "member"] : readers);
export const isInsider = (file: Filed, who: Who, today: Day): boolean =>
  (who.id !== "" && file.filedBy === who.id) || holds(who, readersOf(file), file.path, today);
