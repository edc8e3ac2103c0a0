/** What a form sends: its fields as texts; files looked at, cleaned and held ready until the act has agreed. */
import { bodyLimit } from "hono/body-limit";
import type { Bytes } from "#model/archive/bytes.ts";
import { cleaned, nameOf } from "#model/archive/clean.ts";
import { mostBytes, mostRead, mostTogether, type Upload } from "#model/archive/file.ts";
import { noteOf, sheetNote, takesFiles } from "#model/archive/upload.ts";
import { type Form, fieldsOf, type Raw } from "#model/form.ts";
import { readSpreadsheet } from "#outside/spreadsheet.ts";
import type { Files } from "#store/files.ts";
import { freshFileId } from "#store/hand.ts";
import { refused } from "./answer.ts";
import type { Ctx } from "./ask.ts";
import { boundaryOf, readFields, type SentFile } from "./multipart.ts";
import { digestOfBytes } from "./token.ts";

interface Sent {
  readonly raw: Raw;
  /** Puts the files where they are kept; a row may name them afterwards. */
  readonly keep: () => Promise<void>;
}
type Value = string | SentFile;

export async function bodyOf(c: Ctx, form: Form): Promise<Sent> {
  const forFiles = takesFiles(form);
  const held: Held[] = [];
  const forSheets = fieldsOf(form).flatMap(([name, asked]) => (asked.kind === "sheet" ? [name] : []));
  const values = [...(await fieldsIn(c))].map(async ([name, list]) => {
    if (forSheets.includes(name)) return [name, await sheetOf(list.filter(isChosen))] as const;
    if (!forFiles(name)) return [name, texts(list)] as const;
    // Only a file that really came makes a note here: a note typed into the field would name what nobody has kept.
    const looked = await Promise.all(list.filter(isChosen).map(look));
    held.push(...looked.flatMap((one) => (typeof one === "string" ? [] : [one])));
    return [name, looked.map((one) => noteOf(typeof one === "string" ? one : one.upload))] as const;
  });
  const raw = Object.fromEntries(await Promise.all(values));
  return { raw, keep: () => keepAll(c.get("house").files, held) };
}

/** What was sent under each name. */
async function fieldsIn(c: Ctx): Promise<ReadonlyMap<string, readonly Value[]>> {
  const boundary = boundaryOf(c.req.header("Content-Type") ?? "");
  const fields =
    boundary && c.req.raw.body
      ? await readFields(c.req.raw.body, boundary, { texts: mostText, file: mostBytes, files: mostTogether, read: mostRead })
      : [...new URLSearchParams(await c.req.text())];
  const byName = new Map<string, Value[]>();
  for (const [name, value] of fields) byName.set(name, [...(byName.get(name) ?? []), value]);
  return byName;
}

/** An administrator's file of text is read where it stands. */
function texts(list: readonly Value[]): string | readonly string[] {
  const read = list.map((one) => (typeof one === "string" ? one : new TextDecoder().decode(one.bytes)));
  return read.length === 1 ? (read[0] ?? "") : read;
}

/** A spreadsheet is read where it stands, and not kept. */
async function sheetOf([file]: readonly SentFile[]): Promise<string> {
  return file ? sheetNote(file.bytes && (await readSpreadsheet(file.bytes))) : "";
}

/** A field that was left empty comes as a file without a name. */
const isChosen = (value: Value): value is SentFile => typeof value !== "string" && (value.size > 0 || value.name !== "");

interface Held {
  readonly upload: Upload;
  readonly bytes: Bytes;
}

async function look({ name, size, bytes: sent }: SentFile) {
  if (!sent) return size > mostBytes ? ("too_large" as const) : ("too_heavy" as const);
  const kept = cleaned(sent);
  if ("fault" in kept) return kept.fault;
  const { type, bytes } = kept;
  const upload = { id: freshFileId(), digest: await digestOfBytes(bytes), type, size: bytes.length, name: nameOf(name, type) };
  return { upload, bytes };
}

const keepAll = async (files: Files, held: readonly Held[]): Promise<void> => {
  await Promise.all(held.map(({ upload, bytes }) => files.put(upload.id, bytes, upload.type, upload.digest)));
};

const mostText = 512 * 1024;
const tooMuch = (c: Ctx) => refused(c, { refusal: "too_much" }, `${c.req.path}/new`);

/** Forms that take files may send more than all others, and are read as they arrive; what says beforehand that it is far too much is not read at all. */
export function limitBody(nouns: ReadonlySet<string>) {
  const small = bodyLimit({ maxSize: mostText, onError: tooMuch });
  return async (c: Ctx, next: () => Promise<void>) => {
    if (!nouns.has(c.req.path.split("/").at(-1) ?? "")) return small(c, next);
    return Number(c.req.header("Content-Length") ?? 0) > mostRead ? tooMuch(c) : next();
  };
}
