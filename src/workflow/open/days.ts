/** Days off and make-up workdays as people type them, and as a file brings them. */
import { addDays, isDay } from "#model/day.ts";

/** Days apart by space, comma or line; `2027-10-01..2027-10-07` is every day between. Undefined when anything else is in it. */
export function readDays(typed: string): readonly string[] | undefined {
  const days = typed
    .split(/[\s,，、;；]+/)
    .filter((part) => part !== "")
    .map(range);
  return days.some((one) => one === undefined) ? undefined : [...new Set(days.flatMap((one) => one ?? []))].sort();
}

function range(part: string): readonly string[] | undefined {
  const [from = "", until = from] = part.split("..");
  if (!isDay(from) || !isDay(until) || until < from) return undefined;
  const days: string[] = [];
  for (let day = from; day <= until && days.length < 370; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Both kinds of days of a year; undefined where a part could not be read. */
interface Days {
  readonly off: readonly string[] | undefined;
  readonly work: readonly string[] | undefined;
}

/** A file: `{ "off": [...], "work": [...] }`, or a line a day, `2027-10-01 off` and `2027-10-10 work` (\u4f11 off and \u73ed work in Chinese files). */
export function readFile(text: string): Days {
  if (text.trimStart().startsWith("{")) return readJson(text);
  const marks = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => /^\s*([\d.-]+)[\s,，;；]+(off|work|\u4f11|\u73ed)\s*$/i.exec(line));
  if (marks.some((mark) => mark === null)) return { off: undefined, work: undefined };
  const of = (...kinds: readonly string[]) =>
    marks.filter((mark) => kinds.includes((mark?.[2] ?? "").toLowerCase())).map((mark) => mark?.[1] ?? "");
  return { off: readDays(of("off", "\u4f11").join(" ")), work: readDays(of("work", "\u73ed").join(" ")) };
}

function readJson(text: string): Days {
  try {
    const { off, work }: { off?: unknown; work?: unknown } = JSON.parse(text);
    const list = (value: unknown) => (Array.isArray(value) ? readDays(value.map(String).join(" ")) : undefined);
    return { off: list(off), work: list(work) };
  } catch {
    return { off: undefined, work: undefined };
  }
}
