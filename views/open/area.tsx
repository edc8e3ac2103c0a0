/** Which area a list is of, and of which days: a small form above it. */
import type { Child } from "hono/jsx";
import type { AreaRow } from "#model/lists.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly action: string;
  readonly area: AreaRow;
  readonly areas: readonly AreaRow[];
  readonly children?: Child;
}

export const AreaFilter = ({ s, action, area, areas, children }: Props) => {
  const w = wordsOf(s.lang);
  return (
    <form class="follow on-screen" method="get" action={action}>
      <div class="govuk-form-group">
        <label class="govuk-label" for="area">
          {w.overdue.area}
        </label>
        <select class="govuk-select" id="area" name="area">
          {(areas.some((one) => one.code === area.code) ? areas : [area, ...areas]).map((one) => (
            <option value={one.code} selected={one.code === area.code}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      {children}
      <button class="govuk-button govuk-button--secondary" type="submit">
        {w.common.filter}
      </button>
    </form>
  );
};

export const DayFilter = ({ name, label, value }: { name: string; label: string; value: string | undefined }) => (
  <div class="govuk-form-group">
    <label class="govuk-label" for={name}>
      {label}
    </label>
    <input class="govuk-input govuk-input--width-10" type="date" id={name} name={name} value={value ?? ""} />
  </div>
);
