/** What a place has: every finished work, who keeps it, until when its warranty runs, what was reported. */
import { dayOf } from "#model/day.ts";
import type { WorkRow } from "#model/keep/work.ts";
import type { AreaRow } from "#model/lists.ts";
import type { Policy } from "#model/policy/policy.ts";
import { AreaFilter } from "../open/area.tsx";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { classLabel } from "./columns.ts";

interface Props {
  readonly s: Setting;
  readonly area: AreaRow;
  readonly areas: readonly AreaRow[];
  readonly rows: readonly WorkRow[];
  readonly policy: Policy | undefined;
  readonly next: string | null;
}

export const WorksPage = ({ s, area, areas, rows, policy, next }: Props) => {
  const { keep: w, common } = wordsOf(s.lang);
  const { title, area: community, class: kind, accepted, until, keeper, reported } = w.head;
  return (
    <Page s={s} title={w.title} wide>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <AreaFilter s={s} action="/works" area={area} areas={areas} />
      {rows.length === 0 ? (
        <p class="nothing">{w.none}</p>
      ) : (
        <Stack
          caption={w.listOf(area.name)}
          head={[title, community, kind, accepted, until, keeper, reported].map((label) => ({ label }))}
          rows={rows.map((one) => ({
            cells: [
              <a class="govuk-link" href={`/works/${one.receipt}`}>
                {one.title}
              </a>,
              one.areaName,
              classLabel(policy, one.class, s.lang),
              common.day(one.acceptedOn),
              one.until < dayOf(s.now) ? w.overSince(one.until) : common.day(one.until),
              one.keeper ?? w.noKeeper,
              w.reports(one.reported, one.waiting),
            ],
          }))}
        />
      )}
      {next && (
        <p>
          <a class="govuk-link" href={`/works?area=${area.code}&after=${next}`}>
            {common.nextPage}
          </a>
        </p>
      )}
      <p>
        {w.files}
        {["csv", "xlsx", "json"].map((kind) => (
          <>
            <a class="govuk-link" href={`/works.${kind}?area=${area.code}`}>
              {kind.toUpperCase()}
            </a>{" "}
          </>
        ))}
      </p>
    </Page>
  );
};
