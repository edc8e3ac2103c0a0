/** Small things with bytes that every kind of picture needs. */

export type Bytes = Uint8Array<ArrayBuffer>;

export const ascii = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** The name of a chunk. */
export const lettersIn = (bytes: Bytes, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

export const startsWith = (bytes: Bytes, start: Bytes, at = 0): boolean => start.every((byte, index) => bytes[at + index] === byte);

export function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const viewOf = (bytes: Bytes): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
