/** How the columns of a table in a form are asked, so that a page can draw and explain them. */
import { z } from "zod";
import { type Asked, type Form, fieldsOf } from "./form.ts";

export function columnsOf(form: Form, table: string): Readonly<Record<string, Asked>> {
  const schema = form.shape[table];
  const rows = schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  const row = rows instanceof z.ZodArray ? rows.element : undefined;
  return row instanceof z.ZodObject ? Object.fromEntries(fieldsOf(row).filter(([name]) => name !== "key")) : {};
}
