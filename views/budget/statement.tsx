/** Entry by entry, newest first: what moved, by which document, what stood afterwards. Reversals in red, naming what they take back. */
import type { EntryKind } from "#model/budget/entry.ts";
import type { EntryRow, LineRow } from "#model/lists.ts";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { cellsOf } from "./entry.tsx";

interface Props {
  readonly s: Setting;
  readonly line: LineRow;
  /** Newest first. */
  readonly entries: readonly EntryRow[];
  /** The entry before which the next page goes on. */
  readonly next: number | null;
  /** The one kind that is shown, or all. */
  readonly kind: EntryKind | null;
}

export const Statement = (props: Props) => {
  const { s, entries, kind } = props;
  const { budget: w } = wordsOf(s.lang);
  return (
    <section id="statement">
      <h2 class="govuk-heading-m">{w.statement}</h2>
      <p class="govuk-hint">{w.statementLead}</p>
      {kind && <Only {...props} kind={kind} />}
      {entries.length === 0 ? (
        <p class="nothing">{kind ? w.noneOfKind : w.noEntries}</p>
      ) : (
        <Stack
          caption={w.statement}
          hideCaption
          head={[
            { label: w.date },
            { label: w.what },
            { label: w.document },
            { label: w.amount, numeric: true },
            { label: w.after, numeric: true },
          ]}
          rows={entries.map((entry) => ({
            id: `entry-${entry.n}`,
            mark: entry.sign === -1 ? "entry entry--red" : "entry",
            cells: cellsOf(s, entry),
          }))}
        />
      )}
      <Further {...props} />
      {entries.length > 0 && <Files {...props} />}
    </section>
  );
};

const Only = ({ s, line, kind }: Props & { kind: EntryKind }) => {
  const { budget: w, entries: kinds } = wordsOf(s.lang);
  return (
    <p class="only-kind">
      <strong>{w.only(kinds[kind])}</strong> {w.onlyNote}{" "}
      <a class="govuk-link" href={`/budget/lines/${encodeURIComponent(line.line)}#statement`}>
        {w.all}
      </a>
    </p>
  );
};

const Further = ({ s, line, next, kind }: Props) =>
  next === null ? (
    <></>
  ) : (
    <p>
      <a class="govuk-link" href={`/budget/lines/${encodeURIComponent(line.line)}?before=${next}${kind ? `&kind=${kind}` : ""}#statement`}>
        {wordsOf(s.lang).budget.next}
      </a>
    </p>
  );

/** The whole statement to keep, as it is asked for. */
const Files = ({ s, line }: Props) => {
  const { budget: w } = wordsOf(s.lang);
  const asked = s.path.includes("?") ? s.path.slice(s.path.indexOf("?")) : "";
  const file = (as: string) => `/budget/lines/${encodeURIComponent(line.line)}.${as}${asked}`;
  return (
    <p class="buttons">
      {w.download} <a href={file("xlsx")}>{w.xlsx}</a> <a href={file("csv")}>{w.csv}</a> <a href={file("json")}>{w.json}</a>
    </p>
  );
};
