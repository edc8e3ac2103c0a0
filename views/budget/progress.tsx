/** How a year's money goes, for those who look after it: by quarter, street, community, class and source; what is due, what may slip, what lies idle. */

import type { Child } from "hono/jsx";
import { available } from "#model/budget/entry.ts";
import { asksForecast, type Due, isLate, noContract, type Progress, quartersOf } from "#model/budget/progress.ts";
import { dayOf, daysBetween } from "#model/day.ts";
import { Money } from "../money.tsx";
import { Page } from "../page.tsx";
import { Stack, Tag } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { Burn } from "./burn.tsx";
import { Choose, query } from "./choose.tsx";
import { hrefOf, wholeOf } from "./figures.ts";
import { Plan } from "./plans.tsx";

interface Props {
  readonly s: Setting;
  readonly found: Progress;
  readonly year: number;
  readonly next: string | null;
}

export const ProgressPage = (props: Props) => {
  const { s, found, year } = props;
  const w = wordsOf(s.lang).budget;
  const title = w.progressOf(found.budget.areaName, w.yearOf(year));
  return (
    <Page s={s} title={title} wide>
      <p>
        <a class="govuk-link back" href={`/budget?${query(found.budget)}`}>
          {w.back}
        </a>
      </p>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="lead">{w.progressLead}</p>
      <Choose s={s} page={found.budget} action="/budget/progress" />
      {found.budget.lines.length === 0 ? (
        <p class="nothing">{w.noLines}</p>
      ) : (
        <>
          <Months {...props} />
          <Quarters {...props} />
          <Plan s={s} page={found.budget} />
          <Dues {...props} />
          <Idle {...props} />
        </>
      )}
    </Page>
  );
};

const numbers = (...labels: readonly string[]) => labels.map((label) => ({ label, numeric: true }));

const Months = ({ s, found: { months } }: Props) => {
  const { budget: w, balances, common } = wordsOf(s.lang);
  return (
    <section>
      <h2 class="govuk-heading-m">{w.months}</h2>
      <p class="govuk-hint">{w.monthsNote}</p>
      <Burn s={s} months={months} />
      <Stack
        caption={w.months}
        hideCaption
        head={[{ label: w.date }, ...numbers(w.whole, balances.held, balances.committed, balances.paid, balances.available)]}
        rows={months.map((one) => ({
          cells: [
            common.day(one.day),
            ...[wholeOf(one), one.held, one.committed, one.paid, available(one)].map((fen): Child => <Money fen={fen} />),
          ],
        }))}
      />
    </section>
  );
};

const Quarters = ({ s, found: { months } }: Props) => {
  const w = wordsOf(s.lang).budget;
  return (
    <Stack
      caption={w.quarters}
      head={[{ label: w.quarter }, ...numbers(w.came, w.established, w.paidOut)]}
      rows={quartersOf(months).map(({ quarter, appropriated, established, paid }) => ({
        cells: [w.quarterOf(quarter), <Money fen={appropriated} />, <Money fen={established} />, <Money fen={paid} />],
      }))}
    />
  );
};

const Dues = ({ s, found, year, next }: Props) => {
  const { budget: w, stages, common } = wordsOf(s.lang);
  const forecast = asksForecast(year, dayOf(s.now));
  const when = ({ due }: Due): string => (due === noContract ? w.noContract : common.day(due));
  return (
    <section id="due">
      <h2 class="govuk-heading-m">{w.due}</h2>
      <p class="govuk-hint">{w.dueNote}</p>
      {found.due.length === 0 ? (
        <p class="nothing">{w.noDue}</p>
      ) : (
        <Stack
          caption={w.due}
          hideCaption
          head={[{ label: w.what }, { label: w.dueBy }, { label: w.stage }, { label: w.line }, ...numbers(w.amount)]}
          rows={found.due.map((one) => ({
            cells: [
              <a href={`/projects/${one.receipt}`}>{one.title}</a>,
              <>
                {when(one)} {forecast && isLate(one, year, found.cutoff) && <Tag tone="asked">{w.crossYear}</Tag>}
              </>,
              stages[one.stage].name,
              <a href={hrefOf(one.line, "committed")}>{one.line}</a>,
              <Money fen={one.committed} />,
            ],
          }))}
        />
      )}
      {next !== null && (
        <p>
          <a class="govuk-link" href={`/budget/progress?${query(found.budget)}&after=${next}#due`}>
            {common.nextPage}
          </a>
        </p>
      )}
    </section>
  );
};

const idleDays = 90;

const Idle = ({ s, found }: Props) => {
  const { budget: w, common } = wordsOf(s.lang);
  const today = dayOf(s.now);
  const rows = found.idle.flatMap((one) => {
    const line = found.budget.lines.find((each) => each.line === one.line);
    return line && one.since !== null && available(line.balance) > 0 && daysBetween(one.since, today) > idleDays
      ? [{ ...one, since: one.since, free: available(line.balance) }]
      : [];
  });
  return (
    <section>
      <h2 class="govuk-heading-m">{w.idle}</h2>
      {rows.length === 0 ? (
        <p class="nothing">{w.noIdle}</p>
      ) : (
        <Stack
          caption={w.idle}
          hideCaption
          head={[{ label: w.line }, { label: w.idleSince }, ...numbers(wordsOf(s.lang).balances.available)]}
          rows={rows.map((one) => ({
            cells: [<a href={hrefOf(one.line, "available")}>{one.title}</a>, common.day(one.since), <Money fen={one.free} />],
          }))}
        />
      )}
    </section>
  );
};
