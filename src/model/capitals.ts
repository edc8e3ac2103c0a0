/**
 * Amounts in capitals (人民币大写), as on contracts and acceptance forms.
 * Source: 《正确填写票据和结算凭证的基本规定》 (支付结算办法 附件一): 零 stands for one or more zeros inside a number;
 * 整 follows 元 and 角, never 分.
 */
import type { Fen } from "./money.ts";

const numerals = [..."零壹贰叁肆伍陆柒捌玖"];
const places = ["", "拾", "佰", "仟"];
const groups = ["", "万", "亿", "万亿"];

export function capitals(fen: Fen): string {
  const digits = String(fen).padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/^0+/, "");
  const [jiao = "0", cent = "0"] = digits.slice(-2);
  if (whole === "" && jiao === "0" && cent === "0") return "人民币零元整";
  return `人民币${whole === "" ? "" : `${integer(whole)}元`}${small(whole, jiao, cent)}`;
}

/** A zero just before or after 元 is said once, after it: 壹拾万柒仟元零伍角叁分. */
function small(whole: string, jiao: string, cent: string): string {
  if (jiao === "0" && cent === "0") return "整";
  if (jiao === "0") return `${whole === "" ? "" : "零"}${numerals[Number(cent)]}分`;
  const words = `${whole.endsWith("0") ? "零" : ""}${numerals[Number(jiao)]}角`;
  return cent === "0" ? `${words}整` : `${words}${numerals[Number(cent)]}分`;
}

function integer(whole: string): string {
  const padded = whole.padStart(Math.ceil(whole.length / 4) * 4, "0");
  const count = padded.length / 4;
  let words = "";
  let zero = false;
  for (let index = 0; index < count; index++) {
    const group = padded.slice(index * 4, index * 4 + 4);
    if (group === "0000") zero = true;
    else {
      if (words !== "" && (zero || group.startsWith("0"))) words += "零";
      words += four(group.replace(/^0+/, "")) + (groups[count - 1 - index] ?? "");
      zero = false;
    }
  }
  return words;
}

function four(group: string): string {
  return [...group]
    .map((digit, index) => (digit === "0" ? "零" : `${numerals[Number(digit)]}${places[group.length - 1 - index]}`))
    .join("")
    .replace(/零+/g, "零")
    .replace(/零$/, "");
}
