/**
 * Spreadsheets of offices (XLSX): read as rows of texts, so that one path reads what was typed, pasted or brought in a file, and written
 * with columns of a kind, so that an office can go on reckoning. The only place that knows the library.
 */
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { plainYuan } from "#model/money.ts";

export type SheetRows = readonly (readonly string[])[];
const most = { rows: 2000, columns: 40 };
/** A library reads it, and needs it whole: so it may be no larger than this. */
export const mostSheet = 2 * 1024 * 1024;

/** The first sheet, row by row, without empty rows; `undefined` where it is not such a file, or too large to look at (2 MB, 2,000 rows). */
export async function readSpreadsheet(bytes: Uint8Array): Promise<SheetRows | undefined> {
  if (bytes.length > mostSheet || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  try {
    const book = await readXlsx(bytes, { sheets: [0], maxRows: most.rows });
    const rows = (book.sheets[0]?.rows ?? []).map((row) => row.slice(0, most.columns).map(textOf));
    return rows.filter((row) => row.some((cell) => cell !== ""));
  } catch {
    return undefined;
  }
}

/** A date as its day, a number without exponent, everything else as it stands. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "number" ? String(Number(value.toFixed(6))) : String(value).trim();
}

interface Column {
  readonly header: string;
  /** `fen` in integer fen, shown in yuan; `day` as `2026-06-15`; `percent` in whole percent. */
  readonly kind: "text" | "fen" | "day" | "whole" | "percent";
  readonly width?: number;
}
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const formats = { text: "@", fen: "#,##0.00", day: "yyyy-mm-dd", whole: "0", percent: "0%" } as const;

export function writeSpreadsheet(tables: readonly Table[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: tables.map(({ name, columns, rows }) => ({
      name: name.slice(0, 31),
      columns: columns.map(({ kind, width }) => ({ width: width ?? (kind === "text" ? 24 : 16), numFmt: formats[kind] })),
      rows: [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ kind }, at) => cellOf(kind, row[at] ?? null)))],
      freezePane: { rows: 1 },
    })),
  });
}

function cellOf(kind: Column["kind"], value: string | number | null) {
  if (value === null || value === "") return null;
  if (kind === "day") return new Date(`${value}T00:00:00Z`);
  if (kind === "fen") return Number(plainYuan(Number(value)));
  return kind === "percent" ? Number(value) / 100 : value;
}
