/**
 * Rows brought in a spreadsheet, or pasted from one: columns are known by their headers, in any order. What a cell says stays as it was written,
 * so that what is not understood can be mended beside its row.
 */
import type { SheetRows } from "./archive/upload.ts";

/** By column, everything that its header may be called. */
export type Headers<C extends string> = Readonly<Record<C, readonly string[]>>;

/** Spaces, capitals and what stands in brackets make no difference: a header says more than its name. */
const plain = (header: string): string =>
  header
    .replace(/[(\uff08].*$/u, "")
    .replace(/[\s*:\uff1a]/gu, "")
    .toLowerCase();
/** A column of sums in ten thousands (\u4e07\u5143) is none of those that are read: nobody guesses a sum. */
const isInWan = (header: string): boolean => /\u4e07/u.test(header);

/** What a row says in a column; nothing where the column is missing. */
type Row<C extends string> = (column: C) => string;

/** The rows beneath the headers that say anything; `undefined` where a column that is needed is missing. */
export function readColumns<C extends string>(
  [head = [], ...rows]: SheetRows,
  headers: Headers<C>,
  needed: readonly C[],
): readonly Row<C>[] | undefined {
  const places = new Map<string, number>();
  for (const [column, names] of Object.entries<readonly string[]>(headers)) {
    const at = head.findIndex((cell) => isCalled(cell, names));
    if (at >= 0) places.set(column, at);
  }
  if (needed.some((column) => !places.has(column))) return undefined;
  return rows
    .filter((row) => [...places.values()].some((at) => (row[at] ?? "") !== ""))
    .map((row) => (column) => row[places.get(column) ?? -1] ?? "");
}

const isCalled = (cell: string, names: readonly string[]): boolean => !isInWan(cell) && names.some((name) => plain(name) === plain(cell));

/** Lines with tabs, as they are copied out of a sheet, or with commas and quotes (CSV). */
export function sheetOf(text: string): SheetRows {
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "");
  return lines.map((line) =>
    (line.includes("\t") ? line.split("\t") : [...`,${line}`.matchAll(field)].map(unquoted)).map((cell) => cell.trim()),
  );
}
const field = /,(?:"((?:[^"]|"")*)"|([^,]*))/g;
const unquoted = ([, quoted, bare = ""]: RegExpMatchArray): string => quoted?.replace(/""/g, '"') ?? bare;
