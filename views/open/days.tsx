/** The days of one year: those off in runs, those to work one by one, and the notice they come from. */
import { addDays, type Day, startOf } from "#model/day.ts";
import type { AlmanacYear } from "#model/open/almanac.ts";
import { SummaryList } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const YearDays = ({ s, year }: { s: Setting; year: AlmanacYear }) => {
  const w = wordsOf(s.lang).calendar;
  return (
    <>
      <p>{w.summary(year.off.length, year.work.length)}</p>
      <SummaryList
        rows={[
          [w.off, <Runs lines={runsOf(year.off).map((run) => runWords(s, run))} />],
          [w.work, year.work.length === 0 ? w.noWork : <Runs lines={year.work.map((day) => dayWords(s, day))} />],
          [w.source, year.source],
        ]}
      />
    </>
  );
};

const Runs = ({ lines }: { lines: readonly string[] }) => (
  <ul class="runs">
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
);

interface Run {
  readonly from: Day;
  readonly until: Day;
  readonly days: number;
}

/** Days that follow one another are one holiday. */
export function runsOf(days: readonly Day[]): readonly Run[] {
  const runs: Run[] = [];
  for (const day of [...days].sort()) {
    const last = runs.at(-1);
    if (last && addDays(last.until, 1) === day) runs.splice(-1, 1, { from: last.from, until: day, days: last.days + 1 });
    else runs.push({ from: day, until: day, days: 1 });
  }
  return runs;
}

const runWords = (s: Setting, { from, until, days }: Run): string =>
  days === 1 ? dayWords(s, from) : wordsOf(s.lang).calendar.span(shortDay(s, from), shortDay(s, until), days);

const shortDay = (s: Setting, day: Day): string => wordsOf(s.lang).calendar.shortDay(Number(day.slice(5, 7)), Number(day.slice(8, 10)));

function dayWords(s: Setting, day: Day): string {
  const w = wordsOf(s.lang).calendar;
  const weekday = new Date(startOf(day) + 8 * 3_600_000).getUTCDay();
  return w.withWeekday(shortDay(s, day), w.weekdays[weekday] ?? "");
}
