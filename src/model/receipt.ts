/**
 * The receipt number (受理编号): eight random digits and a check digit, so that it can be said over the telephone
 * and a slip of one digit, or of two neighbours, is noticed (Damm's quasigroup of order 10).
 */
const damm = [
  "0317598642",
  "7092154863",
  "4206871359",
  "1750983426",
  "6123045978",
  "3674209581",
  "5869720134",
  "8945362017",
  "9438617205",
  "2581436790",
];

const checkDigit = (digits: string): string => [...digits].reduce((row, digit) => damm[Number(row)]?.[Number(digit)] ?? "0", "0");

export const receiptOf = (eightDigits: string): string => eightDigits + checkDigit(eightDigits);

/** Reads what somebody typed (`3047-1852 6`); undefined when it is no receipt number. */
export function readReceipt(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, "");
  return /^\d{9}$/.test(digits) && checkDigit(digits) === "0" ? digits : undefined;
}

/** `304718526` → `304 718 526` */
export const spokenReceipt = (receipt: string): string => receipt.replace(/(\d{3})(?=\d)/g, "$1 ");
