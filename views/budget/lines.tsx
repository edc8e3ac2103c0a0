/** The lines of a budget, one a row: every figure leads to the entries it is made of. */
import type { BudgetPage, LineRow } from "#model/lists.ts";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { columnsOf, figureOf, type FigureName, hrefOf, totalHref } from "./figures.ts";

interface Props {
  readonly s: Setting;
  readonly page: BudgetPage;
}

export const Lines = ({ s, page }: Props) => {
  const { budget: w, balances } = wordsOf(s.lang);
  const columns = columnsOf(page.lines.map((line) => line.balance));
  const foot = columns.map((name) => <Figure s={s} of={w.total} name={name} fen={figureOf(page.total, name)} href={totalHref(page.lines, name)} />);
  return (
    <section id="lines">
      <h2 class="govuk-heading-m">{w.lines}</h2>
      <p class="govuk-hint">{w.linesNote}</p>
      <Stack
        caption={w.lines}
        hideCaption
        head={[{ label: w.line }, ...columns.map((name) => ({ label: balances[name], numeric: true }))]}
        rows={page.lines.map((line) => ({
          cells: [
            <Named s={s} line={line} />,
            ...columns.map((name) => <Figure s={s} of={line.title} name={name} fen={figureOf(line.balance, name)} href={hrefOf(line.line, name)} />),
          ],
        }))}
        {...(page.lines.length > 1 ? { foot: [w.total, ...foot] } : {})}
      />
    </section>
  );
};

const Named = ({ s, line }: { s: Setting; line: LineRow }) => {
  const words = wordsOf(s.lang);
  return (
    <>
      <a href={hrefOf(line.line, "available")}>{line.title}</a>
      <span class="line-of">
        {words.budget.yearOf(line.year)} · {line.areaName} · {choiceWord(words, "source", line.source)}
      </span>
      {line.remark && (
        <span class="line-remark">
          {words.budget.remark} {line.remark}
        </span>
      )}
    </>
  );
};

interface FigureProps {
  readonly s: Setting;
  readonly of: string;
  readonly name: FigureName;
  readonly fen: number;
  readonly href: string;
}

/** Read aloud it says of what it is; seen, its row and column do. */
const Figure = ({ s, of, name, fen, href }: FigureProps) => {
  const { budget: w, balances } = wordsOf(s.lang);
  return (
    <a class={`figure${fen === 0 ? " figure--none" : ""}${name === "available" ? " figure--free" : ""}`} href={href}>
      <span class="govuk-visually-hidden">{w.figureOf(of, balances[name])} </span>
      <Money fen={fen} />
    </a>
  );
};
