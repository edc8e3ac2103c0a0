/** Entry by entry, newest first: what moved, by which document, what stood afterwards. Reversals in red, naming what they take back. */
import { available, type EntryKind } from "#model/budget/entry.ts";
import { dayOf } from "#model/day.ts";
import type { EntryRow, LineRow } from "#model/lists.ts";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { roleWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

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

const cellsOf = (s: Setting, entry: EntryRow) => [
  <When s={s} entry={entry} />,
  <What s={s} entry={entry} />,
  <>
    {entry.document} <span class="entry__office">{roleWord(wordsOf(s.lang), entry.role)}</span>
  </>,
  <Amount s={s} entry={entry} />,
  <After s={s} entry={entry} />,
];

const When = ({ s, entry }: { s: Setting; entry: EntryRow }) => {
  const { budget: w, common } = wordsOf(s.lang);
  const recorded = dayOf(entry.at);
  return (
    <>
      <span class="entry__n">{w.nth(entry.n)}</span>
      {common.day(entry.on)}
      {recorded !== entry.on && <span class="entry__recorded">{w.recorded(common.day(recorded))}</span>}
    </>
  );
};

const What = ({ s, entry }: { s: Setting; entry: EntryRow }) => {
  const { budget: w, entries: kinds } = wordsOf(s.lang);
  return (
    <>
      {entry.reverses !== null && (
        <span class="red">
          {w.red} <a href={`#entry-${entry.reverses}`}>{w.reverses(entry.reverses)}</a>
        </span>
      )}
      <strong class="entry__kind">{kinds[entry.kind]}</strong>
      {entry.title && entry.receipt && (
        <a class="entry__project" href={`/projects/${entry.receipt}`}>
          {entry.title}
        </a>
      )}
      {entry.code && <span class="entry__code">{entry.code}</span>}
      {entry.sign === 1 && <span class="entry__moves">{w.moves[entry.kind]}</span>}
    </>
  );
};

/** What each kind does to the money that is available (`migrations/0002_ledger.sql`); a reversal does the contrary. */
const effects = {
  APPROPRIATE: 1,
  WITHDRAW: -1,
  HOLD: -1,
  RELEASE: 1,
  COMMIT: 0,
  DECOMMIT: 1,
  PAY: 0,
  REFUND: 1,
  LAPSE: -1,
  CARRY_OUT: -1,
  CARRY_IN: 1,
} as const satisfies Record<EntryKind, -1 | 0 | 1>;

const Amount = ({ s, entry }: { s: Setting; entry: EntryRow }) => {
  const effect = effects[entry.kind] * entry.sign;
  return (
    <span class={`entry__amount${entry.sign === -1 ? " red" : ""}`}>
      {effect > 0 ? "+" : effect < 0 ? "−" : ""}
      <Money fen={entry.amount} />
      {effect === 0 && <span class="entry__unchanged">{wordsOf(s.lang).budget.unchanged}</span>}
    </span>
  );
};

const afterwards = ["held", "committed", "paid"] as const;

const After = ({ s, entry: { after } }: { s: Setting; entry: EntryRow }) => {
  const { balances } = wordsOf(s.lang);
  return (
    <>
      <span class="entry__free">
        {balances.available} <Money fen={available(after)} />
      </span>
      {afterwards.map((name) => (
        <span class="entry__rest">
          {balances[name]} <Money fen={after[name]} />
        </span>
      ))}
    </>
  );
};
