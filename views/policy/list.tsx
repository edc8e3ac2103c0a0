/** The rules of each place, newest first; for those who make them, the drafts. */
import type { PolicyRow } from "#model/lists.ts";
import type { PolicyDraft } from "#model/policy/draft.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import type { Offer, Option, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly rows: readonly PolicyRow[];
  readonly drafts?: readonly PolicyDraft[];
  readonly offers?: readonly Offer[];
  /** Rules of places as they were read, by their addresses. */
  readonly presets?: readonly Option[];
}

export const PoliciesPage = ({ s, rows, drafts = [], offers = [], presets = [] }: Props) => {
  const { policy: w, common } = wordsOf(s.lang);
  return (
    <Page s={s} title={w.title}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <OfferLinks s={s} offers={offers} />
      <Drafts s={s} drafts={drafts} />
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
      <h2 class="govuk-heading-m">{w.presetsTitle}</h2>
      <p class="govuk-hint">{w.presetsLead}</p>
      <ul class="links">
        {[...presets, { value: "/policies/base", label: w.baseLink }].map(({ value, label }) => (
          <li>
            <a class="govuk-link" href={value}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
};

const Drafts = ({ s, drafts }: Pick<Props, "s"> & { drafts: readonly PolicyDraft[] }) => {
  const { policy: w, common } = wordsOf(s.lang);
  if (drafts.length === 0) return <></>;
  return (
    <section aria-labelledby="drafts">
      <h2 class="govuk-heading-m" id="drafts">
        {w.drafts}
      </h2>
      <ul class="cards">
        {drafts.map((draft) => (
          <li class="item">
            <h3 class="item__title">
              <a href={`/drafts/${draft.id}`}>
                {draft.areaName} · {w.draftShort[draft.state]}
              </a>
            </h3>
            <p class="item__line">{common.time(draft.changedAt)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
