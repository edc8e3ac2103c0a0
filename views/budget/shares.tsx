/** What the orders of each class, and of each community, take of the lines; each figure leads to those orders. */
import type { BudgetPage, FigureRow } from "#model/lists.ts";
import type { Fen } from "#model/money.ts";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { classWord } from "./class.ts";

interface Props {
  readonly s: Setting;
  readonly page: BudgetPage;
}

export const Shares = ({ s, page }: Props) => {
  const w = wordsOf(s.lang).budget;
  const area = encodeURIComponent(page.area);
  const classes = page.classes.map((row) => ({
    ...row,
    name: classWord(s, row.key),
    href: `/projects?area=${area}&class=${encodeURIComponent(row.key)}`,
  }));
  const areas = page.byArea.map((row) => ({ ...row, href: `/projects?area=${encodeURIComponent(row.key)}` }));
  if (classes.length + areas.length === 0) return <></>;
  return (
    <>
      <p class="govuk-hint">{w.figuresNote}</p>
      <Share s={s} title={w.classes} label={w.class} rows={classes} />
      <Share s={s} title={w.areas} label={w.area} rows={areas} />
    </>
  );
};

interface ShareProps {
  readonly s: Setting;
  readonly title: string;
  readonly label: string;
  readonly rows: readonly (FigureRow & { readonly href: string })[];
}

const Share = ({ s, title, label, rows }: ShareProps) => {
  const { budget: w, balances } = wordsOf(s.lang);
  const sums: readonly (readonly [label: string, of: (row: FigureRow) => Fen])[] = [
    [balances.held, (row) => row.held],
    [balances.committed, (row) => row.committed],
    [balances.paid, (row) => row.paid],
    [w.used, (row) => row.held + row.committed + row.paid],
  ];
  return (
    <section class="shares">
      <Stack
        caption={title}
        head={[{ label }, ...sums.map(([name]) => ({ label: name, numeric: true }))]}
        rows={rows.map((row) => ({
          cells: [
            <a href={row.href}>{row.name}</a>,
            ...sums.map(([name, of]) => <Sum of={w.figureOf(row.name, name)} fen={of(row)} href={row.href} />),
          ],
        }))}
      />
    </section>
  );
};

const Sum = ({ of, fen, href }: { of: string; fen: Fen; href: string }) => (
  <a class={`figure${fen === 0 ? " figure--none" : ""}`} href={href}>
    <span class="govuk-visually-hidden">{of} </span>
    <Money fen={fen} />
  </a>
);
