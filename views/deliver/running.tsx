/** Early warning: what is under way and should be looked at, the nearest end first. */
import { dayOf } from "#model/day.ts";
import { paidPercent, type RunningRow, warningsOf } from "#model/deliver/warning.ts";
import type { AreaRow } from "#model/lists.ts";
import { AreaFilter } from "../open/area.tsx";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { StageTag } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly area: AreaRow;
  readonly areas: readonly AreaRow[];
  readonly rows: readonly RunningRow[];
}

export const RunningPage = ({ s, area, areas, rows }: Props) => {
  const { running: w, deliver, common } = wordsOf(s.lang);
  const found = rows.map((row) => ({ row, signs: warningsOf(row, dayOf(s.now)) })).filter(({ signs }) => signs.length > 0);
  return (
    <Page s={s} title={w.title} wide>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead(area.name, found.length)}</p>
      <AreaFilter s={s} action="/running" area={area} areas={areas} />
      {found.length === 0 ? (
        <p class="nothing">{w.none}</p>
      ) : (
        <Stack
          caption={w.title}
          hideCaption
          head={[
            ...[w.project, w.area, w.signs, deliver.until].map((label) => ({ label })),
            ...[w.progress, w.paid].map((label) => ({ label, numeric: true })),
          ]}
          rows={found.map(({ row, signs }) => ({
            cells: [
              <>
                <a class="govuk-link" href={`/projects/${row.receipt}`}>
                  {row.title}
                </a>{" "}
                <StageTag s={s} stage={row.stage} />
              </>,
              row.areaName,
              <ul class="govuk-list">
                {signs.map((sign) => (
                  <li>{deliver.warnings[sign]}</li>
                ))}
              </ul>,
              row.contractUntil ? common.day(row.contractUntil) : common.none,
              common.percent(row.percent),
              common.percent(paidPercent(row)),
            ],
          }))}
        />
      )}
    </Page>
  );
};
