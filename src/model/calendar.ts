/**
 * Working days (工作日). Source: 国务院办公厅 yearly notices on days off; 民法典 art. 201: the first day is not counted.
 * A year that nobody has loaded is unknown, not free of holidays: what reaches into it is provisional (暂定).
 */
import { addDays, type Day, endOf, type Moment, startOf, yearOf } from "./day.ts";

export interface CalendarYear {
  readonly off: readonly Day[];
  readonly work: readonly Day[];
}
export type Calendar = Readonly<Record<string, CalendarYear>>;

export interface Due {
  readonly day: Day;
  /** The last millisecond of `day` in Shanghai. */
  readonly at: Moment;
  /** A year without a published calendar was counted by weekends alone. */
  readonly provisional: boolean;
}

export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  const year = calendar[yearOf(day)];
  if (year?.off.includes(day)) return false;
  if (year?.work.includes(day)) return true;
  const weekday = new Date(startOf(day) + 8 * 3_600_000).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The `count`-th working day after `start`. */
export function workingDue(calendar: Calendar, start: Day, count: number): Due {
  let day = start;
  let provisional = false;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    provisional ||= calendar[yearOf(day)] === undefined;
    if (isWorkingDay(calendar, day)) left--;
  }
  return { day, at: endOf(day), provisional };
}

/** The `count`-th calendar day after `start`; nothing about it can be provisional. */
export function calendarDue(start: Day, count: number): Due {
  const day = addDays(start, count);
  return { day, at: endOf(day), provisional: false };
}

/** Working days from the day after `today` up to and with `day`; 0 when it is today, negative when it is past. */
export function workingDaysLeft(calendar: Calendar, today: Day, day: Day): number {
  if (day < today) return -workingDaysLeft(calendar, day, today);
  let left = 0;
  for (let next = addDays(today, 1); next <= day; next = addDays(next, 1)) if (isWorkingDay(calendar, next)) left++;
  return left;
}
