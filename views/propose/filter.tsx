/** The filters of the list: a plain form; with scripts only the list is fetched anew. */
import type { ProjectFilter } from "#model/lists.ts";
import type { Option, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface FilterProps {
  readonly s: Setting;
  readonly filter: ProjectFilter;
  readonly areas: readonly Option[];
  readonly stages: readonly Option[];
  readonly classes: readonly Option[];
  readonly contents: readonly Option[];
}

export const Filter = ({ s, filter, areas, stages, classes, contents }: FilterProps) => {
  const w = wordsOf(s.lang);
  const { filters } = w.projects;
  return (
    <form
      class="filter"
      method="get"
      action="/projects"
      aria-label={w.projects.filterTitle}
      hx-get="/projects"
      hx-target="#results"
      hx-select="#results"
      hx-swap="outerHTML"
      hx-push-url="true"
    >
      <Chooser s={s} name="area" label={filters.area} options={areas} value={filter.area} />
      <Chooser s={s} name="stage" label={filters.stage} options={stages} value={filter.stage} />
      <Chooser s={s} name="class" label={filters.class} options={classes} value={filter.class} />
      {contents.length > 0 && <Chooser s={s} name="content" label={filters.content} options={contents} value={filter.content} />}
      <Word name="year" label={filters.year} value={filter.year === undefined ? "" : String(filter.year)} digits />
      <Word name="q" label={filters.q} value={filter.q ?? ""} />
      <button class="govuk-button govuk-button--secondary filter__press" type="submit">
        {w.common.filter}
      </button>
    </form>
  );
};

const Chooser = ({
  s,
  name,
  label,
  options,
  value,
}: {
  s: Setting;
  name: string;
  label: string;
  options: readonly Option[];
  value: string | undefined;
}) => (
  <div class="govuk-form-group">
    <label class="govuk-label" for={`q-${name}`}>
      {label}
    </label>
    <select class="govuk-select" id={`q-${name}`} name={name}>
      <option value="">{wordsOf(s.lang).common.all}</option>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
);

const Word = ({ name, label, value, digits = false }: { name: string; label: string; value: string; digits?: boolean }) => (
  <div class="govuk-form-group">
    <label class="govuk-label" for={`q-${name}`}>
      {label}
    </label>
    <input class="govuk-input" id={`q-${name}`} name={name} value={value} inputmode={digits ? "numeric" : undefined} autocomplete="off" />
  </div>
);
