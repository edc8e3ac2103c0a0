/** Of which year, of which place, as it stood on which day. */
import type { BudgetPage } from "#model/lists.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const query = ({ year, area, at }: BudgetPage): string =>
  `year=${year ?? "all"}&area=${encodeURIComponent(area)}${at === null ? "" : `&at=${at}`}`;

export const Choose = ({ s, page, action }: { readonly s: Setting; readonly page: BudgetPage; readonly action: string }) => {
  const { budget: w } = wordsOf(s.lang);
  const areas = page.areas.some((one) => one.code === page.area) ? page.areas : [{ code: page.area, name: page.areaName }, ...page.areas];
  return (
    <form class="filter" method="get" action={action}>
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
      <div class="govuk-form-group">
        <label class="govuk-label" for="at">
          {w.at}
        </label>
        <input class="govuk-input govuk-input--width-10" id="at" name="at" type="date" value={page.at ?? ""} />
      </div>
      <button class="govuk-button govuk-button--secondary filter__press" type="submit">
        {w.show}
      </button>
    </form>
  );
};

/** The year shown can be chosen again even when nothing is kept of it. */
const yearsOf = ({ year, years }: BudgetPage): readonly number[] => (year === null || years.includes(year) ? years : [year, ...years]);
