/** A file goes out as a stream, under headers by which a browser neither guesses what it is nor runs anything in it (P5.6). */
import { nameOf } from "#model/archive/clean.ts";
import { type FileRow, isInsider, isPicture, mayRead } from "#model/archive/file.ts";
import { keptFile } from "#store/archive/files.ts";
import { noteDenial } from "#store/open/deny.ts";
import { fetch } from "#store/read.ts";
import { notFound, refused } from "../answer.ts";
import { type Ctx, handOf, whoOf } from "../ask.ts";

export async function serve(c: Ctx): Promise<Response> {
  const { db, files, now } = c.get("house");
  const id = c.req.param("id") ?? "";
  const kept = await fetch(db, keptFile(db, id));
  if (!kept) return notFound(c);
  const { file } = kept;
  const who = whoOf(c);
  const { today } = handOf(c);
  if (!mayRead(file, who, today)) {
    if (who.id) await noteDenial(db, { at: now(), person: who.id, act: "read", subject: `file:${id}`, refusal: "not_yours" });
    return refused(c, { refusal: who.id ? "not_yours" : "sign_in" });
  }
  const body = c.req.method === "HEAD" ? null : await files.get(id);
  if (body === undefined) throw new Error(`nothing lies under ${id}`);
  for (const [name, value] of Object.entries(headersOf(file, isInsider(file, who, today)))) c.header(name, value);
  return body === null ? c.body(null) : c.body(body);
}

/** Only pictures open in the browser. What the sender called it is for insiders; others get it under its id. */
const headersOf = (file: FileRow, insider: boolean) => ({
  "Content-Type": file.type,
  "Content-Length": String(file.size),
  "Content-Disposition": `${isPicture(file.type) ? "inline" : "attachment"}; ${filename(insider ? file.name : nameOf(file.id, file.type))}`,
  "Cache-Control": file.public ? "public, max-age=300" : "private, no-store",
});

/** RFC 6266: a plain name for old readers, the whole one as RFC 5987 encodes it. */
function filename(name: string): string {
  const plain = name.replace(/[^\w.-]/g, "_");
  const whole = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${plain}"; filename*=UTF-8''${whole}`;
}
