/** The buttons of a vote: for oneself, and for each member whose proxy one holds. */
import { type Item, voteOn } from "#model/meet/sitting.ts";
import { type Voter, votesOf } from "#model/meet/voters.ts";
import { Press } from "../press.tsx";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { postTo, type SittingProps } from "./reader.ts";

const choices = ["for", "against", "abstain"] as const;
/** Drawn, so that no device lacks the letter. */
const signs = { for: "M4 13l5 6L20 5", against: "M5 5l14 14M19 5L5 19", abstain: "M5 12h14" } as const satisfies Record<
  (typeof choices)[number],
  string
>;

/** The reader's own vote, and below it one for each member whose proxy they hold. */
export const Ballots = (props: SittingProps & { item: Item }) => {
  const { s, sitting, item } = props;
  const all = votesOf(sitting, item, s.who?.id ?? "").filter(({ person }) => voteOn(sitting, item.id, person)?.choice !== "cast");
  return (
    <>
      {all.map((voter) => (
        <Ballot {...props} voter={voter} several={all.length > 1} />
      ))}
    </>
  );
};

/** Each choice is a form of its own: a second tap on another choice is another vote, not the first one sent twice. */
const Ballot = ({ s, sitting, item, voter, several }: SittingProps & { item: Item; voter: Voter; several: boolean }) => {
  const words = wordsOf(s.lang);
  const w = words.meet;
  const { person, holder, name } = voter;
  const given = voteOn(sitting, item.id, person);
  const own = given?.holder === holder ? given.choice : undefined;
  const whose = holder === null ? w.ownVote : w.forWhom(name);
  const behalf: Readonly<Record<string, string>> = holder === null ? {} : { behalf: person };
  const seat = holder === null ? "" : `-${sitting.seats.findIndex((one) => one.person === person)}`;
  return (
    <section class="ballot" aria-label={holder === null ? w.yourVote : whose}>
      {(several || holder !== null) && <h3 class="govuk-heading-s ballot__whose">{whose}</h3>}
      {own && (
        <p class="ballot__own">
          <span aria-hidden="true">✓ </span>
          {w.chosen(choiceWord(words, "choice", own))}
        </p>
      )}
      {choices
        .filter((choice) => choice !== own)
        .map((choice) => (
          <Press s={s} n={`${choice}-${item.n}${seat}`} action={postTo(sitting, "vote")} fields={{ item: item.id, choice, ...behalf }}>
            <button class={`big big--${choice}${own ? " big--again" : ""}`} type="submit">
              <svg class="big__sign" viewBox="0 0 24 24" aria-hidden="true">
                <path d={signs[choice]} />
              </svg>
              {own ? w.changeTo(choiceWord(words, "choice", choice)) : choiceWord(words, "choice", choice)}
            </button>
          </Press>
        ))}
      <p class="moment__hint">{item.method === "closed" ? w.forGood : w.mayChange}</p>
    </section>
  );
};
