/** What the forms on a file and on a signed sheet concern: the picture itself, the sheet by name; and the places to tick. */
import type { Kept } from "#model/archive/file.ts";
import { type PaperSheet, type Place, waiting } from "#model/archive/sheet.ts";
import { spokenReceipt } from "#model/receipt.ts";
import type { Row } from "../rows.tsx";
import type { Lang, Option, Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { type Words, wordsOf } from "../words/words.ts";
import { Shown } from "./files.tsx";

export const aboutFile = ({ file }: Kept, s: Setting): readonly Row[] => {
  const words = wordsOf(s.lang);
  return [
    [choiceWord(words, "purpose", file.purpose), <Shown s={s} file={file} />],
    [words.fields.byName.caption.label, file.caption || words.files.signedPhoto],
  ];
};

/** As it stands at the head of the paper. */
export function titleOf(words: Words, { kind, title, areaName }: Pick<PaperSheet, "kind" | "title" | "areaName">): string {
  if (kind === "minutes") return words.meet.paperTitle(title);
  if (kind === "attendance") return words.files.attendanceTitle(title);
  if (kind === "contract") return words.procure.printed(title);
  if (kind === "transfer") return words.screen.errand.title(spokenReceipt(title));
  return kind === "poster" ? words.notice.paperTitle(areaName) : `${words.approve.paperTitle(areaName)} ${title}`;
}

export const aboutSheet = (sheet: PaperSheet, lang: Lang): readonly Row[] => {
  const words = wordsOf(lang);
  const open = waiting(sheet);
  return [
    [words.files.area, sheet.areaName],
    [choiceWord(words, "sheet", sheet.kind), titleOf(words, sheet)],
    ...(open ? [[words.files.present, words.common.listAnd(open.signed.map((key) => placeName(words, sheet.places, key)))] as const] : []),
  ];
};

export function placeName(words: Words, places: readonly Place[], key: string): string {
  const offices: Readonly<Record<string, string>> = words.files.places;
  return places.find((place) => place.key === key)?.name ?? offices[key] ?? key;
}

export const placeOptions = (sheet: PaperSheet, lang: Lang): readonly Option[] =>
  sheet.places.map(({ key }) => ({ value: key, label: placeName(wordsOf(lang), sheet.places, key) }));
