/** SHA-256 of what passes by, piece by piece: nothing of it is kept. */

export class Digest {
  private readonly stream = new crypto.DigestStream("SHA-256");
  private readonly writer = this.stream.getWriter();

  add(piece: Uint8Array): Promise<void> {
    return this.writer.write(piece);
  }
  /** In hex. */
  async end(): Promise<string> {
    await this.writer.close();
    return [...new Uint8Array(await this.stream.digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }
}

/** Lets everything through, and fails at its end where it was not what it should be. */
export function checked(expected: string): TransformStream<Uint8Array, Uint8Array> {
  const digest = new Digest();
  return new TransformStream({
    transform: async (piece, to) => {
      await digest.add(piece);
      to.enqueue(piece);
    },
    flush: async () => {
      if ((await digest.end()) !== expected) throw new Error(`what lies there is not ${expected}`);
    },
  });
}
