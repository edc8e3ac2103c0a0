/** The budget as the sheets of a spreadsheet: the same figures as the page, to the fen (P8.8). */
import { available, type Balance } from "#model/budget/entry.ts";
import type { BudgetPage, FigureRow } from "#model/lists.ts";
import type { Table } from "#outside/spreadsheet.ts";
import type { Lang } from "#views/setting.ts";
import { wordsOf } from "#views/words/words.ts";

export function budgetTables(found: BudgetPage, lang: Lang): readonly Table[] {
  const { budget: w, balances, choices } = wordsOf(lang);
  const sources: Readonly<Record<string, string>> = choices.source;
  const classes: Readonly<Record<string, string>> = w.classNames;
  const parts = [
    "appropriated",
    "carriedIn",
    "held",
    "committed",
    "paid",
    "lapsed",
    "carriedOut",
  ] as const satisfies readonly (keyof Balance)[];
  const text = (header: string) => ({ header, kind: "text" as const });
  const fen = (header: string) => ({ header, kind: "fen" as const });
  const taken = (name: string, rows: readonly FigureRow[], label: (row: FigureRow) => string): Table => ({
    name,
    columns: [text(name), fen(balances.held), fen(balances.committed), fen(balances.paid), fen(w.used)],
    rows: rows.map((row) => [label(row), row.held, row.committed, row.paid, row.held + row.committed + row.paid]),
  });
  return [
    {
      name: w.lines,
      columns: [
        { header: w.year, kind: "whole" },
        text(w.line),
        text(w.area),
        text(w.source),
        ...parts.map((part) => fen(balances[part])),
        fen(balances.available),
      ],
      rows: found.lines.map(({ year, title, areaName, source, balance }) => [
        year,
        title,
        areaName,
        sources[source] ?? source,
        ...parts.map((part) => balance[part]),
        available(balance),
      ]),
    },
    taken(w.class, found.classes, (row) => classes[row.key] ?? row.key),
    taken(w.areas, found.byArea, (row) => row.name),
    taken(w.byStreet, found.streets, (row) => row.name),
  ];
}
