/**
 * Lines pasted from a chat, one wish a line: what the chat added (times, nicknames, numbers) is cut off, a place after `@`, `|` or a tab is the place.
 * What looks like an identity or mobile number is marked. Nothing is cut that could be the wish itself: where it is not clear, it stays.
 */
const marks = ["identity", "mobile"] as const;
export type Mark = (typeof marks)[number];

interface Pasted {
  readonly text: string;
  readonly place: string;
  /** What was cut from its beginning. */
  readonly cut: string;
}
interface Paste {
  readonly lines: readonly Pasted[];
  /** Whole lines that were no wish: who spoke when, pictures, voices. */
  readonly leftOut: readonly string[];
}

/** Years, months, days and parts of the day are written in Han; here by their numbers. */
const date = String.raw`(?:\d{4}[-/.\u5e74]\d{1,2}[-/.\u6708]\d{1,2}\u65e5?|\d{1,2}[-/\u6708]\d{1,2}(?:[-/]\d{2,4}|\u65e5)?|[\u6628\u524d]\u5929|\u661f\u671f\p{Script=Han})`;
const time = String.raw`(?:[\u4e0a\u4e0b\u4e2d]\u5348|\u665a\u4e0a|\u51cc\u6668)?\s?\d{1,2}[:\uff1a]\d{2}(?:[:\uff1a]\d{2})?(?:\s?[AaPp][Mm])?`;
const dated = String.raw`${date}[,\s]*${time}`;
const nick = String.raw`[^\s:\uff1a,\uff0c\u3002!?\uff01\uff1f][^:\uff1a,\uff0c\u3002!?\uff01\uff1f]{0,15}`;

const stampedHeader = new RegExp(String.raw`^(?:${nick}\s+)?${dated}(?:\s+${nick})?[:\uff1a]?$`, "u");
const shortHeader = new RegExp(String.raw`^${nick}\s+${time}$`, "u");
const media = /^\[[^\]]{1,8}\]$/u;
const bullet = /^(?:\d{1,3}[.\u3001)\uff09](?!\d)|[-*\u2022\u00b7])\s*/u;
const mention = /^[@\uff20]\S+\s+/u;
const stampInBrackets = new RegExp(String.raw`^[[(\uff08](?:${dated}|${time})[\])\uff09]\s*(?:${nick}[:\uff1a]\s*)?`, "u");
const stampInFront = new RegExp(String.raw`^(?:${dated}\s+(?:${nick}[:\uff1a]\s*)?|${time}\s+${nick}[:\uff1a]\s*)`, "u");
const stampBehind = new RegExp(String.raw`^${nick}\s+(?:${dated}|${time})[:\uff1a]\s*`, "u");
const nickOnly = new RegExp(String.raw`^${nick}[:\uff1a]\s*`, "u");

export function readPaste(text: string): Paste {
  const all = text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[\u200b\ufeff]/g, "").trim())
    .filter((line) => line !== "");
  const spoken = all.filter((line) => shortHeader.test(line)).length > 1;
  const isChat = (line: string) => media.test(line) || stampedHeader.test(line) || (spoken && shortHeader.test(line));
  const said = all.filter((line) => !isChat(line));
  const named = said.filter((line) => nickOnly.test(line)).length;
  const everybodyNamed = named > 1 && named * 3 >= said.length * 2;
  return { lines: said.map((line) => understood(line, everybodyNamed)).filter((line) => line.text !== ""), leftOut: all.filter(isChat) };
}

function understood(line: string, named: boolean): Pasted {
  const prefixes = [bullet, stampInBrackets, stampInFront, stampBehind, ...(named ? [nickOnly] : []), bullet, mention];
  const rest = prefixes.reduce((left, prefix) => left.replace(prefix, ""), line);
  return { ...placed(rest), cut: line.slice(0, line.length - rest.length).trim() };
}

/** A table copied from a sheet has columns; else the place stands behind the last sign. */
function placed(line: string): { readonly text: string; readonly place: string } {
  const [first = "", second = "", ...more] = line.split("\t").map((cell) => cell.trim());
  if (second !== "") return { text: [first, ...more].filter((cell) => cell !== "").join(" "), place: second };
  const at = [...line.matchAll(/[@\uff20|\uff5c]/g)].at(-1)?.index ?? -1;
  const place = line.slice(at + 1).trim();
  return at > 0 && place !== "" && place.length <= 80 ? { text: line.slice(0, at).trim(), place } : { text: line.trim(), place: "" };
}

/** Eighteen digits are an identity number, eleven that begin with 1 a mobile one; spaces and dashes between them hide neither. */
export function marksOf(text: string): readonly Mark[] {
  const identity = /(?<!\d)\d{6}[\s-]?(?:19|20)\d{2}[\s-]?\d{4}[\s-]?\d{3}[\dXx](?!\d)/.test(text);
  const mobile = /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/.test(text);
  return marks.filter((mark) => (mark === "identity" ? identity : mobile));
}
