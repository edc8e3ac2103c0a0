/** The calendar by which working days are counted: a year that waits for its second person, and the years in force. */
import { dayOf, yearOf } from "#model/day.ts";
import type { Almanac } from "#model/open/almanac.ts";
import { Page } from "../page.tsx";
import { offered } from "../press.tsx";
import type { Offer, Setting } from "../setting.ts";
import { actWords } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { YearDays } from "./days.tsx";
import { type DueMove, WaitingYear } from "./waiting.tsx";

interface CalendarProps {
  readonly s: Setting;
  readonly almanac: Almanac;
  readonly offers: readonly Offer[];
  readonly moves: readonly DueMove[];
}

export const CalendarPage = ({ s, almanac, offers, moves }: CalendarProps) => {
  const words = wordsOf(s.lang);
  const w = words.calendar;
  const type = offered(offers, "type");
  return (
    <Page s={s} title={w.title}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead}</p>
      {almanac.years
        .filter((year) => year.state === "typed")
        .map((year) => (
          <WaitingYear s={s} year={year} moves={moves} offers={offers} />
        ))}
      <Missing s={s} almanac={almanac} />
      {type && (
        <p>
          <a class="govuk-button govuk-button--secondary" href={type.href}>
            {actWords(words, "type").title}
          </a>
        </p>
      )}
      <InForce s={s} almanac={almanac} />
    </Page>
  );
};

const inForce = (almanac: Almanac) => almanac.years.filter((year) => year.state === "confirmed").sort((a, b) => b.year - a.year);

/** This year and the next are where open times reach. */
const Missing = ({ s, almanac }: Pick<CalendarProps, "s" | "almanac">) => {
  const w = wordsOf(s.lang).calendar;
  const year = yearOf(dayOf(s.now));
  const known = inForce(almanac).map((one) => one.year);
  return (
    <>
      {[year, year + 1]
        .filter((one) => !known.includes(one))
        .map((one) => (
          <p class="mind">{w.missing(one)}</p>
        ))}
    </>
  );
};

const InForce = ({ s, almanac }: Pick<CalendarProps, "s" | "almanac">) => {
  const w = wordsOf(s.lang).calendar;
  const years = inForce(almanac);
  return (
    <section>
      <h2 class="govuk-heading-m">{w.inForce}</h2>
      {years.length === 0 && <p class="nothing">{w.none}</p>}
      {years.map((year) => (
        <details class="govuk-details" open={year.year === yearOf(dayOf(s.now))}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{w.yearOf(year.year)}</span>
          </summary>
          <div class="govuk-details__text">
            <YearDays s={s} year={year} />
          </div>
        </details>
      ))}
    </section>
  );
};
