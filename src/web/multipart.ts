/**
 * A form with files, read as it arrives (RFC 7578). Texts are kept; of files no more is held than may be sent, and what comes over
 * it is counted and let go, so that what was typed after a file that is too large is not lost, and memory does not grow with what is sent.
 */
import { ascii, type Bytes, joined, startsWith } from "#model/archive/bytes.ts";

export interface SentFile {
  readonly name: string;
  readonly size: number;
  /** Nothing where more came than is held. */
  readonly bytes: Bytes | undefined;
}
export interface Limits {
  /** All texts, and the heads of the parts, together. */
  readonly texts: number;
  readonly file: number;
  readonly files: number;
  /** Beyond this nothing more is read. */
  readonly read: number;
}

const line = ascii("\r\n");
const blank = ascii("\r\n\r\n");

export const boundaryOf = (contentType: string): string | undefined => {
  const [, quoted, plain] = /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  return quoted ?? plain;
};

/** The fields in their order; of a form that breaks off, those that had arrived. */
export async function readFields(body: ReadableStream<Uint8Array>, boundary: string, most: Limits) {
  const source = new Source(body.getReader(), most.read);
  const delimiter = ascii(`\r\n--${boundary}`);
  const fields: (readonly [name: string, value: string | SentFile])[] = [];
  let texts = most.texts;
  let files = most.files;
  const take = async (mark: Bytes, room: number) => {
    const part = new Holding(room);
    const found = await source.until(mark, part);
    return { part, found };
  };
  const word = async (mark: Bytes): Promise<string | undefined> => {
    const { part, found } = await take(mark, texts);
    texts -= part.size;
    return found && part.whole ? new TextDecoder().decode(part.whole) : undefined;
  };
  await source.until(delimiter, new Holding(0));
  while ((await word(line)) === "") {
    const head = headOf((await word(blank)) ?? "");
    if (!head) break;
    if (head.file === undefined) {
      const text = await word(delimiter);
      if (text === undefined) break;
      fields.push([head.name, text]);
    } else {
      const { part } = await take(delimiter, Math.min(most.file, files));
      if (part.whole) files -= part.size;
      fields.push([head.name, { name: head.file, size: part.size, bytes: source.broken ? undefined : part.whole }]);
    }
  }
  await source.leave();
  return fields;
}

function headOf(head: string) {
  const said = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? "";
  const [, name] = /[;\s]name="([^"]*)"/i.exec(` ${said}`) ?? [];
  const [, file] = /[;\s]filename="([^"]*)"/i.exec(said) ?? [];
  return name === undefined ? undefined : { name: plain(name), file: file === undefined ? undefined : plain(file) };
}
/** What cannot stand between the quotes comes written out (HTML, "multipart form data"). */
const plain = (text: string): string => text.replace(/%22/g, '"').replace(/%0D%0A/gi, "\n");

/** What of one part is held: all of it, or from the moment when it is too much nothing. */
class Holding {
  size = 0;
  private pieces: Bytes[] | undefined = [];
  constructor(private readonly room: number) {}

  add(piece: Bytes): void {
    this.size += piece.length;
    if (this.size > this.room) this.pieces = undefined;
    else if (piece.length > 0) this.pieces?.push(piece);
  }
  get whole(): Bytes | undefined {
    return this.pieces && joined(this.pieces);
  }
}

class Source {
  /** It ended, or was left, before its last mark. */
  broken = false;
  /** The first delimiter has no line before it. */
  private ahead: Bytes = line;
  private count = 0;
  constructor(
    private readonly reader: ReadableStreamDefaultReader<Uint8Array>,
    private readonly most: number,
  ) {}

  /** Everything up to the mark, piece by piece; the mark itself is passed over. */
  async until(mark: Bytes, into: Holding): Promise<boolean> {
    for (;;) {
      const at = find(this.ahead, mark);
      const end = at < 0 ? Math.max(0, this.ahead.length - mark.length + 1) : at;
      into.add(this.ahead.slice(0, end));
      this.ahead = this.ahead.subarray(at < 0 ? end : end + mark.length);
      if (at >= 0) return true;
      if (!(await this.more())) return false;
    }
  }
  private async more(): Promise<boolean> {
    const { value } = this.count > this.most ? {} : await this.reader.read();
    if (!value) this.broken = true;
    else {
      this.count += value.length;
      this.ahead = joined([this.ahead, Uint8Array.from(value)]);
    }
    return value !== undefined;
  }
  async leave(): Promise<void> {
    await this.reader.cancel();
  }
}

function find(bytes: Bytes, mark: Bytes): number {
  for (let at = bytes.indexOf(mark[0] ?? 0); at >= 0; at = bytes.indexOf(mark[0] ?? 0, at + 1)) if (startsWith(bytes, mark, at)) return at;
  return -1;
}
