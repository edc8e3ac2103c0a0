/** A form as it was filled in: read by its schema, with a code for each field that is wrong. */
import type { z } from "zod";
import { type FieldError, type FieldErrors, type Form, fieldErrors, type Raw } from "./form.ts";

export type Read<F extends Form> = { readonly input: z.output<F> } | { readonly errors: FieldErrors };

/** Reads a form; unknown fields are left out. */
export function readForm<F extends Form>(form: F, raw: Raw): Read<F> {
  const nested = nest(raw);
  const result = form.safeParse(nested.values);
  if (result.success) return { input: result.data };
  const errors: Record<string, FieldError> = {};
  for (const issue of result.error.issues) errors[nested.nameOf(issue.path)] ??= codeOf(issue.message);
  return { errors };
}
const codeOf = (message: string): FieldError => fieldErrors.find((code) => code === message) ?? "required";
function nest(raw: Raw) {
  const values: Record<string, unknown> = {};
  const rows = new Map<string, Map<string, Record<string, unknown>>>();
  for (const [name, value] of Object.entries(raw)) {
    const [field = "", column, ...key] = name.split(".");
    if (column === undefined) values[field] = value;
    else {
      const table = rows.get(field) ?? new Map<string, Record<string, unknown>>();
      const row = table.get(key.join(".")) ?? { key: key.join(".") };
      row[column] = value;
      rows.set(field, table.set(key.join("."), row));
    }
  }
  for (const [field, table] of rows) values[field] = [...table.values()];
  const nameOf = (path: readonly PropertyKey[]): string => {
    const [field, index, column] = path.map(String);
    if (index === undefined || column === undefined) return field ?? "";
    return `${field}.${column}.${[...(rows.get(field ?? "")?.keys() ?? [])][Number(index)]}`;
  };
  return { values, nameOf };
}
