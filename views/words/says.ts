/** How numbers and days look in a sentence. */
import { type Day, dayOf, type Moment, stamp } from "#model/day.ts";
import { yuan } from "#model/money.ts";
import type { Bounds, Says } from "./shapes.ts";

const parts = (day: Day): readonly [string, number, number] => [day.slice(0, 4), Number(day.slice(5, 7)), Number(day.slice(8, 10))];

/** `2026年6月20日` */
export function dayZh(day: Day): string {
  const [year, month, date] = parts(day);
  return `${year}年${month}月${date}日`;
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** `20 June 2026` */
export function dayEn(day: Day): string {
  const [year, month, date] = parts(day);
  return `${date} ${months[month - 1]} ${year}`;
}

const clock = (moment: Moment): string => stamp(moment).slice(11, 16);
export const timeZh = (moment: Moment): string => `${dayZh(dayOf(moment))} ${clock(moment)}`;
export const timeEn = (moment: Moment): string => `${dayEn(dayOf(moment))}, ${clock(moment)}`;

export const sumIn = (says: Says, key: string): string => (typeof says[key] === "number" ? yuan(says[key]) : "");
export const countIn = (says: Says, key: string): string => String(says[key] ?? "");
/** A key by its name in one language. */
export const nameIn = (says: Says, key: string, names: Readonly<Record<string, string>>): string =>
  names[countIn(says, key)] ?? countIn(says, key);
/** Names of one language, a line each. */
export const namesIn = (says: Says, key: string): readonly string[] => countIn(says, key).split("\n");
export const momentIn = (says: Says, key: string, time: (moment: Moment) => string): string =>
  typeof says[key] === "number" ? time(says[key]) : "";
export const dayIn = (says: Says, key: string, day: (day: Day) => string): string => (typeof says[key] === "string" ? day(says[key]) : "");

/** English: `1 day`, `2 days`. */
/** What a field asked for, as a refusal carries it. */
export const boundsIn = ({ min, max, kind }: Says): Bounds => ({
  min: typeof min === "number" ? min : undefined,
  max: typeof max === "number" ? max : undefined,
  kind: typeof kind === "string" ? kind : undefined,
});
export const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;
