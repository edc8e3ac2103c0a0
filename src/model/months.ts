/** Terms that are counted in months. */
import { addDays, type Day, isDay } from "./day.ts";

/** The same day so many months later, or the last of that month. */
export function monthsAfter(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  const next = `${Math.floor((month + 1) / 12)}-${String(((month + 1) % 12) + 1).padStart(2, "0")}-01`;
  const same = `${first.slice(0, 8)}${day.slice(8)}`;
  return isDay(same) ? same : addDays(next, -1);
}
