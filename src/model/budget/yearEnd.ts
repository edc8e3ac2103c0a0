/** The days of a year's end: until when a vote is kept. */
import { addDays, type Day } from "../day.ts";
import type { Policy } from "../policy/policy.ts";

/** The last day of the new year's months for which a vote of `year` still counts; the year's own last day where it is none. */
export function voteKeptUntil({ yearEnd }: Pick<Policy, "yearEnd">, year: number): Day {
  const months = yearEnd.keepVote.value;
  const first = `${year + 1 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`;
  return addDays(first, -1);
}
