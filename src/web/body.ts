/** What a form sends: its fields as texts; files looked at and cleaned as they come, on their way to where they are kept once the act has agreed. */
import { bodyLimit } from "hono/body-limit";
import type { Bytes } from "#model/archive/bytes.ts";
import { type FileFault, nameOf, recognise } from "#model/archive/clean.ts";
import { mostBytes, mostRead, mostTogether, type Upload } from "#model/archive/file.ts";
import { noteOf, sheetNote, takesFiles } from "#model/archive/upload.ts";
import { type Form, fieldsOf, type Raw } from "#model/form.ts";
import { mostSheet, readSpreadsheet } from "#outside/spreadsheet.ts";
import type { Receiving } from "#store/files.ts";
import { freshFileId } from "#store/hand.ts";
import { refused } from "./answer.ts";
import type { Ctx } from "./ask.ts";
import { boundaryOf, readFields, type SentFile, whole } from "./multipart.ts";

interface Sent {
  readonly raw: Raw;
  /** Its files, on their way: a row may name them once they are kept; whatever comes of it, the rest is dropped in the end. */
  readonly files: Receiving;
}
/** What was made of a file; nothing, where none was chosen. */
interface Made {
  readonly made: string | undefined;
}

export async function bodyOf(c: Ctx, form: Form): Promise<Sent> {
  const files = c.get("house").files.receive(Number(c.req.header("Content-Length") ?? mostRead));
  try {
    return { raw: await rawOf(c, form, files), files };
  } catch (error) {
    await files.drop();
    throw error;
  }
}

async function rawOf(c: Ctx, form: Form, files: Receiving): Promise<Raw> {
  const forFiles = takesFiles(form);
  const forSheets = fieldsOf(form).flatMap(([name, asked]) => (asked.kind === "sheet" ? [name] : []));
  const make = async (name: string, file: SentFile): Promise<Made> => {
    // A field that was left empty comes as a file without a name.
    if (file.name === "" && (await file.bytes.peek(1)).length === 0) return { made: undefined };
    if (forFiles(name)) return { made: noteOf(await look(file, files)) };
    // A spreadsheet, and an administrator's file of text, are read where they stand and not kept.
    const bytes = await whole(file.bytes.rest(), mostSheet);
    return { made: forSheets.includes(name) ? sheetNote(bytes && (await readSpreadsheet(bytes))) : new TextDecoder().decode(bytes) };
  };
  const values = [...(await fieldsIn(c, make))].map(([name, list]) => {
    // Only a file that really came makes a note here: a note typed into the field would name what nobody has kept.
    const made = list.flatMap((one) => (typeof one !== "string" && one.made !== undefined ? [one.made] : []));
    if (forFiles(name)) return [name, made] as const;
    if (forSheets.includes(name)) return [name, made[0] ?? ""] as const;
    const texts = list.map((one) => (typeof one === "string" ? one : (one.made ?? "")));
    return [name, texts.length === 1 ? (texts[0] ?? "") : texts] as const;
  });
  return Object.fromEntries(values);
}

/** What was sent under each name. */
async function fieldsIn(c: Ctx, make: (name: string, file: SentFile) => Promise<Made>) {
  const boundary = boundaryOf(c.req.header("Content-Type") ?? "");
  const fields =
    boundary && c.req.raw.body ? await readFields(c.req.raw.body, boundary, most, make) : [...new URLSearchParams(await c.req.text())];
  const byName = new Map<string, (string | Made)[]>();
  for (const [name, value] of fields) byName.set(name, [...(byName.get(name) ?? []), value]);
  return byName;
}

async function look(sent: SentFile, files: Receiving): Promise<Upload | FileFault> {
  const found = await recognise(sent.bytes);
  const id = freshFileId();
  const kept = found && (await files.take(id, found.type, toItsEnd(found.kept, sent)));
  const { size, fits } = await sent.end();
  if (!fits) return size > mostBytes ? "too_large" : "too_heavy";
  if (!found) return "wrong_kind";
  return kept ? { id, digest: kept.digest, type: found.type, size: kept.size, name: nameOf(sent.name, found.type) } : "damaged";
}

/** Whether it is kept is known when all that was sent has come. */
async function* toItsEnd(kept: AsyncGenerator<Bytes, boolean>, sent: SentFile): AsyncGenerator<Bytes, boolean> {
  return (yield* kept) && (await sent.end()).fits;
}

const mostText = 512 * 1024;
const most = { texts: mostText, file: mostBytes, files: mostTogether, read: mostRead };
const tooMuch = (c: Ctx) => refused(c, { refusal: "too_much" }, `${c.req.path}/new`);

/** Forms that take files may send more than all others, and are read as they arrive; what says beforehand that it is far too much is not read at all. */
export function limitBody(nouns: ReadonlySet<string>) {
  const small = bodyLimit({ maxSize: mostText, onError: tooMuch });
  return async (c: Ctx, next: () => Promise<void>) => {
    if (!nouns.has(c.req.path.split("/").at(-1) ?? "")) return small(c, next);
    return Number(c.req.header("Content-Length") ?? 0) > mostRead ? tooMuch(c) : next();
  };
}
