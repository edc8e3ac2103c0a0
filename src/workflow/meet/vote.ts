/** One member, one vote an item; it may be changed until the item closes, but for a closed ballot. Each vote is its own subject. */
import type { Draft } from "#model/draft.ts";
import { recusalForm, scoreForm, voteForm } from "#model/meet/forms.ts";
import { blocOf, type Item, isRecused, leadOf, openItem, type Sitting, seatOfMember, voteOn } from "#model/meet/sitting.ts";
import { votesOf } from "#model/meet/voters.ts";
import type { Who } from "#model/people/roles.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { voteOf } from "#model/subject.ts";
import { onSitting } from "./on.ts";

/** On the roll, there, without an interest, and something is open. */
function mayOn(sitting: Sitting, who: Who): Refusal | undefined {
  const seat = seatOfMember(sitting, who.id);
  if (!seat) return refuse("not_on_roll");
  if (!seat.present) return refuse("not_present");
  if (seat.left !== null) return refuse("has_left");
  const item = openItem(sitting);
  if (!item) return refuse("item_not_open");
  return isRecused(sitting, item, who.id) ? refuse("recused") : undefined;
}

export const vote = onSitting({
  name: "vote",
  form: voteForm,
  when: (sitting, who) => {
    const barred = mayOn(sitting, who);
    if (barred) return barred;
    if (sitting.rule.scores) return refuse("scores_instead");
    const item = openItem(sitting);
    return item && votesOf(sitting, item, who.id).every(({ person }) => voteOn(sitting, item.id, person)?.choice === "cast")
      ? refuse("already_voted")
      : undefined;
  },
  decide: (sitting, who, { item, choice, behalf }, hand) => {
    const open = openItem(sitting);
    if (open?.id !== item) return refuse("item_not_open", "item");
    const voter = votesOf(sitting, open, who.id).find((one) => one.person === (behalf ?? who.id));
    if (!voter) return refuse("no_proxy", "behalf");
    const { person, holder } = voter;
    const before = voteOn(sitting, item, person);
    const by = holder === null ? {} : { holder };
    if (open.method === "closed")
      return before ? refuse("already_voted", "behalf") : [intoTheBox({ item, person, ...by }, { slip: hand.id(), choice })];
    if (before?.choice === choice && before.holder === holder) return refuse("same_value", "choice");
    return [{ subject: voteOf(item, person), kind: "voted" as const, body: { item, person, choice, ...by }, texts: {} }];
  },
});

/** A closed ballot: the fact says who voted, the slip says what, and nothing joins the two. Once, and for good. */
const intoTheBox = (
  body: { item: string; person: string; holder?: string },
  slip: { slip: string; choice: "for" | "against" | "abstain" },
): Draft => ({
  subject: voteOf(body.item, body.person),
  kind: "ballot_cast",
  body,
  texts: {},
  slip: { item: body.item, ...slip },
});

/** A panel: points for everything it looks at; they may be given anew until the item closes. */
export const score = onSitting({
  name: "score",
  form: scoreForm,
  when: (sitting, who) => mayOn(sitting, who) ?? (sitting.rule.scores ? undefined : refuse("item_not_open")),
  decide: (sitting, who, { item, points }) => {
    if (openItem(sitting)?.id !== item) return refuse("item_not_open", "item");
    const criteria = sitting.rule.scores?.criteria ?? [];
    const missing = criteria.find(({ key }) => !points.some((row) => row.key === key));
    if (missing) return refuse("required", `points.given.${missing.key}`);
    const given = criteria.flatMap(({ key }) =>
      points.filter((row) => row.key === key).map((row) => ({ criterion: key, points: row.given })),
    );
    return [{ subject: voteOf(item, who.id), kind: "scored" as const, body: { item, person: who.id, points: given }, texts: {} }];
  },
});

/** A member with an interest steps back from the item before it closes; the minutes show it (P4.4). */
export const recuse = onSitting({
  name: "recuse",
  form: recusalForm,
  when: (sitting, who) => {
    if (!seatOfMember(sitting, who.id)) return refuse("not_on_roll");
    return recusable(sitting, who).length > 0 ? undefined : refuse("nothing_open");
  },
  decide: (sitting, who, { item: id, reason }) => {
    const item = recusable(sitting, who).find((one) => one.id === id);
    if (!item) return refuse("not_a_choice", "item");
    // One vote is one vote: who steps back from one of its items does so from all.
    const whole = item.state === "open" ? blocOf(sitting, leadOf(sitting, item)) : [item];
    return whole.map((one) => ({
      subject: voteOf(one.id, who.id),
      kind: "recused" as const,
      body: { item: one.id, person: who.id },
      texts: { reason },
    }));
  },
});

/** Who has put a slip into the box cannot take it out again, and so cannot step back any more. */
export const recusable = (sitting: Sitting, who: Pick<Who, "id">) =>
  sitting.items.filter(
    (item) =>
      (item.state === "listed" || item.state === "open") &&
      !isRecused(sitting, item, who.id) &&
      !hasCast(sitting, leadOf(sitting, item), who.id),
  );

/** A slip of theirs is in the box, or one that they put in for somebody. */
export const hasCast = (sitting: Sitting, item: Item, person: string): boolean =>
  sitting.votes.some((vote) => vote.item === item.id && vote.choice === "cast" && (vote.person === person || vote.holder === person));
