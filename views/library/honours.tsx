/** The honours of a year by level, the communities without a feature, and for staff what waits to be decided. */
import type { Honour } from "#model/library/honour.ts";
import { levels } from "#model/library/named.ts";
import type { AreaRow } from "#model/lists.ts";
import { AreaFilter } from "../open/area.tsx";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { Stack } from "../records.tsx";
import type { Row } from "../rows.tsx";
import type { Lang, Offer, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly area: AreaRow;
  readonly areas: readonly AreaRow[];
  readonly year: number;
  readonly given: readonly Honour[];
  readonly without: readonly { readonly code: string; readonly name: string }[];
  readonly waiting: readonly { readonly honour: Honour; readonly offers: readonly Offer[] }[];
  readonly offers: readonly Offer[];
}

export const HonoursPage = ({ s, area, areas, year, given, without, waiting, offers }: Props) => {
  const { library: w, choices } = wordsOf(s.lang);
  const { title, area: where, reason } = w.honourHead;
  return (
    <Page s={s} title={w.honours} wide>
      <h1 class="govuk-heading-l">{w.honours}</h1>
      <p class="lead">{w.honoursLead}</p>
      <AreaFilter s={s} action="/honours" area={area} areas={areas}>
        <div class="govuk-form-group">
          <label class="govuk-label" for="year">
            {w.year}
          </label>
          <input class="govuk-input govuk-input--width-4" id="year" name="year" inputmode="numeric" value={String(year)} />
        </div>
      </AreaFilter>
      <OfferLinks s={s} offers={offers} />
      {given.length === 0 && <p class="nothing">{w.honoursNone}</p>}
      {levels.map((level) => {
        const rows = given.filter((one) => one.level === level);
        return rows.length === 0 ? (
          <></>
        ) : (
          <Stack
            caption={choices.level[level]}
            head={[title, where, reason].map((label) => ({ label }))}
            rows={rows.map((one) => ({ cells: [<ToProject honour={one} />, one.areaName, one.reason] }))}
          />
        );
      })}
      <section class="section" aria-labelledby="without">
        <h2 id="without">{w.without}</h2>
        <Without s={s} names={without.map((one) => one.name)} />
      </section>
      {waiting.length > 0 && (
        <section class="section" aria-labelledby="waiting">
          <h2 id="waiting">{w.waiting}</h2>
          <ul class="cards">
            {waiting.map(({ honour, offers: own }) => (
              <li class="item">
                <h3 class="item__title">
                  <ToProject honour={honour} />
                </h3>
                <p class="item__line">
                  <span>{choices.level[honour.level]}</span> <span>{honour.areaName}</span> <span>{w.yearOf(honour.year)}</span>
                </p>
                <p class="words">{honour.reason}</p>
                <OfferLinks s={s} offers={own} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
};

/** Of a whole city they are folded away behind their number. */
const Without = ({ s, names }: { s: Setting; names: readonly string[] }) => {
  const { library: w, common } = wordsOf(s.lang);
  if (names.length === 0) return <p>{w.withoutNone}</p>;
  const list = <p>{common.listAnd(names)}</p>;
  if (names.length <= few) return list;
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{w.withoutMany(names.length)}</span>
      </summary>
      <div class="govuk-details__text">{list}</div>
    </details>
  );
};
const few = 30;

const ToProject = ({ honour }: { honour: Honour }) => (
  <a class="govuk-link" href={`/projects/${honour.project}`}>
    {honour.title}
  </a>
);

export function aboutHonour(honour: Honour, lang: Lang): readonly Row[] {
  const { library: w, choices } = wordsOf(lang);
  const { title, area, level, reason } = w.honourHead;
  return [
    [title, honour.title],
    [level, choices.level[honour.level]],
    [area, honour.areaName],
    [w.year, w.yearOf(honour.year)],
    [reason, honour.reason],
  ];
}
