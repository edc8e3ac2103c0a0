/** How the columns of a spreadsheet of wishes are called, in both languages; the template is written with the same names. */
import type { WishHeaders } from "#model/propose/brought.ts";
import { wishChannels } from "#model/propose/wish.ts";
import type { Lang } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

const both = [wordsOf("zh"), wordsOf("en")];
const called = (column: keyof WishHeaders): readonly string[] => both.flatMap((w) => w.wishes.columns[column]);

export const headers: WishHeaders = { text: called("text"), place: called("place"), channel: called("channel"), person: called("person") };

/** The channel of a name in either language; what is none stays as it was written. */
export const channelOf = (cell: string): string =>
  wishChannels.find((code) => [code, ...both.map((w) => choiceWord(w, "channel", code))].some((name) => same(name, cell))) ?? cell;
const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The sheet to fill, and one beside it that says which channels there are. */
export function templateTables(lang: Lang) {
  const w = wordsOf(lang);
  const { text, place, channel, person } = w.wishes.columns;
  const column = (header = "", width = 16) => ({ header, kind: "text" as const, width });
  return [
    { name: w.wishes.title, columns: [column(text[0], 48), column(place[0], 24), column(channel[0]), column(person[0])], rows: [] },
    { name: w.wishes.channel, columns: [column(channel[0])], rows: wishChannels.map((code) => [choiceWord(w, "channel", code)]) },
  ];
}
