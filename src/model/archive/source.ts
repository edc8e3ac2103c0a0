/** Bytes as they arrive, looked at a little ahead. What is held is what came last, and as much before it as somebody asked to see at once. */
import { type Bytes, joined, startsWith } from "./bytes.ts";

export class Source {
  /** It ended before all that was to be passed over had come. */
  broken = false;
  private ahead: Bytes = new Uint8Array();
  constructor(private readonly pieces: AsyncIterator<Bytes>) {}

  /** What has come and was not taken yet: at least so much, unless it ends before. */
  async peek(least: number): Promise<Bytes> {
    const come = [this.ahead];
    for (let length = this.ahead.length; length < least; ) {
      const { value, done } = await this.pieces.next();
      if (done) break;
      come.push(value);
      length += value.length;
    }
    const full = come.filter((piece) => piece.length > 0);
    this.ahead = full.length === 1 && full[0] ? full[0] : joined(full);
    return this.ahead;
  }

  /** Of what was seen, so many bytes. */
  take(count: number): Bytes {
    const taken = this.ahead.subarray(0, count);
    this.ahead = this.ahead.subarray(count);
    return taken;
  }

  /** The next so many bytes, as they come. */
  async *pass(count: number): AsyncGenerator<Bytes, void> {
    for (let left = count; left > 0; ) {
      const { length } = await this.peek(1);
      if (length === 0) {
        this.broken = true;
        return;
      }
      const piece = this.take(Math.min(left, length));
      left -= piece.length;
      yield piece;
    }
  }

  async *rest(): AsyncGenerator<Bytes, void> {
    for (;;) {
      const { length } = await this.peek(1);
      if (length === 0) return;
      yield this.take(length);
    }
  }

  /** Everything up to the mark, as it comes; the mark itself is passed over. */
  async *until(mark: Bytes): AsyncGenerator<Bytes, void> {
    for (;;) {
      const ahead = await this.peek(mark.length);
      const at = find(ahead, mark);
      const end = at < 0 ? Math.max(0, ahead.length - mark.length + 1) : at;
      if (end > 0) yield this.take(end);
      if (at >= 0) {
        this.take(mark.length);
        return;
      }
      if (ahead.length < mark.length) {
        this.broken = true;
        return;
      }
    }
  }
}

/** Passes over what is of no use. */
export async function over(pieces: AsyncIterable<Bytes>): Promise<void> {
  for await (const _ of pieces);
}

function find(bytes: Bytes, mark: Bytes): number {
  for (let at = bytes.indexOf(mark[0] ?? 0); at >= 0; at = bytes.indexOf(mark[0] ?? 0, at + 1)) if (startsWith(bytes, mark, at)) return at;
  return -1;
}
