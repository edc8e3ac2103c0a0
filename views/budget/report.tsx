/** The half-year report that an office would write by hand: a paragraph and its tables, the same on the page and in the document. */
import { type ClassReport, type Report, type Tallied, together } from "#model/budget/report.ts";
import { wan } from "#model/money.ts";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import type { Lang, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { wholeOf } from "./figures.ts";

export interface Told {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

export function tell(report: Report, lang: Lang): Told {
  const { budget } = wordsOf(lang);
  const w = budget.report;
  const classNames: Readonly<Record<string, string>> = budget.classNames;
  const name = (code: string): string => classNames[code] ?? code;
  const all = (of: (one: ClassReport) => Tallied) => together(report.classes.map(of));
  const [deliberated, established, accepted] = [all((one) => one.deliberated), all((one) => one.established), all((one) => one.accepted)];
  const each = report.classes
    .filter((one) => one.established.projects > 0)
    .map((one) => w.each(name(one.class), one.established.projects, wan(one.established.amount)));
  const given = report.gifts.reduce((sum, one) => ({ number: sum.number + one.number, value: sum.value + one.value }), {
    number: 0,
    value: 0,
  });
  const row = (label: string, a: Tallied, b: Tallied, c: Tallied) => [
    label,
    String(a.projects),
    String(b.projects),
    wan(b.amount),
    String(b.people),
    String(c.projects),
  ];
  return {
    title: w.title(report.areaName, report.from, report.until),
    paragraphs: [
      w.fund(report.until.slice(0, 4), wan(wholeOf(report.fund))),
      w.done(deliberated.projects, established.projects, wan(established.amount), w.join(each)),
      w.people(established.people, accepted.projects),
      ...(given.number > 0 ? [budget.gifts.said(given.number, wan(given.value))] : []),
      w.noSatisfaction,
    ],
    head: [budget.class, w.deliberated, w.established, w.amountWan, w.beneficiaries, w.accepted],
    rows: [
      ...report.classes.map((one) => row(name(one.class), one.deliberated, one.established, one.accepted)),
      row(budget.total, deliberated, established, accepted),
    ],
    notes: [w.rounding, ...report.remarks],
  };
}

interface Props {
  readonly s: Setting;
  readonly report: Report;
}

export const ReportPage = ({ s, report }: Props) => {
  const w = wordsOf(s.lang).budget;
  const told = tell(report, s.lang);
  const asked = `area=${encodeURIComponent(report.area)}&from=${report.from}&until=${report.until}`;
  return (
    <Page s={s} title={told.title} wide>
      <h1 class="govuk-heading-l">{told.title}</h1>
      {told.paragraphs.map((text) => (
        <p>{text}</p>
      ))}
      <Stack
        caption={w.report.table}
        head={told.head.map((label, index) => ({ label, numeric: index > 0 }))}
        rows={told.rows.slice(0, -1).map((cells) => ({ cells }))}
        foot={told.rows.at(-1) ?? []}
      />
      {told.notes.map((text) => (
        <p class="govuk-hint">{text}</p>
      ))}
      <form class="filter" method="get" action="/budget/report">
        <input type="hidden" name="area" value={report.area} />
        <Month id="from" label={w.report.from} value={report.from} />
        <Month id="until" label={w.report.until} value={report.until} />
        <button class="govuk-button govuk-button--secondary filter__press" type="submit">
          {w.show}
        </button>
      </form>
      <p class="buttons">
        {w.download} <a href={`/budget/report.docx?${asked}`}>{w.report.docx}</a> <a href={`/budget/report.json?${asked}`}>{w.json}</a>
      </p>
    </Page>
  );
};

const Month = ({ id, label, value }: { readonly id: string; readonly label: string; readonly value: string }) => (
  <div class="govuk-form-group">
    <label class="govuk-label" for={id}>
      {label}
    </label>
    <input class="govuk-input govuk-input--width-10" id={id} name={id} type="month" value={value} />
  </div>
);
