/** The counter: one box for a number, a few words or a name, and what can be done for who stands there. */
import { acts } from "#model/acts.ts";
import { dayOf } from "#model/day.ts";
import type { CounterRow } from "#model/propose/counter.ts";
import { spokenReceipt } from "#model/receipt.ts";
import type { Stage } from "#model/stages.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { Stack } from "../records.tsx";
import type { Offer, Setting } from "../setting.ts";
import { StageTag } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly q: string;
  readonly rows: readonly CounterRow[];
  /** More may have matched than are shown. */
  readonly full: boolean;
  readonly offers: readonly Offer[];
  /** The reader may put an order in a resident's name. */
  readonly claims: boolean;
}

export const CounterPage = (props: Props) => {
  const { s, q, rows, full, offers } = props;
  const { counter: w } = wordsOf(s.lang);
  return (
    <Page s={s} title={w.title} wide>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <search>
        <form class="follow" method="get" action="/counter">
          <div class="govuk-form-group">
            <label class="govuk-label" for="q">
              {w.label}
            </label>
            <div class="govuk-hint" id="q-hint">
              {w.hint}
            </div>
            <input class="govuk-input" type="search" id="q" name="q" value={q} maxlength={40} aria-describedby="q-hint" />
          </div>
          <button class="govuk-button" type="submit">
            {w.button}
          </button>
        </form>
      </search>
      {q !== "" && <div class="section">{rows.length === 0 ? <p class="nothing">{w.none(q)}</p> : <Found {...props} />}</div>}
      {full && <p class="quiet">{w.more}</p>}
      <OfferLinks s={s} offers={offers} />
    </Page>
  );
};

const claimed: readonly Stage[] = acts.claim.stages;
const claimable = (row: CounterRow): boolean => row.unnamed === 1 && claimed.includes(row.stage);

const Found = ({ s, rows, claims }: Props) => {
  const { counter: w, common } = wordsOf(s.lang);
  return (
    <Stack
      caption={w.found(rows.length)}
      head={[w.order, w.place, w.whose, w.stage, w.submitted, w.slip].map((label) => ({ label }))}
      rows={rows.map((row) => ({
        cells: [
          <>
            <a class="govuk-link" href={`/projects/${row.receipt}`}>
              {row.title}
            </a>{" "}
            <span class="quiet">{spokenReceipt(row.receipt)}</span>
          </>,
          `${row.areaName} ${row.place}`,
          row.unnamed === 1 ? w.unnamed(row.name) : row.name,
          <StageTag s={s} stage={row.stage} />,
          common.day(dayOf(row.submitted)),
          <>
            <a class="govuk-link" href={`/projects/${row.receipt}/slip`} aria-label={w.printOf(row.title)}>
              {w.print}
            </a>{" "}
            {claims && claimable(row) && (
              <a class="govuk-link" href={`/projects/${row.receipt}/claims/new`} aria-label={w.claimOf(row.title)}>
                {w.claim}
              </a>
            )}
          </>,
        ],
      }))}
    />
  );
};
