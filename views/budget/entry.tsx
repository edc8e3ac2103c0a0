/** The cells of one entry: when, what moved, by which document, how much, what stood afterwards. */
import { available, type EntryKind } from "#model/budget/entry.ts";
import { dayOf } from "#model/day.ts";
import type { EntryRow } from "#model/lists.ts";
import { staffRoles } from "#model/people/roles.ts";
import { Money } from "../money.tsx";
import type { Setting } from "../setting.ts";
import { roleWord } from "../words/pick.ts";
import { type Words, wordsOf } from "../words/words.ts";

export const cellsOf = (s: Setting, entry: EntryRow) => [
  <When s={s} entry={entry} />,
  <What s={s} entry={entry} />,
  <Document s={s} entry={entry} />,
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

/** The paper by its own number; a meeting, a table of decisions or a step of the trail by a link to it. */
const Document = ({ s, entry }: { s: Setting; entry: EntryRow }) => {
  const words = wordsOf(s.lang);
  const { document } = entry;
  const place = document === null ? undefined : placeOf(s, words, entry.fact, document);
  return (
    <>
      {place ? <a href={place.href}>{place.label}</a> : document}
      <span class="entry__office">{roleWord(words, entry.role)}</span>
    </>
  );
};

function placeOf(
  s: Setting,
  { budget: w }: Words,
  fact: string,
  document: string,
): { readonly href: string; readonly label: string } | undefined {
  const [receipt = "", step] = document.split("#");
  if (step !== undefined) return { href: `/projects/${receipt}/trail`, label: w.trailStep(step) };
  if (fact === "resolved" || fact === "held") return { href: `/meetings/${document}`, label: w.minutes };
  const decided = (fact === "returned" || fact === "refused") && isStaff(s);
  return decided ? { href: `/approvals/${document}`, label: w.approvalSheet } : undefined;
}

/** Tables of decisions are shown to staff. */
const isStaff = ({ who }: Setting): boolean => staffRoles.some((role) => who?.roles.includes(role));
