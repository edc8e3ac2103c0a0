/** What somebody has to give in a place: a hall, volunteers, things, a service; and beside a wish what answers it. */

import { dayOf } from "#model/day.ts";
import { answers, isOpenOn, type Matching, type Resource } from "#model/library/resource.ts";
import type { AreaRow } from "#model/lists.ts";
import { covers } from "#model/people/roles.ts";
import type { Wish } from "#model/propose/wish.ts";
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
  readonly listed: readonly { readonly row: Resource; readonly staff: boolean; readonly offers: readonly Offer[] }[];
  readonly offers: readonly Offer[];
}

export const ResourcesPage = ({ s, area, areas, listed, offers }: Props) => {
  const { library: w, choices, common } = wordsOf(s.lang);
  const { name, kind, area: where, hours, matched } = w.resourceHead;
  return (
    <Page s={s} title={w.resources} wide>
      <h1 class="govuk-heading-l">{w.resources}</h1>
      <p class="lead">{w.resourcesLead}</p>
      <OfferLinks s={s} offers={offers} />
      <AreaFilter s={s} action="/resources" area={area} areas={areas} />
      {listed.length === 0 ? (
        <p class="nothing">{w.resourcesNone}</p>
      ) : (
        <Stack
          caption={w.resources}
          hideCaption
          head={[name, kind, where, hours, matched].map((label) => ({ label }))}
          rows={listed.map(({ row, staff, offers: own }) => ({
            cells: [
              <>
                {row.name}
                <p class="quiet">{row.what}</p>
                {staff && row.contact !== "" && <p class="quiet">{common.labelled(w.contact, row.contact)}</p>}
                <OfferLinks s={s} offers={own} />
              </>,
              choices.kind[row.kind],
              row.areaName,
              row.until === null ? row.hours : common.labelled(row.hours, w.until(row.until)),
              w.matched(row.matched),
            ],
          }))}
        />
      )}
    </Page>
  );
};

export function aboutResource({ resource }: Matching, lang: Lang): readonly Row[] {
  const { library: w, choices } = wordsOf(lang);
  const { name, kind, area, hours } = w.resourceHead;
  return [
    [name, resource.name],
    [kind, choices.kind[resource.kind]],
    [area, resource.areaName],
    [hours, resource.hours],
    [w.what, resource.what],
    [w.words, wordsOf(lang).common.listAnd(resource.words)],
  ];
}

export interface AtHand {
  readonly resources: readonly Resource[];
  readonly matches: readonly { readonly wish: string; readonly resource: string }[];
  /** The reader may match them. */
  readonly may: boolean;
}

/** Beside a wish: what is of its kind, in its place, and open now. */
export const AtHandFor = ({ s, wish, atHand }: { s: Setting; wish: Wish; atHand: AtHand }) => {
  const { library: w, common } = wordsOf(s.lang);
  const found = atHand.resources.filter((one) => covers(one.path, wish.path) && isOpenOn(one, dayOf(s.now)) && answers(one, wish.text));
  if (found.length === 0) return <></>;
  const isMatched = ({ id }: Resource): boolean => atHand.matches.some((one) => one.wish === wish.id && one.resource === id);
  return (
    <p class="item__line">
      <span>{common.labelled(w.answersHere, "")}</span>{" "}
      {found.map((one) =>
        isMatched(one) || !atHand.may ? (
          <span>{isMatched(one) ? w.already(one.name) : one.name} </span>
        ) : (
          <>
            <a class="govuk-link" href={`/resources/${one.id}/matches/new?wish=${wish.id}`}>
              {w.matchWith(one.name)}
            </a>{" "}
          </>
        ),
      )}
    </p>
  );
};
