/** One body: how many sit in it, of which kind, until when; who they are for those who may know; the rule by which it decides. */
import { type BodySeat, type SeatedBody, sitsOn } from "#model/meet/body.ts";
import { kindOptions } from "../options.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { SummaryList, Table } from "../rows.tsx";
import type { Offer, Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly body: SeatedBody;
  readonly kinds: readonly string[];
  readonly today: string;
  readonly offers: readonly Offer[];
  readonly seeNames: boolean;
}

export const BodyPage = (props: Props) => {
  const { s, body, offers, seeNames } = props;
  const w = wordsOf(s.lang).bodies;
  const name = w.named(body.areaName, body.rule.label[s.lang]);
  return (
    <Page s={s} title={name}>
      <h1 class="govuk-heading-l">{name}</h1>
      <p class="lead">{body.term === 0 ? w.notYet : w.termLead(body.term)}</p>
      <Kinds {...props} />
      {seeNames && <Names {...props} />}
      <Rules {...props} />
      <OfferLinks s={s} offers={offers} />
      <p>
        <a class="govuk-link" href="/meetings">
          {w.meetings}
        </a>
      </p>
    </Page>
  );
};

const now = ({ body, today }: Props): readonly BodySeat[] => body.seats.filter((seat) => sitsOn(seat, today));

const Kinds = (props: Props) => {
  const { s, body, kinds } = props;
  const w = wordsOf(s.lang).bodies;
  return (
    <dl class="numbers">
      {kindOptions(body.rule, kinds, s.lang).map(({ value, label }) => (
        <div>
          <dt>{label}</dt>
          <dd>{w.seats(now(props).filter((seat) => seat.kind === value).length)}</dd>
        </div>
      ))}
    </dl>
  );
};

const Names = (props: Props) => {
  const { s, body, kinds } = props;
  const { bodies: w, common } = wordsOf(s.lang);
  const labels = new Map(kindOptions(body.rule, kinds, s.lang).map(({ value, label }) => [value, label]));
  const seats = body.seats.filter((seat) => seat.ended === null);
  return (
    <section aria-labelledby="members-caption">
      {seats.length === 0 ? (
        <p class="nothing">{w.nobody}</p>
      ) : (
        <Table
          id="members"
          caption={w.members}
          head={[{ label: w.name }, { label: w.kind }, { label: w.period }]}
          rows={seats.map((seat) => [
            seat.name,
            labels.get(seat.kind) ?? seat.kind,
            seat.until === null ? w.since(common.day(seat.from)) : w.span(common.day(seat.from), common.day(seat.until)),
          ])}
        />
      )}
      <p class="govuk-hint">{w.namesHint}</p>
    </section>
  );
};

const Rules = ({ s, body: { rule } }: Props) => {
  const words = wordsOf(s.lang);
  const { bodies: w, meet } = words;
  const { quorum, quorumStrict, pass, passBase, passStrict } = rule.vote.value;
  return (
    <section>
      <h2 class="govuk-heading-m">{w.rule}</h2>
      <SummaryList
        rows={[
          [meet.quorum, meet.fraction(quorum, quorumStrict)],
          [meet.passing, meet.passRule(passBase, pass, passStrict)],
          [meet.how, words.common.listAnd(rule.methods.value.map((one) => choiceWord(words, "method", one)))],
          [w.recusal, w.recusals[rule.recusal.value]],
          [w.agenda, w.leadDays(rule.agendaLeadDays.value)],
          [w.source, `${rule.vote.source}（${rule.vote.grade}）`],
        ]}
      />
    </section>
  );
};
