/** The public list: filters, cards on a phone, a table at a desk, the way to the next page. */
import type { AreaRow, ProjectFilter, ProjectList, ProjectRow } from "#model/lists.ts";
import type { Policy } from "#model/policy/policy.ts";
import { stageNames, stages } from "#model/stages.ts";
import { classOptions, contentOptions } from "../options.ts";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { StageTag } from "../tag.tsx";
import { turnWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { hrefOf, RowDue, Sum } from "./card.tsx";
import { Filter } from "./filter.tsx";

interface ProjectsPageProps {
  readonly s: Setting;
  readonly list: ProjectList;
  readonly filter: ProjectFilter;
  /** By whose classes and contents it can be narrowed. */
  readonly policy: Policy | undefined;
  readonly areas: readonly AreaRow[];
  /** The reader may place an order, or has not said who they are. */
  readonly proposes: boolean;
}

export const ProjectsPage = ({ s, list, filter, policy, areas, proposes }: ProjectsPageProps) => {
  const w = wordsOf(s.lang);
  const stageOptions = stageNames.map((name) => ({ value: name, label: w.stages[name].name }));
  const areaOptions = areas.map((one) => ({ value: one.code, label: one.name }));
  return (
    <Page s={s} title={w.projects.title} wide>
      <h1 class="govuk-heading-l">{w.projects.title}</h1>
      <p class="lead">{w.projects.lead}</p>
      <Filter
        s={s}
        filter={filter}
        areas={areaOptions}
        stages={stageOptions}
        classes={policy ? classOptions(policy, s.lang) : []}
        contents={policy ? contentOptions(policy, s.lang) : []}
      />
      <div id="results">
        {list.rows.length === 0 ? <Nothing s={s} proposes={proposes} /> : <Rows s={s} rows={list.rows} />}
        <p class="buttons">
          {filter.after && (
            <a class="govuk-button govuk-button--secondary" href={`/projects?${query(filter)}`}>
              {w.common.firstPage}
            </a>
          )}
          {list.next && (
            <a class="govuk-button govuk-button--secondary" href={`/projects?${query(filter, list.next)}`} rel="next">
              {w.common.nextPage}
            </a>
          )}
        </p>
        <p class="quiet">
          {w.projects.files}
          <a class="govuk-link back" href={`/projects.csv?${query(filter)}`}>
            CSV
          </a>{" "}
          <a class="govuk-link back" href={`/projects.json?${query(filter)}`}>
            JSON
          </a>
        </p>
        <p>
          <a class="govuk-link back" href={`/transfers?area=${filter.area}`}>
            {w.screen.transfersLink}
          </a>
        </p>
      </div>
    </Page>
  );
};

/** The filter as an address, from a place in the list on. */
function query({ after: _, ...filter }: ProjectFilter, after?: string): string {
  const pairs = Object.entries(after === undefined ? filter : { ...filter, after }).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(pairs).toString();
}

const Nothing = ({ s, proposes }: Pick<ProjectsPageProps, "s" | "proposes">) => {
  const w = wordsOf(s.lang).projects;
  return (
    <p class="nothing">
      {w.empty} {proposes && <a href="/proposals/new">{w.propose}</a>}
    </p>
  );
};

const Rows = ({ s, rows }: { s: Setting; rows: readonly ProjectRow[] }) => {
  const w = wordsOf(s.lang);
  const { head } = w.projects;
  return (
    <Stack
      caption={w.projects.caption}
      hideCaption
      head={[
        { label: head.title },
        { label: head.area },
        { label: head.stage },
        { label: head.turn },
        { label: head.due },
        { label: head.amount, numeric: true },
      ]}
      rows={rows.map((row) => ({
        cells: [
          <a class="govuk-link" href={hrefOf(row)}>
            {row.title}
          </a>,
          row.areaName,
          <StageTag s={s} stage={row.stage} />,
          stages[row.stage].ended ? "" : turnWord(w, row.turn),
          row.dueAt === null ? "" : <RowDue s={s} row={row} />,
          <Sum s={s} row={row} />,
        ],
      }))}
    />
  );
};
