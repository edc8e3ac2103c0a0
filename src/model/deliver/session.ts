/** Sessions of a service (活动场次) as the trail tells them, and what they come to beside the aims of the scheme. */
import type { Day } from "../day.ts";
import type { Dossier } from "../project.ts";
import { planOf } from "../screen/plan.ts";
import type { Activity } from "./named.ts";

export interface Session {
  readonly n: number;
  readonly activity: Activity;
  readonly on: Day;
  readonly place: string;
  readonly heads: number;
  readonly families: number;
  readonly times: number;
  /** Held on a day outside the contract, and why. */
  readonly reason: string;
  /** Another session of the same day and place: of which project. */
  readonly twin: string | null;
}

export const sessionsOf = ({ trail, twins }: Pick<Dossier, "trail" | "twins">): readonly Session[] =>
  trail.flatMap((fact) => {
    if (fact.kind !== "session_held") return [];
    const { session: n, activity, heads, families, times } = fact.body;
    const twin = twins.find((one) => one.session === n)?.receipt ?? null;
    return [{ n, activity, on: fact.envelope.on, ...fact.texts, heads, families, times, twin }];
  });

export interface Sums {
  readonly sessions: number;
  readonly heads: number;
  readonly families: number;
  readonly times: number;
}
export const sumsOf = (sessions: readonly Session[]): Sums =>
  sessions.reduce(
    (sum, one) => ({
      sessions: sum.sessions + 1,
      heads: sum.heads + one.heads,
      families: sum.families + one.families,
      times: sum.times + one.times,
    }),
    { sessions: 0, heads: 0, families: 0, times: 0 },
  );

/** What an aim counts, as its own words say it: 场次 sessions, 户 families, 人次 person-times, 人 heads. */
const counted = [
  { unit: "times", said: /人次|person-times/i },
  { unit: "sessions", said: /场|次|session/i },
  { unit: "families", said: /户|famil|household/i },
  { unit: "heads", said: /人|people|person/i },
] as const satisfies readonly { readonly unit: keyof Sums; readonly said: RegExp }[];

export interface Reached {
  readonly goal: string;
  readonly aim: string;
  readonly unit: keyof Sums;
  readonly target: number;
  readonly reached: number;
  /** In whole percent; a target may be exceeded (a published report names 247 %). */
  readonly percent: number;
}

/** The aims of the scheme that sessions count towards; an aim without a number, or of another unit, is judged by people. */
export function reachedOf(d: Dossier): readonly Reached[] {
  const sums = sumsOf(sessionsOf(d));
  if (sums.sessions === 0) return [];
  return (planOf(d)?.goals ?? []).flatMap(({ goal, aim }) => {
    const target = Number(/\d[\d,]*/.exec(aim)?.[0].replaceAll(",", "") ?? 0);
    const unit = counted.find(({ said }) => said.test(aim.replace(/[\d,\s]/g, "")))?.unit;
    if (unit === undefined || target === 0) return [];
    return [{ goal, aim, unit, target, reached: sums[unit], percent: Math.round((sums[unit] * 100) / target) }];
  });
}
