/** Who was called and who came; what the rule asks for, in numbers of people; names only for those who may see them. */
import { type Item, isRecused, leadOf, type Seat, type Sitting, voteOn } from "#model/meet/sitting.ts";
import { mayVoteOn } from "#model/meet/voters.ts";
import { offered, Press } from "../press.tsx";
import { Tag } from "../records.tsx";
import { SummaryList, Table } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { postTo, type SittingProps } from "./reader.ts";
import { came, least, onAgenda, proxyNames } from "./rule.ts";

export const Roll = (props: SittingProps) => {
  const { s, sitting, seeVotes } = props;
  const w = wordsOf(s.lang).meet;
  const { rule, seats } = sitting;
  const need = least(seats.length, rule.quorum, rule.quorumStrict);
  return (
    <section aria-labelledby="roll-heading">
      <h2 class="govuk-heading-m" id="roll-heading">
        {w.roll}
      </h2>
      <dl class="numbers numbers--three">
        <div>
          <dt>{w.due}</dt>
          <dd>{seats.length}</dd>
        </div>
        <div>
          <dt>{w.came}</dt>
          <dd>{came(sitting)}</dd>
        </div>
        <div>
          <dt>{w.quorum}</dt>
          <dd>{w.atLeast(need)}</dd>
        </div>
      </dl>
      <p class="roll__now">
        <Tag tone={came(sitting) >= need ? "done" : "asked"}>{quorumNow(props, need)}</Tag>
      </p>
      <SummaryList
        rows={[
          [w.quorum, w.quorumRule(rule.quorum, rule.quorumStrict, need)],
          [w.passing, w.passRule(rule.passBase, rule.pass, rule.passStrict)],
          ...(rule.proxies ? [[w.proxies, w.proxyRule(rule.proxies, rule.proxiesPresent === true)] as const] : []),
          ...(sitting.chair === null || !seeVotes ? [] : [[w.chair, sitting.chair] as const]),
          ...(sitting.observers === "" ? [] : [[w.observers, <span class="said">{sitting.observers}</span>] as const]),
        ]}
      />
      <p class="govuk-hint">{rule.recusal === "leave" ? w.rollNoteLeave : w.rollNote}</p>
      {seeVotes && <Seats {...props} />}
      {seeVotes && <Votes {...props} />}
    </section>
  );
};

function quorumNow({ s, sitting }: SittingProps, need: number): string {
  const w = wordsOf(s.lang).meet;
  const short = need - came(sitting);
  if (short <= 0) return w.quorumMet;
  return sitting.state === "called" ? w.quorumShort(short) : w.quorumUnmet;
}

/** Each name with its attendance; where the reader may, a button for those who have come without signing in. */
const Seats = ({ s, sitting, offers }: SittingProps) => {
  const w = wordsOf(s.lang).meet;
  const admits = offered(offers, "admit") !== undefined;
  return (
    <ul class="seats">
      {sitting.seats.map((seat, index) => (
        <li class={`seat${seat.present ? " seat--present" : ""}`}>
          <span class="seat__name">{seat.name}</span>
          {proxied(sitting, seat) && <span class="seat__state">{w.proxyTo(proxied(sitting, seat)?.holder ?? "")}</span>}
          {seat.present || !admits ? (
            <span class="seat__state">{stateOf(s, seat)}</span>
          ) : (
            <Press s={s} n={`admit-${index}`} action={postTo(sitting, "admit")} fields={{ person: seat.person, present: "yes" }}>
              <button class="govuk-button govuk-button--secondary seat__button" type="submit" aria-label={w.admitName(seat.name)}>
                {w.admit}
              </button>
            </Press>
          )}
        </li>
      ))}
    </ul>
  );
};

const proxied = (sitting: Sitting, seat: Seat) => proxyNames(sitting).find((one) => one.of === seat.person && one.end === "stands");

function stateOf(s: Setting, seat: Seat): string {
  const w = wordsOf(s.lang).meet;
  if (!seat.present) return w.absent;
  if (seat.left === null) return `✓ ${w.present}${seat.since > 1 ? ` ${w.sinceItem(seat.since)}` : ""}`;
  return seat.gone > 0 ? w.leftAfter(seat.gone) : w.left;
}

/** How each voted, item by item; what is still open, or being counted, stays closed here too. */
const Votes = (props: SittingProps) => {
  const { s, sitting } = props;
  const w = wordsOf(s.lang).meet;
  const items = onAgenda(sitting);
  const byName = sitting.rule.scores ? [] : items.filter((item) => item.method === "online");
  if (byName.every((item) => item.state === "listed")) return <></>;
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{w.names}</span>
      </summary>
      <p class="govuk-hint">{w.namesHint}</p>
      <Table
        id="votes"
        caption={w.names}
        hideCaption
        head={[{ label: w.member }, ...byName.map((item) => ({ label: w.itemShort(item.n) }))]}
        rows={sitting.seats.map((seat) => [seat.name, ...byName.map((item) => voteWord(props, item, seat))])}
      />
    </details>
  );
};

function voteWord({ s, sitting }: SittingProps, item: Item, seat: Seat): string {
  const words = wordsOf(s.lang);
  const w = words.meet;
  if (isRecused(sitting, item, seat.person)) return w.recused;
  if (item.state === "listed") return "";
  const own = voteOn(sitting, leadOf(sitting, item).id, seat.person)?.choice;
  if (item.state !== "counted" && seat.person !== s.who?.id) return w.secret;
  const voter = mayVoteOn(sitting, item).find((one) => one.person === seat.person);
  if (!voter) return w.absent;
  const said = own ? choiceWord(words, "choice", own) : w.silent;
  return voter.holder === null ? said : w.byProxy(said);
}
