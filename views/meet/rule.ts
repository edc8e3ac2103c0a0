/** What the page says of a sitting beyond what is kept: how far it is, and what the rule asks for in numbers of people. */
import { dayOf, type Moment } from "#model/day.ts";
import type { OnAgenda } from "#model/meet/matter.ts";
import type { Method } from "#model/meet/method.ts";
import { type Item, isRecused, leadOf, openItem, type Sitting, voteOn } from "#model/meet/sitting.ts";
import { baseOf, type Count, type VoteRule } from "#model/meet/tally.ts";
import { mayVoteOn } from "#model/meet/voters.ts";
import { yuan } from "#model/money.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export type Phase = "ahead" | "today" | "late" | "running" | "unsigned" | "ended" | "cancelled" | "void";

interface Called {
  readonly state: Sitting["state"];
  readonly at: Moment;
}

/** Where what is put to the vote can be read, and how its sum is called. */
export const pageOfMatter = ({ project, application }: OnAgenda): string =>
  application === null ? `/projects/${project}` : `/applications/${application}`;
export const sumWord = (s: Setting, { application }: OnAgenda): string => {
  const { meet } = wordsOf(s.lang);
  return application === null ? meet.asked : meet.priceUpTo;
};

/** By its day alone, as a list knows it. */
export function phaseByDay({ state, at }: Called, now: Moment): Phase {
  if (state !== "called") return state;
  const [day, today] = [dayOf(at), dayOf(now)];
  return day > today ? "ahead" : day === today ? "today" : "late";
}

export function phaseOf(sitting: Sitting, now: Moment): Phase {
  if (sitting.state !== "called") return sitting.state;
  if (openItem(sitting)) return "running";
  const items = onAgenda(sitting);
  return items.length > 0 && items.every((item) => item.state === "counted") ? "unsigned" : phaseByDay(sitting, now);
}

export const onAgenda = (sitting: Sitting): readonly Item[] =>
  sitting.items.filter((item) => item.state !== "struck" && item.state !== "deferred");

export const came = (sitting: Sitting): number => sitting.seats.filter((seat) => seat.present).length;

/** Who let whom speak for them, by name; what became of it. */
export const proxyNames = ({ proxies, seats }: Sitting) =>
  proxies.map((one) => {
    const seat = (person: string) => seats.find((each) => each.person === person);
    const end = one.ended !== null ? "recalled" : seat(one.giver)?.present ? "came" : "stands";
    return { of: one.giver, end, giver: seat(one.giver)?.name ?? "", holder: seat(one.holder)?.name ?? "" } as const;
  });

/** How many of those who may vote have voted; not what. */
export const votedOn = (sitting: Sitting, item: Item): number =>
  mayVoteOn(sitting, item).filter(({ person, holder }) =>
    sitting.rule.scores
      ? sitting.scores.some((one) => one.item === item.id && one.person === person)
      : voteOn(sitting, leadOf(sitting, item).id, person)?.holder === holder,
  ).length;

/** The fewest of `whole` that reach the fraction: `超过三分之二` of 16 is 11, `三分之二以上` of 15 is 10. */
export const least = (whole: number, [n, d]: readonly [number, number], strict: boolean): number =>
  strict ? Math.floor((whole * n) / d) + 1 : Math.ceil((whole * n) / d);

/** The votes for that an item needs. */
export function needed(rule: VoteRule, count: Count): number {
  return Math.max(1, least(baseOf(rule, count), rule.pass, rule.passStrict));
}

/** How the items are voted on, each way once, in the order of the agenda. */
export const methodsOf = (sitting: Sitting): readonly Method[] => [...new Set(sitting.items.map((item) => item.method))];

export const silent = (count: Count): number => count.present - count.for - count.against - count.abstain;

/** An item that is not as it was announced: as it stood and as it stands, side by side, and why. */
export function amendedWords(
  { lang }: Pick<Setting, "lang">,
  { amount, announced, title, announcedTitle, amendedWhy }: Item,
): readonly string[] {
  const w = wordsOf(lang).meet;
  const sum = amount === announced ? [] : [w.announced(yuan(announced), yuan(amount))];
  const name = announcedTitle === null || announcedTitle === title ? [] : [w.announced(w.quoted(announcedTitle), w.quoted(title))];
  const said = [...sum, ...name];
  return said.length > 0 && amendedWhy ? [...said, w.amendedWhy(amendedWhy)] : said;
}

export const recusedNames = (sitting: Sitting, item: Item): readonly string[] =>
  sitting.seats.filter((seat) => isRecused(sitting, item, seat.person)).map((seat) => seat.name);
