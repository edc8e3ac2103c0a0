/** Ids and keys that come out the same whenever a walk is walked again: what is listed by its id is then met in the same order. */
import { vi } from "vitest";

/** From here on chance repeats itself (a counter, mixed); `from` says from where. */
export function sameLuck(from: number): void {
  let count = from >>> 0;
  const next = (): number => {
    count = (count + 0x9e37_79b9) >>> 0;
    const once = Math.imul(count ^ (count >>> 16), 0x21f0_aaad);
    const twice = Math.imul(once ^ (once >>> 15), 0x735a_2d97);
    return (twice ^ (twice >>> 15)) >>> 0;
  };
  vi.spyOn(crypto, "getRandomValues").mockImplementation((array) => {
    if (array instanceof Uint32Array || array instanceof Uint8Array) for (let at = 0; at < array.length; at++) array[at] = next();
    return array;
  });
}
