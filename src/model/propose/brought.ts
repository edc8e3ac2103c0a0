/** Wishes brought in a spreadsheet: one row a wish. */
import type { SheetRows } from "../archive/upload.ts";
import { type Headers, readColumns } from "../brought.ts";

type Column = "text" | "place" | "channel" | "person";
export type WishHeaders = Headers<Column>;
export type BroughtRow = Readonly<Record<Column, string>>;

/** The rows beneath the headers; `undefined` where no column holds wishes. */
export const readBrought = (sheet: SheetRows, headers: WishHeaders): readonly BroughtRow[] | undefined =>
  readColumns<Column>(sheet, headers, ["text"])?.map((cell) => ({
    text: cell("text"),
    place: cell("place"),
    channel: cell("channel"),
    person: cell("person"),
  }));
