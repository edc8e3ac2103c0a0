/** What hangs at a subject, as whoever asks may see it, and the mark of the sheet that its page prints. */
import { type Beside, type FileRow, isInsider, mayRead } from "#model/archive/file.ts";
import { type Lodging, markOf, type SheetKind, sheetCode, type Version } from "#model/archive/sheet.ts";
import { idsIn } from "#model/archive/upload.ts";
import type { Raw } from "#model/form.ts";
import { fileOf, type Subject } from "#model/subject.ts";
import { filesOf } from "#store/archive/files.ts";
import { lodgingsOf } from "#store/archive/sheets.ts";
import type { Db } from "#store/home.ts";
import { type Reading, together } from "#store/read.ts";
import type { Papers } from "#views/archive/files.tsx";
import type { Printed } from "#views/paper.tsx";
import { enclose } from "#workflow/archive/file.ts";
import { hide, mask, show } from "#workflow/archive/show.ts";
import { type Ctx, handOf, whoOf } from "./ask.ts";

/** The files that came in these fields. Each is a subject of its own: filing one moves nothing else. */
export const filesIn = (raw: Raw, ...fields: readonly string[]): readonly Subject[] =>
  fields.flatMap((name) => idsIn(raw[name])).map(fileOf);

interface Hanging {
  readonly files: readonly (FileRow & Beside)[];
  readonly lodgings: readonly Lodging[];
}
export const papersOf = (db: Db, about: string): Reading<Hanging> =>
  together({ files: filesOf(db, about), lodgings: lodgingsOf(db, about) });

/** `open`: the words of the subject are public; `add`: where one more is filed, for those who may. */
export function papersFor(c: Ctx, { files, lodgings }: Hanging, open: boolean, add: string | undefined): Papers {
  const who = whoOf(c);
  const hand = handOf(c);
  const seen = files.filter((file) => mayRead(file, who, hand.today));
  const offersOn = (file: FileRow & Beside) => {
    const known = { file, path: file.path, open };
    return [
      ...(show.may(known, who, hand) ? [] : [{ act: "show" as const, href: `/files/${file.id}/publications/new` }]),
      ...(mask.may(known, who, hand) ? [] : [{ act: "mask" as const, href: `/files/${file.id}/copies/new` }]),
      ...(hide.may(known, who, hand) ? [] : [{ act: "hide" as const, href: `/files/${file.id}/hidings/new` }]),
    ];
  };
  return { files: seen.map((file) => ({ ...told(file, isInsider(file, who, hand.today)), offers: offersOn(file) })), lodgings, add };
}

/** The same for machines: what is public, and how many signed, nobody's name. */
export const papersJson = ({ files, lodgings }: Hanging) => ({
  files: files
    .filter((file) => file.public)
    .map(({ id, type, size, digest, purpose, wording }) => ({
      href: `/files/${id}`,
      type,
      size,
      sha256: digest,
      purpose,
      caption: wording,
    })),
  sheets: lodgings.map(({ sheet, kind, state, happened, signed }) => ({
    href: `/sheets/${sheet}`,
    kind,
    state,
    on: happened,
    signed: signed.length,
  })),
});

/** Where a paper is added at a sitting or a notice, for those who may. */
export function encloseAt(c: Ctx, about: Subject, { area, path }: { readonly area: string; readonly path: string }): string | undefined {
  return enclose.may({ about, area, path, title: "" }, whoOf(c), handOf(c)) ? undefined : `/folders/${about}/files/new`;
}

/** What the sender called it, and how they put it, is for insiders. */
const told = (file: FileRow & Beside, insider: boolean): FileRow & Beside =>
  insider ? file : { ...file, name: "", caption: "", copy: null, twin: null };

export const printedOf = (kind: SheetKind, id: string, version: Version | undefined): Printed | undefined =>
  version && { code: sheetCode(kind, id, version), mark: markOf(version) };
