/** Orders received, transferred, answered, solved and overdue: by community and by office. */
import type { Policy } from "#model/policy/policy.ts";
import { grouped, type TransferCounts, type TransferPage } from "#model/screen/counts.ts";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import type { Column } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { namesOf } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly area: string;
  readonly areaName: string;
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly counts: TransferPage;
  /** The rules in force there: they name the channels. */
  readonly policy: Policy | undefined;
}

export const TransfersPage = ({ s, area, areaName, areas, counts, policy }: Props) => {
  const { screen: w } = wordsOf(s.lang);
  const { communities, grids, offices, total } = grouped(counts);
  const sent = communities.filter((one) => one.sent > 0);
  const kept = communities.filter((one) => one.received > 0 && one.sent === 0);
  const parts = grids.filter((one) => one.received > 0 || one.sent > 0);
  return (
    <Page s={s} title={w.transfersTitle} wide>
      <h1 class="govuk-heading-l">{w.transfersTitle}</h1>
      <p class="lead">{w.summary(areaName, total.received, total.sent, total.solved, total.late)}</p>
      <p class="govuk-hint">{w.transfersLead}</p>
      <AreaFilter s={s} area={area} areaName={areaName} areas={areas} />
      {total.sent === 0 ? (
        <p class="nothing">{w.noTransfers}</p>
      ) : (
        <>
          <h2 class="govuk-heading-m">{w.byOffice}</h2>
          <Stack
            caption={w.byOffice}
            hideCaption
            counts
            head={[{ label: w.channel }, ...columns(s)]}
            rows={[
              ...offices.map((row) => ({ cells: [policy ? namesOf(policy, s.lang).channel(row.office) : row.office, ...cells(row)] })),
              { cells: [w.total, ...cells(total)] },
            ]}
          />
        </>
      )}
      <h2 class="govuk-heading-m">{w.byCommunity}</h2>
      <Stack
        caption={w.byCommunity}
        hideCaption
        counts
        head={[{ label: w.community }, { label: w.received, numeric: true }, ...columns(s)]}
        rows={[
          ...sent.map((row) => ({ cells: [row.areaName, row.received, ...cells(row)] })),
          { cells: [w.total, total.received, ...cells(total)] },
        ]}
      />
      {kept.length > 0 && <p class="govuk-hint">{w.kept(kept.map((one) => w.keptAt(one.areaName, one.received)))}</p>}
      {parts.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{w.byGrid}</h2>
          <p class="govuk-hint">{w.byGridLead}</p>
          <Stack
            caption={w.byGrid}
            hideCaption
            counts
            head={[{ label: w.grid }, { label: w.received, numeric: true }, ...columns(s)]}
            rows={parts.map((row) => ({ cells: [`${row.areaName} ${row.gridName}`, row.received, ...cells(row)] }))}
          />
        </>
      )}
      <Files s={s} area={area} />
    </Page>
  );
};

const columns = (s: Setting): readonly Column[] => {
  const { counted: w } = wordsOf(s.lang).screen;
  return [w.sent, w.replied, w.solved, w.half, w.unsolved, w.late].map((label) => ({ label, numeric: true }));
};
const cells = (one: TransferCounts) => [one.sent, one.replied, one.solved, one.half, one.unsolved, one.late];

const AreaFilter = ({ s, area, areaName, areas }: Pick<Props, "s" | "area" | "areaName" | "areas">) => {
  const w = wordsOf(s.lang);
  return (
    <form class="follow" method="get" action="/transfers">
      <div class="govuk-form-group">
        <label class="govuk-label" for="area">
          {w.projects.filters.area}
        </label>
        <select class="govuk-select" id="area" name="area">
          {!areas.some((one) => one.code === area) && <option value={area}>{areaName}</option>}
          {areas.map((one) => (
            <option value={one.code} selected={one.code === area}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <button class="govuk-button govuk-button--secondary" type="submit">
        {w.screen.show}
      </button>
    </form>
  );
};

const Files = ({ s, area }: Pick<Props, "s" | "area">) => (
  <p>
    {wordsOf(s.lang).projects.files}
    {["csv", "json"].map((kind) => (
      <>
        {" "}
        <a class="govuk-link back" href={`/transfers.${kind}?area=${area}`}>
          {kind.toUpperCase()}
        </a>
      </>
    ))}
  </p>
);
