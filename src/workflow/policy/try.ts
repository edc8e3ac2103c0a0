/**
 * 试走一遍: an imaginary project on its way through a policy, by the same functions that lead real ones. Every step takes its whole limit,
 * money is there when it is wanted, and the contract is signed on the last day for it.
 */
import { type Calendar, calendarDue } from "#model/calendar.ts";
import { addDays, type Day, daysBetween } from "#model/day.ts";
import { type Fen, percentOf } from "#model/money.ts";
import { monthsAfter } from "#model/months.ts";
import { classOf, type Policy } from "#model/policy/policy.ts";
import type { Limit } from "#model/policy/sourced.ts";
import type { GateStep, Imagined, Instalment, Need, Stop, Stretch, Trial } from "#model/policy/trial.ts";
import { gatesFor, groupFor, isOverCap, type Matter, periodAt, rungFor } from "#model/policy/way.ts";
import { dueIn } from "../moves.ts";

export function tryOut(policy: Policy, calendar: Calendar, asked: Imagined): Trial {
  const before = steps(policy, calendar, asked, asked.start, false);
  const ready = last(before, asked.start);
  const stretch = (from: Day, limit: Limit): Stretch => stretchOf(calendar, from, limit);
  const procurement = { ...stretch(ready, policy.limits.procurement.value), rung: rungFor(policy, asked) };
  const work: Stretch = {
    from: procurement.until,
    until: addDays(procurement.until, asked.work),
    limit: null,
    provisional: procurement.provisional,
  };
  const acceptance = { ...stretch(work.until, policy.limits.acceptance.value), group: groupFor(policy, asked) };
  const after = steps(policy, calendar, asked, acceptance.until, true);
  const done = last(after, acceptance.until);
  const established = [...before, ...after].find((step) => step.gate.money === "commit")?.until ?? null;
  const paid = paidOf(policy, asked.amount);
  const kept = retentionOf(policy, asked, paid, done);
  return {
    stops: stopsOf(policy, asked, before),
    needs: needsOf(policy, calendar, asked, paid),
    before,
    established,
    procurement,
    work,
    acceptance,
    after,
    instalments: instalmentsOf(policy, calendar, paid - (kept?.sum ?? 0), { contract: procurement.until, work, done }),
    retention: kept,
    paid,
    own: asked.amount - paid,
  };
}

const last = (list: readonly GateStep[], start: Day): Day => list.at(-1)?.until ?? start;

const stretchOf = (calendar: Calendar, from: Day, limit: Limit): Stretch => {
  const { day, provisional } = dueIn(calendar, from, limit);
  return { from, until: day, limit, provisional };
};

/** Each gate taken at its limit; a notice is hung on the last day for it and then hangs for its period. */
function steps(policy: Policy, calendar: Calendar, matter: Matter, start: Day, after: boolean): readonly GateStep[] {
  let from = start;
  return gatesFor(policy, matter, after).map((gate) => {
    const own = stretchOf(calendar, from, gate.limit.value);
    const hangs = gate.kind === "notice" ? stretchOf(calendar, own.until, periodAt(policy, gate)) : null;
    from = hangs?.until ?? own.until;
    return { ...own, until: from, provisional: own.provisional || (hangs?.provisional ?? false), gate, hangs };
  });
}

function stopsOf(policy: Policy, asked: Imagined, before: readonly GateStep[]): readonly Stop[] {
  const found = classOf(policy, asked.class);
  if (!found) return [{ stop: "unknown_class" }];
  const { value: urgent } = policy.urgent;
  const [cap, survey, seconders] = [found.cap.value, found.survey.value, policy.proposal.seconders.value];
  return [
    ...(isOverCap(policy, asked) && policy.capMode.value === "hard" && cap !== null ? [{ stop: "over_cap", cap } as const] : []),
    ...(asked.urgent && !urgent ? [{ stop: "not_urgent" } as const] : []),
    ...(asked.urgent && urgent && asked.amount > urgent.ceiling ? [{ stop: "over_ceiling", most: urgent.ceiling } as const] : []),
    ...(asked.surveys !== null && asked.surveys < survey ? [{ stop: "surveys", least: survey } as const] : []),
    ...(asked.seconders !== null && asked.seconders < seconders ? [{ stop: "seconders", least: seconders } as const] : []),
    ...asked.fails.map((point) => ({ stop: "point", point }) as const),
    ...(before.length === 0 && !asked.urgent ? [{ stop: "no_way" } as const] : []),
    ...(rungFor(policy, asked) ? [] : [{ stop: "no_rung" } as const]),
    ...(groupFor(policy, asked) ? [] : [{ stop: "no_group" } as const]),
  ];
}

function needsOf(policy: Policy, calendar: Calendar, asked: Imagined, paid: Fen): readonly Need[] {
  const found = classOf(policy, asked.class);
  const [survey, seconders] = [found?.survey.value ?? 0, policy.proposal.seconders.value];
  const { value: urgent } = policy.urgent;
  const soft = isOverCap(policy, asked) && policy.capMode.value === "soft";
  const { value: share } = policy.payment.coFunding;
  return [
    ...(survey > 0 && asked.surveys === null ? [{ need: "surveys", least: survey } as const] : []),
    ...(seconders > 0 && asked.seconders === null ? [{ need: "seconders", least: seconders } as const] : []),
    ...(soft ? [{ need: "reason", cap: found?.cap.value ?? 0 } as const] : []),
    ...(asked.urgent && urgent ? [{ need: "papers", until: dueIn(calendar, asked.start, urgent.papers).day } as const] : []),
    ...(share > 0 && asked.amount - paid < percentOf(asked.amount, share)
      ? [{ need: "own_share", percent: share, sum: percentOf(asked.amount, share) } as const]
      : []),
  ];
}

/** What the government pays of a settled price. */
function paidOf({ payment }: Policy, price: Fen): Fen {
  const { value: kind } = payment.kind;
  if (kind.pays === "full") return price;
  return kind.pays === "share" ? percentOf(price, kind.percent) : Math.min(kind.sum, price);
}

function retentionOf({ payment }: Policy, { class: of, amount }: Imagined, paid: Fen, done: Day): Trial["retention"] {
  const { percent, months, classes } = payment.retention.value;
  const sum = classes.includes(of) ? Math.min(percentOf(amount, percent), paid) : 0;
  return sum === 0 ? null : { sum, until: monthsAfter(done, months) };
}

interface Days {
  readonly contract: Day;
  readonly work: Stretch;
  readonly done: Day;
}
/** Each share rounded down to the fen; the last takes what is left. */
function instalmentsOf({ payment, limits }: Policy, calendar: Calendar, paid: Fen, { contract, work, done }: Days): readonly Instalment[] {
  const begins = {
    contract,
    midway: calendarDue(work.from, Math.floor(daysBetween(work.from, work.until) / 2)).day,
    acceptance: done,
    settlement: done,
  };
  const all = payment.schedule.value.map(({ at, percent }) => ({
    at,
    sum: percentOf(paid, percent),
    until: dueIn(calendar, begins[at], limits.payment.value).day,
  }));
  const rest = paid - all.reduce((sum, one) => sum + one.sum, 0);
  return all.map((one, index) => (index === all.length - 1 ? { ...one, sum: one.sum + rest } : one));
}
