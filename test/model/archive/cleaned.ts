/** A file cleaned as it comes, in pieces of these sizes over and over; whole, where none is named. */
import { type Bytes, joined } from "#model/archive/bytes.ts";
import { recognise } from "#model/archive/clean.ts";
import { Source } from "#model/archive/source.ts";

export async function cleaned(bytes: Bytes, ...sizes: readonly number[]) {
  const found = await recognise(new Source(inPieces(bytes, sizes)));
  if (!found) return { fault: "wrong_kind" };
  const pieces: Bytes[] = [];
  for (;;) {
    const { done, value } = await found.kept.next();
    if (!done) pieces.push(value);
    else return value ? { type: found.type, bytes: joined(pieces) } : { fault: "damaged" };
  }
}

async function* inPieces(bytes: Bytes, sizes: readonly number[]): AsyncGenerator<Bytes, void> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    yield bytes.slice(at, at + size);
    at += size;
  }
}
