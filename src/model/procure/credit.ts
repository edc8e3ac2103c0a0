/** 统一社会信用代码 (GB 32100-2015): 18 characters, the last a check over the weighted others modulo 31. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export function isCreditCode(code: string): boolean {
  if (code.length !== 18 || [...code].some((letter) => !alphabet.includes(letter))) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(code[index] ?? ""), 0);
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}
