/** Every act on paper that was recorded later than it happened, newest first: for whoever checks. */
import type { AreaRow } from "#model/lists.ts";
import type { Backdated, BackdatedFilter } from "#model/open/oversight.ts";
import { idOf } from "#model/subject.ts";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { factText, plainNames, roleWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { AreaFilter, DayFilter } from "./area.tsx";

interface Props {
  readonly s: Setting;
  readonly area: AreaRow;
  readonly areas: readonly AreaRow[];
  readonly rows: readonly Backdated[];
  readonly filter: BackdatedFilter;
}
/** A full page may have more before it. */
const pageful = 50;

export const BackdatedPage = ({ s, area, areas, rows, filter }: Props) => {
  const w = wordsOf(s.lang);
  return (
    <Page s={s} title={w.backdated.title} wide>
      <h1 class="govuk-heading-l">{w.backdated.title}</h1>
      <p class="lead">{w.backdated.lead(area.name)}</p>
      <AreaFilter s={s} action="/backdated" area={area} areas={areas}>
        <DayFilter name="from" label={w.backdated.from} value={filter.from} />
        <DayFilter name="until" label={w.backdated.until} value={filter.until} />
      </AreaFilter>
      {rows.length === 0 ? <p class="nothing">{w.backdated.none}</p> : <List s={s} rows={rows} />}
      <Older s={s} rows={rows} filter={filter} />
    </Page>
  );
};

const List = ({ s, rows }: Pick<Props, "s" | "rows">) => {
  const w = wordsOf(s.lang);
  return (
    <Stack
      caption={w.backdated.title}
      hideCaption
      head={[
        { label: w.backdated.what },
        { label: w.backdated.of },
        { label: w.backdated.happened },
        { label: w.backdated.recorded },
        { label: w.backdated.days, numeric: true },
        { label: w.backdated.by },
      ]}
      rows={rows.map((row) => ({
        cells: [
          factText(w, row.fact, plainNames),
          <Subject s={s} row={row} />,
          w.common.day(row.happened),
          w.common.day(row.recorded),
          w.common.calendarDays(row.days),
          w.overdue.named(roleWord(w, row.role), row.by),
        ],
      }))}
    />
  );
};

/** The project by its title, a notice or a table by its number. */
const Subject = ({ s, row: { subject, title, areaName } }: { s: Setting; row: Backdated }) => {
  const w = wordsOf(s.lang).backdated;
  const id = idOf(subject);
  const [kind = ""] = subject.split(":");
  const places: Readonly<Record<string, string>> = {
    project: "/projects",
    notice: "/notices",
    approval: "/approvals",
    meeting: "/meetings",
  };
  const subjects: Readonly<Record<string, string>> = w.subjects;
  const name = title ?? `${subjects[kind] ?? ""} ${id}`.trim();
  return places[kind] ? (
    <>
      <a class="govuk-link" href={`${places[kind]}/${id}`}>
        {name}
      </a>{" "}
      {areaName}
    </>
  ) : (
    <>{name}</>
  );
};

const Older = ({ s, rows, filter: { area, from = "", until = "" } }: Pick<Props, "s" | "rows" | "filter">) => {
  const last = rows.at(-1);
  if (rows.length < pageful || !last) return <></>;
  return (
    <p>
      <a class="govuk-link" href={`/backdated?area=${area}&from=${from}&until=${until}&after=${last.leaf}`}>
        {wordsOf(s.lang).common.nextPage}
      </a>
    </p>
  );
};
