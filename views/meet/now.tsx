/** What is going on this minute, and the reader's part in it: sign in, vote, stand aside, or wait. */
import { byTable } from "#model/meet/method.ts";
import { blocOf, type Item, type Sitting, voteOn } from "#model/meet/sitting.ts";
import { mayVoteOn } from "#model/meet/voters.ts";
import { Money } from "../money.tsx";
import { offered, Press } from "../press.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { Ballots } from "./ballot.tsx";
import { postTo, type SittingProps, standing } from "./reader.ts";
import { onAgenda, pageOfMatter, sumWord, votedOn } from "./rule.ts";

export const Now = (props: SittingProps) => {
  const { s, offers } = props;
  const w = wordsOf(s.lang).meet;
  const { item } = standing(props);
  const recuse = offered(offers, "recuse");
  return (
    <section class="moment" id="now" aria-labelledby="now-heading">
      <h2 class="moment__heading" id="now-heading">
        {item ? w.votingOn(item.n) : w.now}
      </h2>
      {item && blocOf(props.sitting, item).map((one) => <Matter item={one} s={s} />)}
      {item && <OneVote {...props} item={item} />}
      {offered(offers, "attend") && <Attend {...props} />}
      {item && <Voting {...props} item={item} />}
      <Pulse {...props} />
      {recuse && (
        <p>
          <a class="govuk-link moment__recuse" href={recuse.href}>
            {w.recuse}
          </a>
        </p>
      )}
    </section>
  );
};

const Matter = ({ s, item }: { s: Setting; item: Item }) => (
  <div class="matter">
    <a class="matter__title" href={pageOfMatter(item)}>
      {item.title}
    </a>
    <p class="matter__amount">
      {sumWord(s, item)} <Money fen={item.amount} />
    </p>
  </div>
);

const OneVote = ({ s, sitting, item }: SittingProps & { item: Item }) => {
  const bloc = blocOf(sitting, item);
  return bloc.length > 1 ? <p class="moment__words">{numbered(s, bloc)}</p> : <></>;
};
const numbered = (s: Setting, bloc: readonly Item[]): string => {
  const { meet, common } = wordsOf(s.lang);
  return meet.oneVote(common.listAnd(bloc.map((one) => String(one.n))));
};

const Attend = ({ s, sitting }: SittingProps) => {
  const w = wordsOf(s.lang).meet;
  return (
    <Press s={s} n="attend" action={postTo(sitting, "attend")}>
      <button class="big big--go" type="submit" data-prevent-double-click="true">
        {w.arrive}
      </button>
      <p class="moment__hint">{w.arriveHint}</p>
    </Press>
  );
};

const Voting = (props: SittingProps & { item: Item }) => {
  const { s, sitting, offers, item } = props;
  const w = wordsOf(s.lang).meet;
  const { seat, aside } = standing(props);
  return (
    <>
      {aside && <p class="moment__words">{item.proposer === seat?.person ? w.youProposed : w.youRecused}</p>}
      {seat && !seat.present && !aside && !offered(offers, "attend") && <p class="moment__words">{w.arriveFirst}</p>}
      {item.method === "closed" && seat && (
        <p class="moment__words">{voteOn(sitting, item.id, seat.person) ? w.inTheBox : w.closedBallot}</p>
      )}
      {offered(offers, "vote") && <Ballots {...props} />}
      {offered(offers, "score") && <ToScore {...props} />}
    </>
  );
};

const ToScore = ({ s, sitting, offers, item }: SittingProps & { item: Item }) => {
  const w = wordsOf(s.lang).meet;
  const given = sitting.scores.some((one) => one.item === item.id && one.person === s.who?.id);
  return (
    <>
      {given && <p class="ballot__own">{w.scored}</p>}
      <p>
        <a class="big big--go" href={offered(offers, "score")?.href}>
          {given ? w.scoreAgain : w.score}
        </a>
      </p>
    </>
  );
};

/**
 * The line at the bottom keeps itself fresh where scripts are on. While an item is open it renews itself alone, so that no button
 * changes under a finger; while nothing is open it brings in the whole box with the next item's buttons.
 */
const Pulse = (props: SittingProps) => {
  const { s, sitting } = props;
  const { item } = standing(props);
  const part = item ? "#pulse" : "#now";
  return (
    <div class="pulse" id="pulse" hx-get={s.path} hx-trigger="every 10s" hx-select={part} hx-target={part} hx-swap="outerHTML">
      {item ? <Progress s={s} sitting={sitting} item={item} /> : <Waiting {...props} />}
      <a class="govuk-link pulse__refresh" href={s.path}>
        {wordsOf(s.lang).meet.refresh}
      </a>
    </div>
  );
};

const Progress = ({ s, sitting, item }: { s: Setting; sitting: Sitting; item: Item }) => {
  const w = wordsOf(s.lang).meet;
  return (
    <>
      <p class="pulse__words">{w.voted(item.n, votedOn(sitting, item), mayVoteOn(sitting, item).length)}</p>
      <p class="moment__hint">{w.votedHint}</p>
    </>
  );
};

const Waiting = (props: SittingProps) => {
  const { s, sitting } = props;
  const { meet: w, common } = wordsOf(s.lang);
  if (sitting.at > s.now) return <p class="pulse__words">{w.ahead(common.time(sitting.at))}</p>;
  const items = onAgenda(sitting);
  if (items.every((item) => item.state === "counted")) return <p class="pulse__words">{w.allCounted}</p>;
  if (items.every((item) => item.state === "counted" || byTable(item.method))) return <p class="pulse__words">{w.byHands}</p>;
  if (items.some((item) => item.state === "closed")) return <p class="pulse__words">{w.counting}</p>;
  // Who leads waits for nobody but the members.
  if (offered(props.offers, "open")) return <p class="pulse__words">{w.yourTurn}</p>;
  if (offered(props.offers, "adjourn")) return <p class="pulse__words">{w.moreToCome}</p>;
  return (
    <>
      <p class="pulse__words">{w.waiting}</p>
      {standing(props).seat && <p class="moment__hint">{w.waitingHint}</p>}
    </>
  );
};
