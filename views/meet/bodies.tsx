/** The bodies that decide, where each sits, how many sit in it. */
import type { BodyRow } from "#model/lists.ts";
import { Page } from "../page.tsx";
import { Records } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const BodiesPage = ({ s, rows }: { readonly s: Setting; readonly rows: readonly BodyRow[] }) => {
  const w = wordsOf(s.lang).bodies;
  return (
    <Page s={s} title={w.title}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <Records
        none={w.none}
        rows={rows.map((row) => ({
          href: `/bodies/${row.id.replace("/", "-")}`,
          title: w.named(row.areaName, row.label?.[s.lang] ?? row.key),
          tone: row.seats > 0 ? "done" : "asked",
          state: w.seats(row.seats),
          lines: [w.term(row.term)],
        }))}
      />
    </Page>
  );
};
