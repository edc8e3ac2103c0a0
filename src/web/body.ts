/** What a form sends: its fields as texts; files looked at, cleaned and held ready until the act has agreed. */
import { bodyLimit } from "hono/body-limit";
import type { Bytes } from "#model/archive/bytes.ts";
import { cleaned, nameOf } from "#model/archive/clean.ts";
import { mostBytes, mostTogether, type Upload } from "#model/archive/file.ts";
import { noteOf, sheetNote, takesFiles } from "#model/archive/upload.ts";
import { type Form, fieldsOf, type Raw } from "#model/form.ts";
import { readSpreadsheet } from "#outside/spreadsheet.ts";
import type { Files } from "#store/files.ts";
import { freshFileId } from "#store/hand.ts";
import { refused } from "./answer.ts";
import type { Ctx } from "./ask.ts";
import { digestOfBytes } from "./token.ts";

interface Sent {
  readonly raw: Raw;
  /** Puts the files where they are kept; a row may name them afterwards. */
  readonly keep: () => Promise<void>;
}
type Value = string | File;

export async function bodyOf(c: Ctx, form: Form): Promise<Sent> {
  const body = Object.entries<Value | Value[]>(await c.req.parseBody({ all: true }));
  const forFiles = takesFiles(form);
  const held: Held[] = [];
  const forSheets = fieldsOf(form).flatMap(([name, asked]) => (asked.kind === "sheet" ? [name] : []));
  const values = body.map(async ([name, value]) => {
    const list = Array.isArray(value) ? value : [value];
    if (forSheets.includes(name)) return [name, await sheetOf(list.filter(isChosen))] as const;
    if (!forFiles(name)) return [name, await texts(list)] as const;
    // Only a file that really came makes a note here: a note typed into the field would name what nobody has kept.
    const looked = await Promise.all(list.filter(isChosen).map(look));
    held.push(...looked.flatMap((one) => (typeof one === "string" ? [] : [one])));
    return [name, looked.map((one) => noteOf(typeof one === "string" ? one : one.upload))] as const;
  });
  const raw = Object.fromEntries(await Promise.all(values));
  return { raw, keep: () => keepAll(c.get("house").files, held) };
}

/** An administrator's file of text is read where it stands. */
async function texts(list: readonly Value[]): Promise<string | readonly string[]> {
  const read = await Promise.all(list.map((one) => (typeof one === "string" ? one : one.text())));
  return read.length === 1 ? (read[0] ?? "") : read;
}

/** A spreadsheet is read where it stands, and not kept. */
async function sheetOf([file]: readonly File[]): Promise<string> {
  return file ? sheetNote(await readSpreadsheet(new Uint8Array(await file.arrayBuffer()))) : "";
}

/** A field that was left empty comes as a file without a name. */
const isChosen = (value: Value): value is File => typeof value !== "string" && (value.size > 0 || value.name !== "");

interface Held {
  readonly upload: Upload;
  readonly bytes: Bytes;
}

async function look(file: File) {
  if (file.size > mostBytes) return "too_large" as const;
  const kept = cleaned(new Uint8Array(await file.arrayBuffer()));
  if ("fault" in kept) return kept.fault;
  const { type, bytes } = kept;
  const upload = { id: freshFileId(), digest: await digestOfBytes(bytes), type, size: bytes.length, name: nameOf(file.name, type) };
  return { upload, bytes };
}

const keepAll = async (files: Files, held: readonly Held[]): Promise<void> => {
  await Promise.all(held.map(({ upload, bytes }) => files.put(upload.id, bytes, upload.type, upload.digest)));
};

const most = 512 * 1024;
const onError = (c: Ctx) => refused(c, { refusal: "too_much" }, `${c.req.path}/new`);

/** Forms that take files may send more than all others; how much is said beside the field. */
export function limitBody(nouns: ReadonlySet<string>) {
  const small = bodyLimit({ maxSize: most, onError });
  const large = bodyLimit({ maxSize: mostTogether, onError });
  return (c: Ctx, next: () => Promise<void>) => (nouns.has(c.req.path.split("/").at(-1) ?? "") ? large : small)(c, next);
}
