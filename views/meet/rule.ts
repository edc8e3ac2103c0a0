/** What the page says of a sitting beyond what is kept: how far it is, and what the rule asks for in numbers of people. */
import { dayOf, type Moment } from "#model/day.ts";
import { type Item, isRecused, mayVoteOn, openItem, type Sitting, voteOn } from "#model/meet/sitting.ts";
import type { Count, VoteRule } from "#model/meet/tally.ts";

export type Phase = "ahead" | "today" | "late" | "running" | "unsigned" | "ended" | "cancelled";

interface Called {
  readonly state: Sitting["state"];
  readonly at: Moment;
}

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

export const onAgenda = (sitting: Sitting): readonly Item[] => sitting.items.filter((item) => item.state !== "struck");

export const came = (sitting: Sitting): number => sitting.seats.filter((seat) => seat.present).length;

/** How many of those who may vote have voted; not what. */
export const votedOn = (sitting: Sitting, item: Item): number =>
  mayVoteOn(sitting, item).filter((seat) => voteOn(sitting, item.id, seat.person) !== undefined).length;

/** The fewest of `whole` that reach the fraction: `超过三分之二` of 16 is 11, `三分之二以上` of 15 is 10. */
export const least = (whole: number, [n, d]: readonly [number, number], strict: boolean): number =>
  strict ? Math.floor((whole * n) / d) + 1 : Math.ceil((whole * n) / d);

/** The votes for that an item needs. */
export function needed(rule: VoteRule, count: Count): number {
  const base = { present: count.present, members: count.members, valid: count.for + count.against }[rule.passBase];
  return Math.max(1, least(base, rule.pass, rule.passStrict));
}

export const silent = (count: Count): number => count.present - count.for - count.against - count.abstain;

export const recusedNames = (sitting: Sitting, item: Item): readonly string[] =>
  sitting.seats.filter((seat) => isRecused(sitting, item, seat.person)).map((seat) => seat.name);
