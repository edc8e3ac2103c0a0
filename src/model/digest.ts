/** SHA-256 of a text, in hex. Acts decide in one go and cannot wait for the runtime's own; FIPS 180-4, section 6.2. */

/** The first 32 bits of what follows the point in a root of a prime: square roots to begin with, cube roots for the rounds. */
const primes = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && Array.from({ length: n }, (_, d) => d).every((d) => d < 2 || n % d),
);
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const rounds = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));
const beginning = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

export function digestOf(text: string): string {
  const words = padded(new TextEncoder().encode(text));
  let hash = beginning;
  for (let at = 0; at < words.length; at += 16) hash = block(hash, words.slice(at, at + 16));
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The bytes as words of 32 bits, closed by a bit and their number of bits, in whole blocks of sixteen words. */
function padded(bytes: Uint8Array): number[] {
  const words: number[] = new Array(Math.ceil((bytes.length + 9) / 64) * 16).fill(0);
  const put = (byte: number, at: number) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8));
  };
  bytes.forEach(put);
  put(0x80, bytes.length);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function block(before: readonly number[], words: number[]): number[] {
  for (let at = 16; at < 64; at++) {
    const [w15 = 0, w2 = 0, w16 = 0, w7 = 0] = [words[at - 15], words[at - 2], words[at - 16], words[at - 7]];
    const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
    const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
    words[at] = (w16 + s0 + w7 + s1) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = before;
  for (let at = 0; at < 64; at++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[at] ?? 0) + (words[at] ?? 0)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + (before[at] ?? 0)) | 0);
}
