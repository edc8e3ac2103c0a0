/**
 * A form with files, read as it arrives (RFC 7578). Texts are kept; a file is handed on piece by piece, and what comes over what may be sent
 * is counted and let go, so that what was typed after a file that is too large is not lost, and memory does not grow with what is sent.
 */
import { ascii, type Bytes, joined } from "#model/archive/bytes.ts";
import { over, Source } from "#model/archive/source.ts";

export interface SentFile {
  readonly name: string;
  /** What came of it, as far as there was room for it. */
  readonly bytes: Source;
  /** Reads on to its end: how large it was, and whether it came whole and there was room for it. */
  readonly end: () => Promise<{ readonly size: number; readonly fits: boolean }>;
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

/** The fields in their order, of each file what `take` made of it; of a form that breaks off, those that had arrived. */
export async function readFields<T>(
  body: ReadableStream<Uint8Array>,
  boundary: string,
  most: Limits,
  take: (field: string, file: SentFile) => Promise<T>,
) {
  const reader = body.getReader();
  const source = new Source(arriving(reader, most.read));
  const delimiter = ascii(`\r\n--${boundary}`);
  const fields: (readonly [name: string, value: string | T])[] = [];
  let texts = most.texts;
  let files = most.files;
  const word = async (mark: Bytes): Promise<string | undefined> => {
    const text = await whole(source.until(mark), texts);
    texts -= text?.length ?? 0;
    return source.broken || !text ? undefined : new TextDecoder().decode(text);
  };
  try {
    await over(source.until(delimiter));
    while ((await word(line)) === "") {
      const head = headOf((await word(blank)) ?? "");
      if (!head) break;
      if (head.file === undefined) {
        const text = await word(delimiter);
        if (text === undefined) break;
        fields.push([head.name, text]);
      } else {
        const part = partOf(source, delimiter, Math.min(most.file, files));
        fields.push([head.name, await take(head.name, { name: head.file, ...part })]);
        const { size, fits } = await part.end();
        if (fits) files -= size;
      }
    }
  } finally {
    await reader.cancel();
  }
  return fields;
}

/** All of it, if it is no more than so much; whatever comes over that is passed over. */
export async function whole(pieces: AsyncIterable<Bytes>, most: number): Promise<Bytes | undefined> {
  const held: Bytes[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size <= most) held.push(piece);
    else held.length = 0;
  }
  return size <= most ? joined(held) : undefined;
}

/** The first delimiter has no line before it. */
async function* arriving(reader: ReadableStreamDefaultReader<Uint8Array>, most: number): AsyncGenerator<Bytes, void> {
  yield line;
  for (let count = 0; count <= most; ) {
    const { value } = await reader.read();
    if (!value) return;
    count += value.length;
    yield new Uint8Array(value);
  }
}

function partOf(source: Source, delimiter: Bytes, room: number) {
  let size = 0;
  async function* fitting(): AsyncGenerator<Bytes, void> {
    for await (const piece of source.until(delimiter)) {
      size += piece.length;
      if (size <= room) yield piece;
    }
  }
  const pieces = fitting();
  const end = async () => {
    await over(pieces);
    return { size, fits: !source.broken && size <= room };
  };
  return { bytes: new Source(pieces), end };
}

function headOf(head: string) {
  const said = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? "";
  const [, name] = /[;\s]name="([^"]*)"/i.exec(` ${said}`) ?? [];
  const [, file] = /[;\s]filename="([^"]*)"/i.exec(said) ?? [];
  return name === undefined ? undefined : { name: plain(name), file: file === undefined ? undefined : plain(file) };
}
/** What cannot stand between the quotes comes written out (HTML, "multipart form data"). */
const plain = (text: string): string => text.replace(/%22/g, '"').replace(/%0D%0A/gi, "\n");
