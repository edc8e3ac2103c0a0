/**
 * The parcel: first the index, then every paper in the order of the rules, last the whole trail and the digests. What the system makes
 * from facts is made before it is sent, so that the index can name its digest; photos and papers go out of the bucket as streams, one after another.
 */
import type { Hono } from "hono";
import type { FileRow } from "#model/archive/file.ts";
import { type Bound, bound, loose, subjectsOf, type Volume } from "#model/archive/volume.ts";
import { dayOf } from "#model/day.ts";
import type { Fact } from "#model/draft.ts";
import { projectOf } from "#model/subject.ts";
import { type Packed, zipped } from "#outside/zip.ts";
import { logOf } from "#store/archive/log.ts";
import { fetch } from "#store/read.ts";
import { IndexDocument, indexText, look, RecordDocument, type Section } from "#views/archive/parcel.tsx";
import { pageOf } from "#views/archive/where.ts";
import { wordsOf } from "#views/words/words.ts";
import { type Ctx, type Env, settingOf } from "../ask.ts";
import { paperOf } from "./printed.ts";

/** A file of the parcel: its bytes are here, or lie in the bucket. */
interface Entry {
  readonly name: string;
  readonly digest: string;
  readonly size: number;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly file: string | null;
}

export async function sendParcel(c: Ctx, app: Hono<Env>, v: Volume): Promise<Response> {
  const { db, files, now } = c.get("house");
  const log = await fetch(db, logOf(db, subjectsOf(v)));
  const sections = await sectionsOf(c, app, v, log.facts);
  const entries = sections.flatMap((section) => section.entries);
  const s = settingOf(c);
  const made = [
    await written("index.html", `<!DOCTYPE html>${await IndexDocument({ s, v, sections })}`),
    await written("index.txt", indexText(s, v, sections)),
    ...entries,
    await written("look.css", look),
    await written("trail.json", JSON.stringify({ facts: log.facts.map(({ fact, row }) => ({ ...row, texts: fact.texts })) }, null, 2)),
  ];
  const sums = await written("SHA256SUMS", made.map(({ name, digest }) => `${digest}  ${name}\n`).join(""));
  const lastModified = new Date(now());
  async function* packed(): AsyncIterable<Packed> {
    for (const { name, bytes, file, size, digest } of [...made, sums]) {
      const input = bytes ?? (await files.get(file ?? "", digest));
      if (!input) throw new Error(`nothing lies under ${file}`);
      yield { name, input, size, lastModified };
    }
  }
  const called = `${v.d.project.code ?? v.d.project.receipt}-${dayOf(now())}.zip`;
  c.header("Content-Type", "application/zip");
  c.header("Content-Disposition", `attachment; filename="${called.replace(/[^\w.-]/g, "_")}"`);
  c.header("Cache-Control", "private, no-store");
  return c.body(zipped(packed()));
}

async function written(name: string, text: string): Promise<Entry> {
  const bytes = new Uint8Array(new TextEncoder().encode(text));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const digest = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { name, digest, size: bytes.length, bytes, file: null };
}

type Filled = Section & { readonly entries: readonly Entry[] };
type Log = readonly { readonly fact: Fact }[];

/** One section a paper, in their order; last what is none of them, and the whole trail as people read it. */
async function sectionsOf(c: Ctx, app: Hono<Env>, v: Volume, log: Log): Promise<readonly Filled[]> {
  const w = wordsOf(settingOf(c).lang).volume;
  // What proves two papers lies with the first of them.
  const seen = new Set<string>([projectOf(v.d.project.receipt)]);
  const sections: Filled[] = [];
  for (const one of bound(v)) sections.push(await sectionOf(c, app, v, log, one, sections.length + 1, seen));
  const whole = await recordIn(c, v, `${plain(w.loose)}/${plain(w.whole)}`, w.whole, v.d.trail);
  return [...sections, { title: w.loose, n: sections.length + 1, bound: null, entries: [...loose(v).map(filed(plain(w.loose))), whole] }];
}

/** What the trail says of a paper, the pages that show it, the files that hang there. */
async function sectionOf(c: Ctx, app: Hono<Env>, v: Volume, log: Log, one: Bound, n: number, seen: Set<string>): Promise<Filled> {
  const title = one.paper.label[settingOf(c).lang];
  const at = `${String(n).padStart(2, "0")}-${plain(title)}`;
  const leaves = new Set(one.facts.map(({ leaf }) => leaf));
  const facts = log.flatMap(({ fact }) => (leaves.has(fact.leaf) ? [fact] : []));
  const record = facts.length > 0 ? [await recordIn(c, v, `${at}/${plain(wordsOf(settingOf(c).lang).volume.record)}`, title, facts)] : [];
  const anew = (id: string): boolean => !seen.has(id) && seen.add(id).has(id);
  const folders = [...one.facts.map(({ subject }) => subject), ...one.sheets.map(({ about }) => about)].filter(anew);
  const pages = await Promise.all(
    folders.map(async (about) => written(`${at}/${plain(about)}.html`, await paperOf(c, app, pageOf(about), `${title} · ${about}`))),
  );
  const files = one.files.filter(({ id }) => anew(id)).map(filed(at));
  return { title, n, bound: one, entries: [...record, ...pages, ...files] };
}

const recordIn = async (c: Ctx, v: Volume, at: string, title: string, facts: readonly Fact[]): Promise<Entry> =>
  written(`${at}.html`, `<!DOCTYPE html>${await RecordDocument({ s: settingOf(c), v, title, facts })}`);

/** Under its number in the log, so that no two have one name, and as its sender called it. */
const filed =
  (at: string) =>
  ({ id, digest, size, name }: FileRow, index: number): Entry => ({
    name: `${at}/${String(index + 1).padStart(2, "0")}-${plain(name)}`,
    digest,
    size,
    bytes: null,
    file: id,
  });

/** Letters, numbers and points: no path, and nothing that a file system refuses. */
const plain = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}.]+/gu, "-")
    .replace(/^[-.]+|-+$/g, "")
    .slice(0, 60) || "_";
