/** A year that one person has typed: its days, the times it would move, and the second person's button. */
import { acts } from "#model/acts.ts";
import type { Day } from "#model/day.ts";
import type { AlmanacYear } from "#model/open/almanac.ts";
import { offered, Press } from "../press.tsx";
import { Stack } from "../records.tsx";
import type { Offer, Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";
import { YearDays } from "./days.tsx";

/** An open due time that the typed years would move. */
export interface DueMove {
  readonly receipt: string;
  readonly title: string;
  readonly from: Day;
  readonly until: Day;
  readonly provisional: boolean;
}
interface Props {
  readonly s: Setting;
  readonly year: AlmanacYear;
  readonly moves: readonly DueMove[];
  readonly offers: readonly Offer[];
}

export const WaitingYear = ({ s, year, moves, offers }: Props) => {
  const w = wordsOf(s.lang).calendar;
  const mine = year.typedBy === s.who?.id;
  return (
    <section class="waits" aria-labelledby={`waiting-${year.year}`}>
      <h2 class="govuk-heading-m" id={`waiting-${year.year}`}>
        {w.waiting(year.year)}
      </h2>
      <p>{w.waitingLead}</p>
      <YearDays s={s} year={year} />
      <Moves s={s} moves={moves} />
      {offered(offers, "check") && !mine ? (
        <Press s={s} n={`check-${year.year}`} action={`/calendar/${acts.check.noun}`} fields={{ year: String(year.year) }}>
          <button class="govuk-button" type="submit" data-prevent-double-click="true">
            {w.confirm(year.year)}
          </button>
        </Press>
      ) : (
        <p class="govuk-hint">{mine ? w.yours : w.otherwise}</p>
      )}
    </section>
  );
};

const Moves = ({ s, moves }: { s: Setting; moves: readonly DueMove[] }) => {
  const { calendar: w, common } = wordsOf(s.lang);
  if (moves.length === 0) return <p>{w.noMoves}</p>;
  return (
    <Stack
      caption={w.moves}
      head={[{ label: w.order }, { label: w.from }, { label: w.until }]}
      rows={moves.map(({ receipt, title, from, until, provisional }) => ({
        cells: [
          <a href={`/projects/${receipt}`}>{title}</a>,
          common.day(from),
          <>
            <strong>{common.day(until)}</strong> {from === until ? w.same : ""}{" "}
            {provisional ? <Mark tone="seal">{w.provisional}</Mark> : <Mark>{w.settled}</Mark>}
          </>,
        ],
      }))}
    />
  );
};
