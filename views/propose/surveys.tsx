/** Need surveys: the list, and the page of one with its counts. */
import { dayOf } from "#model/day.ts";
import { answersOf, type PaperCount, type Survey } from "#model/propose/survey.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { Older, Records, Tag } from "../records.tsx";
import { SummaryList } from "../rows.tsx";
import type { Offer, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { stateOf, tones } from "./calls.tsx";
import { Needs } from "./needs.tsx";

interface SurveyLine {
  readonly id: string;
  readonly title: string;
  readonly areaName: string;
  readonly from: string;
  readonly until: string;
  readonly online: number;
  readonly paper: number;
}
interface SurveysPageProps {
  readonly s: Setting;
  readonly rows: readonly SurveyLine[];
  readonly offers: readonly Offer[];
}

export const SurveysPage = ({ s, rows, offers }: SurveysPageProps) => {
  const w = wordsOf(s.lang);
  const listed = rows.map((row) => ({
    href: `/surveys/${row.id}`,
    title: row.title,
    tone: tones[stateOf(s, row)],
    state: w.surveys.states[stateOf(s, row)],
    lines: [
      <>
        <span>{row.areaName}</span> <span>{w.common.dayRange(row.from, row.until)}</span> <span>{w.surveys.answers(answersOf(row))}</span>
      </>,
    ],
  }));
  return (
    <Page s={s} title={w.surveys.title}>
      <h1 class="govuk-heading-l">{w.surveys.title}</h1>
      <p class="lead">{w.surveys.lead}</p>
      <OfferLinks s={s} offers={offers} />
      <Records rows={listed} none={w.surveys.none} />
      <Older s={s} rows={rows} />
    </Page>
  );
};

interface SurveyPageProps {
  readonly s: Setting;
  readonly survey: Survey;
  readonly areaName: string;
  readonly offers: readonly Offer[];
  /** For staff of the place: what residents wrote, and the paper counts. */
  readonly desk: { readonly lines: readonly string[]; readonly sheets: readonly PaperCount[] } | null;
}

export const SurveyPage = ({ s, survey, areaName, offers, desk }: SurveyPageProps) => {
  const w = wordsOf(s.lang);
  const state = stateOf(s, survey);
  const mine = offers.filter((offer) => offer.act === "respond");
  return (
    <Page s={s} title={survey.title}>
      <h1 class="govuk-heading-l">{survey.title}</h1>
      <p>
        <Tag tone={tones[state]}>{w.surveys.states[state]}</Tag>
      </p>
      <SummaryList
        rows={[
          [w.surveys.window, w.common.dayRange(survey.from, survey.until)],
          [w.surveys.area, areaName],
          [w.surveys.online, w.surveys.answers(survey.online)],
          [w.surveys.paper, w.surveys.answers(survey.paper)],
          [w.surveys.all, w.surveys.answers(answersOf(survey))],
        ]}
      />
      {survey.mine && dayOf(s.now) <= survey.until && <p>{w.surveys.mine}</p>}
      {state === "over" && <p class="quiet">{w.surveys.closedNow(survey.until)}</p>}
      {mine.map(({ href }) => (
        <a class="govuk-button" href={href}>
          {survey.mine ? w.surveys.change : w.surveys.reply}
        </a>
      ))}
      <OfferLinks s={s} offers={offers.filter((offer) => offer.act !== "respond")} />
      <Needs s={s} survey={survey} />
      <p>
        <a class="govuk-link back" href={`/surveys/${survey.id}/summary`}>
          {w.surveys.summary}
        </a>{" "}
        <a class="govuk-link back" href={`/surveys/${survey.id}/poster`}>
          {w.surveys.poster}
        </a>
      </p>
      {desk && <Desk s={s} {...desk} />}
    </Page>
  );
};

const Desk = ({ s, lines, sheets }: { readonly s: Setting } & NonNullable<SurveyPageProps["desk"]>) => {
  const w = wordsOf(s.lang).surveys;
  return (
    <>
      {sheets.length > 0 && (
        <section class="section" aria-labelledby="sheets">
          <h2 id="sheets">{w.counts}</h2>
          <CountList s={s} sheets={sheets} />
        </section>
      )}
      {lines.length > 0 && (
        <section class="section" aria-labelledby="lines">
          <h2 id="lines">{w.lines}</h2>
          <ul class="govuk-list">
            {lines.map((line) => (
              <li class="words">{line}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const CountList = ({ s, sheets }: { readonly s: Setting; readonly sheets: readonly PaperCount[] }) => {
  const w = wordsOf(s.lang).surveys;
  return (
    <ul class="govuk-list">
      {sheets.map((sheet) => (
        <li>
          <a class="govuk-link" href={`/counts/${sheet.id}`}>
            {w.countLine(sheet.forms)}
          </a>{" "}
          {w.countStates[sheet.state]}
        </li>
      ))}
    </ul>
  );
};
