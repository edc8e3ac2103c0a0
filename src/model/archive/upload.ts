/** The form field for files. The door looks at what was sent and puts a note in its place; the bytes themselves never pass through here. */
import { z } from "zod";
import { columnsOf } from "../columns.ts";
import { asks, type Form, fieldsOf, optional } from "../form.ts";
import { fileFaults } from "./clean.ts";
import { fileTypes, mostBytes, type Upload } from "./file.ts";

const note = z.strictObject({
  id: z.string().regex(/^[a-z2-9]{20}$/),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(fileTypes),
  size: z.int().min(1).max(mostBytes),
  name: z.string().min(1).max(120),
});

/** What stands in the place of a file: what it is, or why it is not taken. */
export const noteOf = (upload: Upload | (typeof fileFaults)[number]): string =>
  typeof upload === "string" ? `!${upload}` : JSON.stringify(upload);

const noted = z.string().transform((value, context): Upload => {
  const read = note.safeParse(parsed(value));
  if (read.success) return read.data;
  context.addIssue({ code: "custom", message: fileFaults.find((fault) => value === `!${fault}`) ?? "required" });
  return z.NEVER;
});

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined; // one of our faults, or nonsense
  }
}

const list = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** One to `most` files. */
export const files = (most: number) =>
  asks(z.preprocess(list, z.array(noted).min(1, "required").max(most, "too_many")), { kind: "files", max: most });

/** Photos that may be left out; no papers. */
export const photos = (most: number) =>
  asks(z.preprocess(list, z.array(noted).max(most, "too_many")), { kind: "files", max: most, optional: true });

/** Rows of texts, as the door has read them from a spreadsheet (XLSX); anything else is no such file. */
const sheet = () =>
  asks(
    z.string("required").transform((value, context): SheetRows => {
      const read = z.array(z.array(z.string())).safeParse(parsed(value));
      if (read.success) return read.data;
      context.addIssue({ code: "custom", message: "wrong_kind" });
      return z.NEVER;
    }),
    { kind: "sheet" },
  );
/** Rows that are brought to be looked at before anything is written: pasted as lines, in a spreadsheet, or both. */
export const brought = { lines: optional(asks(z.string(), { kind: "lines" })), sheet: optional(sheet()) };
export type SheetRows = readonly (readonly string[])[];
/** What stands in the place of a spreadsheet. */
export const sheetNote = (rows: SheetRows | undefined): string => (rows === undefined ? "!wrong_kind" : JSON.stringify(rows));

/** The notes among the values of a field, as an act's subjects are named before its form is read. */
export const idsIn = (value: string | readonly string[] | undefined): readonly string[] =>
  list(value).flatMap((one) => {
    const read = note.safeParse(parsed(one));
    return read.success ? [read.data.id] : [];
  });

/** Where a form takes files: `photos`, or in a table the column `rows.photo`. */
const fileFields = (form: Form): readonly string[] =>
  fieldsOf(form).flatMap(([name, { kind }]) =>
    kind === "table"
      ? Object.entries(columnsOf(form, name)).flatMap(([column, asked]) => (asked.kind === "files" ? [`${name}.${column}`] : []))
      : kind === "files"
        ? [name]
        : [],
  );
export const hasFiles = (form: Form): boolean => fileFields(form).length > 0;

/** Does what is sent under this name take files? `rows.photo.3` does where the column does. */
export function takesFiles(form: Form): (name: string) => boolean {
  const names = fileFields(form);
  return (name) => names.includes(name.split(".").slice(0, 2).join("."));
}
