/** Rows that are brought, pasted or in a spreadsheet, are looked at as they were understood: nothing is written before that. */

import type { SheetRows } from "#model/archive/upload.ts";
import { type Headers, readColumns, sheetOf } from "#model/brought.ts";
import { readForm } from "#model/filled.ts";
import type { FieldErrors, Form, InputOf, Raw } from "#model/form.ts";
import { isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { refused } from "./answer.ts";
import type { Ctx } from "./ask.ts";
import { bodyOf } from "./body.ts";
import { type Deed, first } from "./deed.ts";
import { type Draw, type Place, show } from "./door.ts";
import { same } from "./token.ts";

/** The rows as the act's own form has them, what is wrong with them, and the page on which they are mended. */
interface Understood<K> {
  readonly values: Raw;
  readonly errors: FieldErrors;
  /** What the act would say of them. */
  readonly barred?: Refusal;
  readonly draw: Draw<K>;
}
interface Bringing<K, F extends Form> {
  readonly deed: Deed<K>;
  readonly place: Place;
  /** What is brought. */
  readonly form: F;
  readonly draw: Draw<K>;
  readonly understood: (c: Ctx, input: InputOf<F>, area: string) => Promise<Understood<K> | Refusal>;
}

export async function preview<K, F extends Form>(c: Ctx, { deed, place, form, draw, understood }: Bringing<K, F>): Promise<Response> {
  const raw = await sent(c, form, place.post);
  if (raw instanceof Response) return raw;
  const area = await place.id(c, raw);
  if (area === undefined) return refused(c, { refusal: "not_your_role" });
  // Nothing typed is lost; a file is chosen again.
  const again = (wrong: { readonly errors?: FieldErrors; readonly refusal?: Refusal }) => show(c, deed, place, raw, draw, wrong);
  const read = readForm(form, { ...raw, area });
  if ("errors" in read) return again(read);
  const all = await understood(c, read.input, area);
  if (isRefusal(all)) return again({ refusal: all });
  const { values, errors, barred } = all;
  const wrong = barred ? { errors, refusal: barred } : Object.keys(errors).length > 0 ? { errors } : undefined;
  return show(c, deed, place, values, all.draw, wrong);
}

/** What somebody who is signed in has sent from a page of ours. */
export async function sent(c: Ctx, form: Form, back: string): Promise<Raw | Response> {
  const asker = c.get("asker");
  if (!asker) return refused(c, { refusal: "sign_in" });
  const { raw, files } = await bodyOf(c, form);
  await files.drop();
  return same(first(raw["csrf"]), asker.csrf) ? raw : refused(c, { refusal: "stale_form" }, back);
}

/** Rows that are struck out, or in which nothing is written in these columns, are not read. */
export function standing(raw: Raw, columns: readonly string[]): Raw {
  const says = (column: string, key: string): string => first(raw[`rows.${column}.${key}`]).trim();
  const out = (key: string): boolean => says("strike", key) === "yes" || columns.every((column) => says(column, key) === "");
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith("rows.") || !out(name.split(".")[2] ?? "")));
}

/** The keys of the rows, as they came. */
export const keysOf = (raw: Raw, column: string): readonly string[] =>
  Object.keys(raw).flatMap((name) => (name.startsWith(`rows.${column}.`) ? [name.slice(`rows.${column}.`.length)] : []));

/**
 * What was pasted and what stands in the file, one after the other, by its columns; rows in which nothing is written in `says` are not read.
 * Refused where a column is missing, where there is no row, and where there are more than `most`.
 */
export function readBrought<C extends string>(
  { lines, sheet }: { readonly lines: string | null; readonly sheet: SheetRows | null },
  headers: Headers<C>,
  columns: readonly C[],
  most: number,
  says: readonly C[] = columns,
): readonly ((column: C) => string)[] | Refusal {
  const field = sheet ? "sheet" : "lines";
  const read = [lines === null ? [] : sheetOf(lines), sheet ?? []]
    .filter((one) => one.length > 0)
    .map((one) => readColumns(one, headers, columns));
  if (read.some((rows) => rows === undefined)) return refuse("no_column", field);
  const rows = read.flatMap((one) => one ?? []).filter((cell) => says.some((column) => cell(column) !== ""));
  if (rows.length === 0) return refuse("no_rows", field);
  return rows.length > most ? refuse("too_many_rows", field, { count: rows.length, most }) : rows;
}

/** What the form finds wrong, and the rows that it can read. */
export function readSound<F extends Form>(form: F, values: Raw): { readonly errors: FieldErrors; readonly sound: InputOf<F> | undefined } {
  const read = readForm(form, values);
  if ("input" in read) return { errors: {}, sound: read.input };
  const wrong = new Set(Object.keys(read.errors).map((name) => name.split(".")[2] ?? ""));
  const rest = readForm(form, Object.fromEntries(Object.entries(values).filter(([name]) => !wrong.has(name.split(".")[2] ?? "-"))));
  return { errors: read.errors, sound: "input" in rest ? rest.input : undefined };
}
