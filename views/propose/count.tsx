/** A paper count, to be held against the paper by a second person. */
import type { PaperCount } from "#model/propose/survey.ts";
import { Page } from "../page.tsx";
import { OfferLinks, offered, Press } from "../press.tsx";
import { type Row, SummaryList } from "../rows.tsx";
import type { Offer, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface CountPageProps {
  readonly s: Setting;
  readonly sheet: PaperCount;
  /** The survey or project that it belongs to, by name; of a survey its kinds. */
  readonly title: string;
  readonly kinds: readonly string[];
  readonly offers: readonly Offer[];
}

export const CountPage = ({ s, sheet, title, kinds, offers }: CountPageProps) => {
  const w = wordsOf(s.lang);
  const href = sheet.about === "survey" ? `/surveys/${sheet.of}` : `/projects/${sheet.of}`;
  const verify = offered(offers, "verify");
  const rows: readonly Row[] = [
    [
      w.surveys.of,
      <a class="govuk-link" href={href}>
        {title}
      </a>,
    ],
    [w.surveys.counts, w.surveys.countStates[sheet.state]],
    [w.surveys.forms, w.surveys.countLine(sheet.forms)],
    ...sheet.counts.map((count, index): Row => [kinds[index] ?? "", String(count)]),
    [w.surveys.where, sheet.paper],
  ];
  return (
    <Page s={s} title={w.surveys.countTitle}>
      <h1 class="govuk-heading-l">{w.surveys.countOf[sheet.about]}</h1>
      <SummaryList rows={rows} />
      {verify && (
        <>
          <p>{w.acts.verify.lead}</p>
          <Press s={s} n="verify" action={`/counts/${sheet.id}/verifications`}>
            <button class="govuk-button" type="submit">
              {w.acts.verify.button}
            </button>
          </Press>
        </>
      )}
      <OfferLinks s={s} offers={offers.filter((offer) => offer.act !== "verify")} />
    </Page>
  );
};
