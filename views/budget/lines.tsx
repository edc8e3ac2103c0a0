/** The lines of a budget, one a row: every figure leads to the entries it is made of. */
import type { Balance } from "#model/budget/entry.ts";
import type { BudgetPage, LineRow } from "#model/lists.ts";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { columns, type FigureName, figureOf, hrefOf, totalHref } from "./figures.ts";

interface Props {
  readonly s: Setting;
  readonly page: BudgetPage;
}

export const Lines = ({ s, page }: Props) => {
  const { budget: w, balances } = wordsOf(s.lang);
  const foot = columns.map((names) => (
    <Figures s={s} of={w.total} names={names} balance={page.total} href={(name) => totalHref(page.lines, name)} />
  ));
  return (
    <section id="lines">
      <h2 class="govuk-heading-m">{w.lines}</h2>
      <p class="govuk-hint">{w.linesNote}</p>
      <Stack
        caption={w.lines}
        hideCaption
        head={[{ label: w.line }, ...columns.map(([name]) => ({ label: balances[name], numeric: true }))]}
        rows={page.lines.map((line) => ({
          cells: [
            <Named s={s} line={line} />,
            ...columns.map((names) => (
              <Figures s={s} of={line.title} names={names} balance={line.balance} href={(name) => hrefOf(line.line, name)} />
            )),
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

interface FiguresProps {
  readonly s: Setting;
  readonly of: string;
  readonly names: readonly FigureName[];
  readonly balance: Balance;
  readonly href: (name: FigureName) => string;
}

const Figures = ({ s, of, names, balance, href }: FiguresProps) => {
  const { balances } = wordsOf(s.lang);
  return (
    <span class="figures">
      {names
        .filter((name, index) => index === 0 || figureOf(balance, name) !== 0)
        .map((name, index) => (
          <span class={index === 0 ? "figures__one" : "figures__one figures__one--under"}>
            {index > 0 && `${balances[name]} `}
            <Figure s={s} of={of} name={name} fen={figureOf(balance, name)} href={href(name)} />
          </span>
        ))}
    </span>
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
