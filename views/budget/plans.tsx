/** Plan and consumption: what came for a place or from a source, and what the projects have taken. */
import { type Balance, sum } from "#model/budget/entry.ts";
import type { BudgetPage, FigureRow, LineRow } from "#model/lists.ts";
import { type Fen, percentIn } from "#model/money.ts";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { classWord } from "./class.ts";
import { wholeOf } from "./figures.ts";

export const Plan = ({ s, page }: { s: Setting; page: BudgetPage }) => {
  const words = wordsOf(s.lang);
  const w = words.budget;
  const sources = [...new Set(page.lines.map((one) => one.source))];
  const planOf = (rows: readonly LineRow[]) => wholeOf(sum(rows.map((one) => one.balance)));
  const placed = (key: string) => planOf(page.lines.filter((one) => one.area === key));
  return (
    <>
      <Used
        s={s}
        title={w.bySource}
        label={w.source}
        rows={sources.map((source) => ofSource(page, source, choiceWord(words, "source", source)))}
      />
      <Used s={s} title={w.byStreet} label={w.street} rows={page.streets.map((row) => ofPlace(row, placed(row.key)))} />
      <Used s={s} title={w.areas} label={w.area} rows={page.byArea.map((row) => ofPlace(row, placed(row.key)))} />
      <Used s={s} title={w.classes} label={w.class} rows={page.classes.map((row) => ofPlace({ ...row, name: classWord(s, row.key) }, 0))} />
    </>
  );
};

interface Row {
  readonly name: string;
  /** 0 where nothing comes for it by itself. */
  readonly plan: Fen;
  readonly taken: Pick<Balance, "held" | "committed" | "paid">;
}

function ofSource(page: BudgetPage, source: string, name: string): Row {
  const all = sum(page.lines.filter((one) => one.source === source).map((one) => one.balance));
  return { name, plan: wholeOf(all), taken: all };
}
const ofPlace = ({ name, held, committed, paid }: FigureRow, plan: Fen): Row => ({ name, plan, taken: { held, committed, paid } });

const Used = ({ s, title, label, rows }: { s: Setting; title: string; label: string; rows: readonly Row[] }) => {
  const { budget: w, balances } = wordsOf(s.lang);
  if (rows.length === 0) return <></>;
  const heads = [w.planned, balances.held, balances.committed, balances.paid, w.used, w.spentPercent];
  return (
    <Stack
      caption={title}
      head={[{ label }, ...heads.map((one) => ({ label: one, numeric: true }))]}
      rows={rows.map(({ name, plan, taken: { held, committed, paid } }) => ({
        cells: [
          name,
          plan > 0 ? <Money fen={plan} /> : "–",
          <Money fen={held} />,
          <Money fen={committed} />,
          <Money fen={paid} />,
          <Money fen={held + committed + paid} />,
          plan > 0 ? `${percentIn(paid, plan)}%` : "–",
        ],
      }))}
    />
  );
};
