/** The money of an area and a year: what came, how it is used, line by line. Every figure leads to what it is made of. */
import type { BudgetPage } from "#model/lists.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import type { Offer, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { MoneyBar } from "./bar.tsx";
import { totalHref } from "./figures.ts";
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
  const title = w.titleOf(page.areaName, page.year === null ? w.allYears : w.yearOf(page.year));
  return (
    <Page s={s} title={title} wide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="lead">{w.lead}</p>
      <Choose s={s} page={page} />
      {page.lines.length === 0 ? (
        <p class="nothing">{w.noLines}</p>
      ) : (
        <>
          <MoneyBar s={s} balance={page.total} href={(name) => totalHref(page.lines, name)} />
          <Lines s={s} page={page} />
          <Shares s={s} page={page} />
        </>
      )}
      <OfferLinks s={s} offers={offers} />
      <Download s={s} page={page} />
    </Page>
  );
};

const query = ({ year, area }: BudgetPage): string => `year=${year ?? "all"}&area=${encodeURIComponent(area)}`;

const Download = ({ s, page }: Pick<BudgetProps, "s" | "page">) => {
  const w = wordsOf(s.lang).budget;
  return (
    <p class="buttons">
      {w.download} <a href={`/budget.csv?${query(page)}`}>{w.csv}</a> <a href={`/budget.json?${query(page)}`}>{w.json}</a>
    </p>
  );
};

const Choose = ({ s, page }: Pick<BudgetProps, "s" | "page">) => {
  const { budget: w } = wordsOf(s.lang);
  const areas = page.areas.some((one) => one.code === page.area) ? page.areas : [{ code: page.area, name: page.areaName }, ...page.areas];
  return (
    <form class="filter" method="get" action="/budget">
      <div class="govuk-form-group">
        <label class="govuk-label" for="year">
          {w.year}
        </label>
        <select class="govuk-select" id="year" name="year">
          <option value="all" selected={page.year === null}>
            {w.allYears}
          </option>
          {yearsOf(page).map((year) => (
            <option value={String(year)} selected={year === page.year}>
              {w.yearOf(year)}
            </option>
          ))}
        </select>
      </div>
      <div class="govuk-form-group">
        <label class="govuk-label" for="area">
          {w.area}
        </label>
        <select class="govuk-select" id="area" name="area">
          {areas.map(({ code, name }) => (
            <option value={code} selected={code === page.area}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button class="govuk-button govuk-button--secondary filter__press" type="submit">
        {w.show}
      </button>
    </form>
  );
};

/** The year shown can be chosen again even when nothing is kept of it. */
const yearsOf = ({ year, years }: BudgetPage): readonly number[] => (year === null || years.includes(year) ? years : [year, ...years]);
