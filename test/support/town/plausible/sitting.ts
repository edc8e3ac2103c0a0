/** For acts in a sitting. */
import { addDays, dayOf } from "#model/day.ts";
import type { Raw } from "#model/form.ts";
import { byTable } from "#model/meet/method.ts";
import { type Item, isHere, isRecused, openItem, type Sitting, voteOn } from "#model/meet/sitting.ts";
import { isQuorate, mayVoteOn, votesOf } from "#model/meet/voters.ts";
import { plainYuan } from "#model/money.ts";
import { lacking } from "#workflow/meet/adjourn.ts";
import { leavers } from "#workflow/meet/attend.ts";
import { uncounted } from "#workflow/meet/hands.ts";
import { mustBeHeard, unheard } from "#workflow/meet/hear.ts";
import { separable } from "#workflow/meet/item.ts";
import { givers, holdersFor, recallable } from "#workflow/meet/proxy.ts";
import { recusable } from "#workflow/meet/vote.ts";
import { uploaded } from "../upload.ts";
import { type Asked, type Inputs, nothing, words } from "./plausible.ts";

const listed = ({ known, dice }: Asked<Sitting>): Item | undefined => dice.one(known.items.filter((one) => one.state === "listed"));
const off = (asked: Asked<Sitting>): Raw | undefined => {
  const item = listed(asked);
  return item && { item: item.id, reason: words };
};

const otherThan = (title = ""): string => (title === "按会前说明改写的题目" ? "按会前说明再改的题目" : "按会前说明改写的题目");

export const inSitting: Inputs<Sitting> = {
  attend: nothing,
  admit: ({ known, dice }) => {
    const seat = dice.one(known.seats.filter((one) => !one.present));
    return seat && { person: seat.person, present: "yes" };
  },
  leave: ({ known, dice }) => {
    const seat = dice.one(leavers(known));
    return seat && { person: seat.person, gone: dice.rarely(2) ? "1" : "" };
  },
  hear: ({ known }) => {
    const [item] = unheard(known);
    return item && { item: item.id, came: "24", consented: "20" };
  },
  entrust: ({ known, who, dice }) => {
    const holder = dice.one(holdersFor(known, who.id));
    return holder && { holder: holder.person };
  },
  deputise: ({ known, dice }) => {
    const giver = dice.one(givers(known));
    const holder = giver && dice.one(holdersFor(known, giver.person));
    return holder && { giver: giver.person, holder: holder.person, files: uploaded() };
  },
  recall: ({ known, who, hand, dice }) => {
    const proxy = dice.one(recallable(known, who, hand.today));
    return proxy && { giver: proxy.giver, reason: words };
  },
  separate: ({ known, dice }) => {
    const item = dice.one(separable(known));
    return item && { item: item.id };
  },
  open: ({ known, dice }) => {
    const waiting = known.items.filter(
      (one) => one.state === "listed" && !byTable(one.method) && !mustBeHeard(known, one) && isQuorate(known, one),
    );
    const item = dice.one(waiting);
    if (!item) return undefined;
    const aside = (one: Item) => known.seats.map(({ person }) => isRecused(known, one, person)).join();
    const like = waiting.filter((one) => !one.alone && one.method === item.method && aside(one) === aside(item));
    return { item: known.rule.enBloc && !item.alone && dice.rarely(2) ? like.map((one) => one.id) : item.id };
  },
  vote: ({ known, who, dice }) => {
    const item = openItem(known);
    const voter = item && dice.one(votesOf(known, item, who.id).filter((one) => voteOn(known, item.id, one.person)?.choice !== "cast"));
    const before = item && voter && voteOn(known, item.id, voter.person)?.choice;
    const choice = dice.one(["for", "for", "for", "against", "abstain"].filter((one) => one !== before));
    return item && voter && choice ? { item: item.id, choice, ...(voter.holder === null ? {} : { behalf: voter.person }) } : undefined;
  },
  score: ({ known, dice }) => {
    const criteria = known.rule.scores?.criteria ?? [];
    const points = criteria.map(({ key }) => [`points.given.${key}`, String(dice.int(0, 100))]);
    return { item: openItem(known)?.id ?? "", ...Object.fromEntries(points) };
  },
  recuse: ({ known, who, dice }) => {
    const item = dice.one(recusable(known, who));
    return item && { item: item.id, reason: words };
  },
  close: ({ known }) => ({ item: openItem(known)?.id ?? "" }),
  adjourn: ({ known }) => ({ item: lacking(known).map((one) => one.id) }),
  count: (asked) =>
    Object.fromEntries(
      uncounted(asked.known).flatMap((item) =>
        Object.entries(hands(asked, item)).map(([column, value]) => [`tallies.${column}.${item.id}`, value]),
      ),
    ),
  affirm: nothing,
  sign: () => ({ note: "" }),
  adjust: ({ known, dice }) => {
    const item = dice.one(known.items.filter((one) => one.state === "listed" && one.application === null));
    // Never more than was announced: of a fen alone only the words are changed.
    const less = item && item.amount > 1 ? { amount: plainYuan(item.amount - 1) } : { title: otherThan(item?.title) };
    return item && { item: item.id, ...less, reason: words };
  },
  defer: off,
  strike: off,
  observe: () => ({ observers: "社区民警" }),
  postpone: ({ known, hand, dice }) => {
    const on = addDays(dayOf(Math.max(known.at, hand.now)), dice.int(4, 9));
    return { at: `${on}T14:30`, place: "", reason: words };
  },
  cancel: () => ({ reason: words }),
  mend: (asked) => {
    const { known, dice } = asked;
    const why = { reason: words, paper: words };
    const counted = dice.one(known.items.filter((one) => one.tally));
    if (counted && dice.rarely(2)) return { field: "tally", target: counted.id, ...hands(asked, counted), ...why };
    const seat = dice.one(known.seats);
    return seat && { field: "attendance", target: seat.person, present: isHere(seat) ? "no" : "yes", ...why };
  },
  agree: nothing,
};

/** Numbers that add up to those who may vote. */
function hands({ known, dice }: Asked<Sitting>, item: Item): Record<string, string> {
  const present = mayVoteOn(known, item).length;
  const yes = dice.rarely(4) ? dice.int(0, present) : present;
  const counts = { for: String(yes), against: String(present - yes), abstain: "0" };
  return item.method === "paper" ? { ...counts, handed: String(present), invalid: "0" } : counts;
}
