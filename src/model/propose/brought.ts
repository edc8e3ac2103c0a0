/**
 * Wishes brought in a spreadsheet: its columns are known by their headers, in any order. What a cell says stays as it was written, so that
 * what is not understood can be mended beside its row.
 */
import type { SheetRows } from "../archive/upload.ts";

const columns = ["text", "place", "channel", "person"] as const;
type Column = (typeof columns)[number];
/** By column, everything that its header may be called. */
export type Headers = Readonly<Record<Column, readonly string[]>>;
export type BroughtRow = Readonly<Record<Column, string>>;

/** Spaces, capitals and what stands in brackets make no difference: a header says more than its name. */
const plain = (header: string): string =>
  header
    .replace(/[(\uff08[].*$/u, "")
    .replace(/[\s*:\uff1a]/gu, "")
    .toLowerCase();

/** The rows beneath the headers; `undefined` where no column holds wishes. */
export function readBrought([head = [], ...rows]: SheetRows, headers: Headers): readonly BroughtRow[] | undefined {
  const at = (column: Column) => head.findIndex((cell) => headers[column].some((name) => plain(name) === plain(cell)));
  const cell = (row: readonly string[], column: Column) => row[at(column)] ?? "";
  if (at("text") < 0) return undefined;
  return rows
    .map((row) => ({ text: cell(row, "text"), place: cell(row, "place"), channel: cell(row, "channel"), person: cell(row, "person") }))
    .filter((row) => columns.some((column) => row[column] !== ""));
}
