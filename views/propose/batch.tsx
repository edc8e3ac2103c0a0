/** A batch (批次): the projects of one call, or of one sitting, with their sums by class. */
import type { ProjectRow } from "#model/lists.ts";
import { Money } from "../money.tsx";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import { Table } from "../rows.tsx";
import type { Lang, Setting } from "../setting.ts";
import { StageTag } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";
import { hrefOf, Sum } from "./card.tsx";

interface BatchPageProps {
  readonly s: Setting;
  readonly title: string;
  /** The page of the call or of the sitting. */
  readonly back: string;
  readonly rows: readonly ProjectRow[];
  readonly sums: readonly {
    readonly class: string;
    readonly label: Readonly<Record<Lang, string>>;
    readonly projects: number;
    readonly asked: number;
    readonly approved: number;
  }[];
  readonly closed: number;
}

export const BatchPage = ({ s, title, back, rows, sums, closed }: BatchPageProps) => {
  const w = wordsOf(s.lang);
  const named = (code: string) => sums.find((one) => one.class === code)?.label[s.lang] ?? code;
  const [path = ""] = s.path.split("?");
  return (
    <Page s={s} title={w.calls.batchOf(title)} wide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="lead">{w.calls.batchLead}</p>
      {sums.length > 0 && (
        <Table
          id="sums"
          caption={w.calls.sums}
          head={[{ label: w.calls.head.class }, ...[w.calls.head.projects, w.calls.head.asked, w.calls.head.approved].map(numeric)]}
          rows={sums.map((one) => [named(one.class), String(one.projects), <Money fen={one.asked} />, <Money fen={one.approved} />])}
          foot={[
            w.calls.total,
            String(total(sums.map((one) => one.projects))),
            <Money fen={total(sums.map((one) => one.asked))} />,
            <Money fen={total(sums.map((one) => one.approved))} />,
          ]}
        />
      )}
      {rows.length === 0 ? (
        <p class="nothing">{w.calls.batchNone}</p>
      ) : (
        <Stack
          caption={w.calls.batch}
          head={[
            { label: w.projects.head.title },
            { label: w.calls.head.class },
            { label: w.projects.head.stage },
            { label: w.projects.head.amount },
          ]}
          rows={rows.map((row) => ({
            cells: [
              <a class="govuk-link" href={hrefOf(row)}>
                {row.title}
              </a>,
              named(row.class),
              <StageTag s={s} stage={row.stage} />,
              <Sum s={s} row={row} />,
            ],
          }))}
        />
      )}
      {closed > 0 && <p class="quiet">{w.calls.closed(closed)}</p>}
      <p>
        <a class="govuk-link back" href={`${path}.csv`}>
          {w.calls.csv}
        </a>{" "}
        <a class="govuk-link back" href={back}>
          {w.common.back}
        </a>
      </p>
    </Page>
  );
};

const numeric = (label: string) => ({ label, numeric: true });
const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);
