/**
 * Money is an integer number of fen (1 yuan = 100 fen); the only file that knows how fen look to people.
 * Shapes: `1234.5` typed by a person ⇄ 123450 fen ⇄ `¥1,234.50` on a page.
 */
export type Fen = number;

const typed = /^¥?\s*(\d{1,3}(?:[,，]\d{3})+|\d{1,12})(?:\.(\d{1,2}))?\s*元?$/;

/** Reads what a person typed in yuan. Refuses (undefined) more than two decimals, signs, letters and sums above a trillion yuan. */
export function fenOf(text: string): Fen | undefined {
  const match = typed.exec(text.trim());
  if (!match) return undefined;
  const [, yuan = "0", cents = ""] = match;
  return Number(yuan.replace(/[,，]/g, "") + cents.padEnd(2, "0"));
}

/** `123450` → `1234.50`: the plain form, for form fields and CSV. */
export function plainYuan(fen: Fen): string {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** `123456789` → `¥1,234,567.89` */
export function yuan(fen: Fen): string {
  const [whole = "0", cents = "00"] = plainYuan(Math.abs(fen)).split(".");
  return `${fen < 0 ? "-" : ""}¥${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents}`;
}

/** The part of `whole` that `percent` (a whole number) makes, rounded down to the fen. */
export function percentOf(whole: Fen, percent: number): Fen {
  return Number((BigInt(whole) * BigInt(percent)) / 100n);
}

/** `30000050` → `300,000.50`; whole yuan without their cents: as a sentence has it. */
export function inYuan(fen: Fen): string {
  const text = yuan(fen).replace("¥", "");
  return text.endsWith(".00") ? text.slice(0, -3) : text;
}

/** `50000000` → `50`, `1250000` → `1.25`, in units of ten thousand yuan; undefined for less than that, or where it would need more than two decimals. */
export function inWan(fen: Fen): string | undefined {
  if (fen < 1_000_000 || fen % 10_000 !== 0) return undefined;
  return inYuan(Number(BigInt(fen) / 10_000n)).replace(/(\.\d)0$/, "$1");
}

/** In 万元 with two decimals, as reports of offices are written: rounded once, when it is shown. */
export const wan = (fen: Fen): string => plainYuan(Number((BigInt(fen) + 5_000n) / 10_000n));

/** How many whole percent of a sum another is. */
export const percentIn = (part: Fen, whole: Fen): number => Number((BigInt(part) * 100n) / BigInt(whole));
