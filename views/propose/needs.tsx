/** What residents need, by kind: counts and shares in whole numbers; the summary sheet to print and sign; the sheet that asks. */
import { dayOf } from "#model/day.ts";
import { answersOf, type Survey, shareOf } from "#model/propose/survey.ts";
import { Page } from "../page.tsx";
import { Poster } from "../poster.tsx";
import { SummaryList, Table } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface NeedsProps {
  readonly s: Setting;
  readonly survey: Survey;
}

export const Needs = ({ s, survey }: NeedsProps) => {
  const w = wordsOf(s.lang);
  const answers = answersOf(survey);
  if (answers === 0) return <p class="nothing">{w.surveys.noAnswers}</p>;
  const rows = survey.kinds.map((kind, index) => {
    const { online = 0, paper = 0 } = survey.counts[index] ?? {};
    return [kind, String(online), String(paper), String(online + paper), w.common.percent(shareOf(online + paper, answers))];
  });
  const { kind, ...numbers } = w.surveys.head;
  return (
    <>
      <Table
        id="needs"
        caption={w.surveys.results}
        head={[{ label: kind }, ...Object.values(numbers).map((label) => ({ label, numeric: true }))]}
        rows={rows}
      />
      <p class="quiet">{w.surveys.shareNote}</p>
    </>
  );
};

/** 问需情况汇总表: made by the system, signed on paper, without a name in it. */
export const SummaryPage = ({ s, survey, areaName }: NeedsProps & { readonly areaName: string }) => {
  const w = wordsOf(s.lang);
  const title = w.surveys.summaryTitle(survey.title);
  return (
    <Page s={s} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="quiet">
        {w.surveys.summaryLead} {w.surveys.made(dayOf(s.now))}
      </p>
      <SummaryList
        rows={[
          [w.surveys.area, areaName],
          [w.surveys.window, w.common.dayRange(survey.from, survey.until)],
          [w.surveys.online, w.surveys.answers(survey.online)],
          [w.surveys.paper, w.surveys.answers(survey.paper)],
          [w.surveys.all, w.surveys.answers(answersOf(survey))],
        ]}
      />
      <Needs s={s} survey={survey} />
      <dl class="signing">
        {[w.surveys.sign.clerk, w.surveys.sign.second, w.surveys.sign.seal].map((label) => (
          <div>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p>
        <a class="govuk-link back" href={`/surveys/${survey.id}`}>
          {w.common.back}
        </a>
      </p>
    </Page>
  );
};

/** To hang up and to hand out: the code for those with a phone, the questionnaire for those without. */
export const SurveyPoster = ({ s, survey, areaName }: NeedsProps & { readonly areaName: string }) => {
  const w = wordsOf(s.lang);
  return (
    <Poster
      s={s}
      ask={w.surveys.posterAsk}
      title={survey.title}
      when={w.common.dayRange(survey.from, survey.until)}
      path={`/surveys/${survey.id}/responses/new`}
      back={`/surveys/${survey.id}`}
      steps={w.surveys.posterSteps}
      foot={areaName}
    >
      <section class="questionnaire" aria-labelledby="questionnaire">
        <h2 id="questionnaire">{w.surveys.questionnaire}</h2>
        <ul>
          {survey.kinds.map((kind) => (
            <li>□ {kind}</li>
          ))}
        </ul>
        <p class="questionnaire__line">{w.surveys.questionnaireLine}</p>
      </section>
    </Poster>
  );
};
