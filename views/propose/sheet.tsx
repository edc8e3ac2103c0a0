/** A paper count, to be held against the paper by a second person. */
import type { CountSheet } from "#model/propose/survey.ts";
import { Page } from "../page.tsx";
import { OfferLinks, offered, Press } from "../press.tsx";
import { type Row, SummaryList } from "../rows.tsx";
import type { Offer, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface SheetPageProps {
  readonly s: Setting;
  readonly sheet: CountSheet;
  /** The survey or project that it belongs to, by name; of a survey its kinds. */
  readonly title: string;
  readonly kinds: readonly string[];
  readonly offers: readonly Offer[];
}

export const SheetPage = ({ s, sheet, title, kinds, offers }: SheetPageProps) => {
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
    [w.surveys.sheets, w.surveys.sheetStates[sheet.state]],
    [w.surveys.forms, w.surveys.sheetLine(sheet.forms)],
    ...sheet.counts.map((count, index): Row => [kinds[index] ?? "", String(count)]),
    [w.surveys.where, sheet.paper],
  ];
  return (
    <Page s={s} title={w.surveys.sheetTitle}>
      <h1 class="govuk-heading-l">{w.surveys.sheetOf[sheet.about]}</h1>
      <SummaryList rows={rows} />
      {verify && (
        <>
          <p>{w.acts.verify.lead}</p>
          <Press s={s} n="verify" action={`/sheets/${sheet.id}/verifications`}>
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
