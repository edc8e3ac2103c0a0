/** The money of an area and a year: what came, how it is used, line by line. Every figure leads to what it is made of. */
import type { BudgetPage } from "#model/lists.ts";
import { staffRoles } from "#model/people/roles.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import type { Offer, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { MoneyBar } from "./bar.tsx";
import { Choose, query } from "./choose.tsx";
import { totalHref } from "./figures.ts";
import { GiftSums } from "./gifts.tsx";
import { Lines } from "./lines.tsx";
import { Shares } from "./shares.tsx";

export interface BudgetProps {
  readonly s: Setting;
  readonly page: BudgetPage;
  readonly offers: readonly Offer[];
}

export const BudgetPageView = (props: BudgetProps) => {
  const { s, page, offers } = props;
  const w = wordsOf(s.lang).budget;
  const staff = page.year !== null && staffRoles.some((role) => s.who?.roles.includes(role));
  const title = w.titleOf(page.areaName, page.year === null ? w.allYears : w.yearOf(page.year));
  return (
    <Page s={s} title={title} wide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="lead">{w.lead}</p>
      <Choose s={s} page={page} action="/budget" />
      {page.at && <p class="mind">{w.asOf(wordsOf(s.lang).common.day(page.at))}</p>}
      {staff && (
        <p>
          <a class="govuk-link" href={`/budget/progress?${query(page)}`}>
            {w.progress}
          </a>{" "}
          <a class="govuk-link" href={`/budget/report?area=${encodeURIComponent(page.area)}&from=${page.year}-01&until=${page.year}-06`}>
            {w.report.link}
          </a>{" "}
          {s.who?.roles.includes("officer:finance") && (
            <a class="govuk-link" href="/payments">
              {wordsOf(s.lang).payments.title}
            </a>
          )}
        </p>
      )}
      {page.lines.length === 0 ? (
        <p class="nothing">{w.noLines}</p>
      ) : (
        <>
          <MoneyBar s={s} balance={page.total} href={(name) => totalHref(page.lines, name)} />
          <Lines s={s} page={page} />
          <Shares s={s} page={page} />
        </>
      )}
      <GiftSums s={s} gifts={page.gifts} />
      <OfferLinks s={s} offers={offers} />
      <Download s={s} page={page} />
    </Page>
  );
};

const Download = ({ s, page }: Pick<BudgetProps, "s" | "page">) => {
  const w = wordsOf(s.lang).budget;
  return (
    <p class="buttons">
      {w.download} <a href={`/budget.xlsx?${query(page)}`}>{w.xlsx}</a> <a href={`/budget.csv?${query(page)}`}>{w.csv}</a>{" "}
      <a href={`/budget.json?${query(page)}`}>{w.json}</a>
    </p>
  );
};
