/** Who may act for whom: for the clerk of a place all of them, for a resident those that are theirs. */
import { dayOf } from "#model/day.ts";
import type { Consent } from "#model/people/consent.ts";
import { Page } from "../page.tsx";
import { OfferLinks, Press } from "../press.tsx";
import { Tag } from "../records.tsx";
import type { Offer, Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly area: string;
  readonly list: readonly Consent[];
  readonly offers: readonly Offer[];
  /** The reader is a resident, and sees their own. */
  readonly own: boolean;
}

export const ConsentsPage = ({ s, area, list, offers, own }: Props) => {
  const { consents: w } = wordsOf(s.lang);
  return (
    <Page s={s} title={w.title}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{own ? w.leadOwn : w.lead}</p>
      <OfferLinks s={s} offers={offers} primary />
      {list.length === 0 && <p class="nothing">{w.none}</p>}
      <ul class="cards">
        {list.map((each) => (
          <Item s={s} area={area} consent={each} />
        ))}
      </ul>
    </Page>
  );
};

const Item = ({ s, area, consent: one }: { s: Setting; area: string; consent: Consent }) => {
  const all = wordsOf(s.lang);
  const { consents: w } = all;
  const state = stateOf(one, dayOf(s.now));
  return (
    <li class="item">
      <h2 class="item__title">{w.forWhom(one.agentName, one.residentName)}</h2>
      <p class="item__line">
        <Tag tone={state === "now" ? "moving" : "stopped"}>{w.states[state]}</Tag> <span>{choiceWord(all, "relation", one.relation)}</span>{" "}
        <span>{w.term(one.from, one.until ?? "")}</span>
      </p>
      <p class="item__line">
        <span>{w.heard(choiceWord(all, "given", one.form), one.heardName)}</span> {one.paper && <span>{w.paper(one.paper)}</span>}
      </p>
      {(state === "now" || state === "ahead") && (
        <Press s={s} n={one.grant} action="/consents/retractions" fields={{ area, agent: one.agent, grant: one.grant }}>
          <button class="govuk-button govuk-button--secondary" type="submit">
            {w.endOf(one.agentName)}
          </button>
        </Press>
      )}
    </li>
  );
};

function stateOf({ revoked, from, until }: Consent, today: string): "now" | "ahead" | "past" | "ended" {
  if (revoked) return "ended";
  if (from > today) return "ahead";
  return until !== null && until < today ? "past" : "now";
}
