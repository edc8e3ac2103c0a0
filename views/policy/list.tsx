/** The rules of each place, newest first. */
import type { PolicyRow } from "#model/lists.ts";
import { Page } from "../page.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const PoliciesPage = ({ s, rows }: { s: Setting; rows: readonly PolicyRow[] }) => {
  const { policy: w, common } = wordsOf(s.lang);
  return (
    <Page s={s} title={w.title}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead}</p>
      {rows.length === 0 ? (
        <p class="nothing">{w.none}</p>
      ) : (
        <ul class="cards">
          {rows.map((row) => (
            <li class="item">
              <h2 class="item__title">
                <a href={`/policies/${encodeURIComponent(row.id)}`}>
                  {row.areaName} · {w.version(row.version)}
                </a>
              </h2>
              <p class="item__line">{w.published(common.time(row.published))}</p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
};
