/** The lines that can be planned for a project: open ones of this year and later, and those of the next year that are not there yet. */
import { nextLine } from "#model/budget/entry.ts";
import { yearOf } from "#model/day.ts";
import type { Hand } from "#model/hand.ts";
import type { Dossier } from "#model/project.ts";

export function linesToPlan(d: Dossier, hand: Hand): readonly string[] {
  const year = yearOf(hand.today);
  const open = d.lines.filter((one) => one.year >= year && !one.closed).map((one) => one.line);
  const later = open.filter((line) => line.startsWith(`${year}-`)).map(nextLine);
  return [...new Set([...open, ...later, ...d.holdings.flatMap((one) => (one.planned ? [one.line] : []))])];
}
