/** Days off and make-up workdays as people type them, and as a file brings them. */
import { addDays, isDay } from "#model/day.ts";
import { marks } from "#model/open/marks.ts";

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

/** A file: `{ "off": [...], "work": [...] }`, or a line a day with its mark: `2027-10-01 off`, `2027-10-10 work`. */
export function readFile(text: string): Days {
  if (text.trimStart().startsWith("{")) return readJson(text);
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => /^\s*([\d.-]+)[\s,，;；]+(\S+)\s*$/.exec(line) ?? []);
  const of = (wanted: readonly string[]) =>
    lines.filter(([, , mark = ""]) => wanted.includes(mark.toLowerCase())).map(([, day = ""]) => day);
  const off = of(marks.off);
  const work = of(marks.work);
  const read = off.length + work.length === lines.length;
  return { off: read ? readDays(off.join(" ")) : undefined, work: read ? readDays(work.join(" ")) : undefined };
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
