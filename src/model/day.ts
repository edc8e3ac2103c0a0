/**
 * Days are `YYYY-MM-DD` in Asia/Shanghai (UTC+8 all year since 1991); moments are milliseconds since the epoch.
 * A limit that ends on a day ends with the whole of that day: `endOf(day)` is its last millisecond.
 */
export type Day = string;
export type Moment = number;

const shanghai = 8 * 3_600_000;
const oneDay = 86_400_000;
const dayShape = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

export const dayOf = (moment: Moment): Day => new Date(moment + shanghai).toISOString().slice(0, 10);
export const startOf = (day: Day): Moment => Date.parse(`${day}T00:00:00+08:00`);
export const endOf = (day: Day): Moment => startOf(day) + oneDay - 1;
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const addDays = (day: Day, count: number): Day => dayOf(startOf(day) + count * oneDay);
export const daysBetween = (from: Day, to: Day): number => (startOf(to) - startOf(from)) / oneDay;

/** `2026/6/5`, `2026.6.5`, `2026年6月5日` → `2026-06-05`; anything else stays as it was written. */
export const dayAsWritten = (text: string): string =>
  text.replace(written, (_all, year: string, month: string, day: string) => [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"));
const written = /^(\d{4}) ?[年/.-] ?(\d{1,2}) ?[月/.-] ?(\d{1,2}) ?日?$/;

/** A day that exists: `2026-02-30` does not. */
export const isDay = (text: string): text is Day => dayShape.test(text) && dayOf(startOf(text)) === text;

/** `2026-06-15T09:00:00+08:00` */
export const stamp = (moment: Moment): string => `${new Date(moment + shanghai).toISOString().slice(0, 19)}+08:00`;

/** `2026-06-15 09:00`, as people read it. */
export const clockTime = (moment: Moment): string => stamp(moment).slice(0, 16).replace("T", " ");
