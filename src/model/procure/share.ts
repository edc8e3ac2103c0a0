/** A sum in parts that add up to it, to the fen: by the largest remainder, of equal ones the first. */
import type { Fen } from "../money.ts";

/** `shares(100, [1, 1, 1])` → `[34, 33, 33]`; weights are whole numbers, at least one of them above zero. */
export function shares(whole: Fen, weights: readonly number[]): readonly Fen[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) return weights.map(() => 0);
  const exact = weights.map((weight, index) => {
    const product = BigInt(whole) * BigInt(weight);
    return { index, floor: Number(product / total), rest: product % total };
  });
  const left = whole - exact.reduce((sum, one) => sum + one.floor, 0);
  const first = [...exact].sort((a, b) => (b.rest === a.rest ? a.index - b.index : b.rest > a.rest ? 1 : -1)).slice(0, left);
  return exact.map((one) => one.floor + (first.some(({ index }) => index === one.index) ? 1 : 0));
}
