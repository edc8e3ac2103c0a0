/** Chance that a test can repeat and make smaller: numbers thrown beforehand, read one after the other, and over again. */
export class Dice {
  private next = 0;
  constructor(private readonly thrown: readonly number[]) {}

  /** A whole number from `min` up to and with `max`. */
  int(min: number, max: number): number {
    const thrown = this.thrown[this.next++ % Math.max(1, this.thrown.length)] ?? 0;
    return min + (thrown % (max - min + 1));
  }
  one<T>(list: readonly T[]): T | undefined {
    return list[this.int(0, Math.max(0, list.length - 1))];
  }
  /** Some of a list, at least one, in its order. */
  some<T>(list: readonly T[]): readonly T[] {
    const from = this.int(0, Math.max(0, list.length - 1));
    return list.slice(from, from + this.int(1, Math.max(1, list.length)));
  }
  /** So many of a list, anywhere in it. */
  few<T>(list: readonly T[], count: number): readonly T[] {
    const from = this.int(0, Math.max(0, list.length - count));
    return list.slice(from, from + count);
  }
  /** True once in `times`. */
  rarely(times: number): boolean {
    return this.int(1, times) === times;
  }
}
