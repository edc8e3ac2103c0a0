/** The budget, and the statement of a line, as the sheets of a spreadsheet: the same figures as the page, to the fen (P8.8). */
import { available, type Balance } from "#model/budget/entry.ts";
import { dayOf } from "#model/day.ts";
import type { BudgetPage, EntryRow, FigureRow, LineRow } from "#model/lists.ts";
import type { Table } from "#outside/spreadsheet.ts";
import { day, fen, text, whole } from "#views/headed.ts";
import type { Lang } from "#views/setting.ts";
import { choiceWord, entryWord } from "#views/words/pick.ts";
import { wordsOf } from "#views/words/words.ts";

const parts = [
  "appropriated",
  "carriedIn",
  "held",
  "committed",
  "paid",
  "lapsed",
  "carriedOut",
] as const satisfies readonly (keyof Balance)[];

export function budgetTables(found: BudgetPage, lang: Lang): readonly Table[] {
  const { budget: w, choices } = wordsOf(lang);
  const classes: Readonly<Record<string, string>> = w.classNames;
  return [
    linesTable(found.lines, lang),
    taken(w.class, found.classes, lang, (row) => classes[row.key] ?? row.key),
    taken(w.areas, found.byArea, lang, (row) => row.name),
    taken(w.byStreet, found.streets, lang, (row) => row.name),
    {
      name: w.gifts.title,
      columns: [text(w.gifts.kind), whole(w.gifts.number), fen(w.gifts.value)],
      rows: found.gifts.map(({ kind, number, value }) => [choices.gift[kind], number, value]),
    },
  ];
}

function linesTable(lines: readonly LineRow[], lang: Lang): Table {
  const words = wordsOf(lang);
  const { budget: w, balances } = words;
  const sums = [...parts.map((part) => fen(balances[part])), fen(balances.available)];
  return {
    name: w.lines,
    columns: [text(w.lineNumber), whole(w.year), text(w.line), text(w.area), text(w.source), ...sums],
    rows: lines.map(({ line, year, title, areaName, source, balance }) => [
      ...[line, year, title, areaName, choiceWord(words, "source", source)],
      ...parts.map((part) => balance[part]),
      available(balance),
    ]),
  };
}

function taken(name: string, rows: readonly FigureRow[], lang: Lang, label: (row: FigureRow) => string): Table {
  const { budget: w, balances } = wordsOf(lang);
  return {
    name,
    columns: [text(name), fen(balances.held), fen(balances.committed), fen(balances.paid), fen(w.used)],
    rows: rows.map((row) => [label(row), row.held, row.committed, row.paid, row.held + row.committed + row.paid]),
  };
}

/** A reversal is a sum below nothing (红字). */
export function statementTables(line: LineRow, entries: readonly EntryRow[], lang: Lang): readonly Table[] {
  const words = wordsOf(lang);
  const { budget: w, balances, projects } = words;
  return [
    {
      name: w.statement,
      columns: [
        ...[
          whole(w.n),
          day(w.date),
          day(w.recordedOn),
          text(w.what),
          fen(w.amount),
          text(w.projectNumber),
          text(projects.head.title),
          text(w.document),
        ],
        ...parts.map((part) => fen(balances[part])),
        fen(balances.available),
      ],
      rows: entries.map(({ n, on, at, kind, sign, amount, receipt, code, title, document, after }) => [
        ...[n, on, dayOf(at), entryWord(words, kind), sign * amount, code ?? receipt, title, document],
        ...parts.map((part) => after[part]),
        available(after),
      ]),
    },
    linesTable([line], lang),
  ];
}
