/** When a sitting may be: members read the agenda some days ahead; what was held and counted by hand may be entered afterwards. And what waits for its hour. */
import { addDays, dayOf } from "#model/day.ts";
import type { Hand } from "#model/hand.ts";
import type { Candidate } from "#model/meet/council.ts";
import { byTable, type Method } from "#model/meet/method.ts";
import type { Sitting } from "#model/meet/sitting.ts";
import { type Refusal, refuse } from "#model/refusals.ts";

type Listed = Pick<Candidate, "policy" | "lastOn"> & { readonly method: Method };

/** One that is to come: its agenda is there so many days ahead, however it votes. */
export function checkAhead(moment: number, lead: number, hand: Hand): Refusal | undefined {
  if (dayOf(moment) < addDays(hand.today, lead)) return lead > 0 ? refuse("too_soon", "at", { days: lead }) : refuse("time_over", "at");
  return moment < hand.now ? refuse("time_over", "at") : undefined;
}

/** Nothing is put to the vote, counted or signed before its hour has come. */
export const onceItBegins = (sitting: Sitting, hand: Hand): Refusal | undefined =>
  hand.now < sitting.at ? refuse("too_early", undefined, { at: sitting.at }) : undefined;

/** What is voted on the page is put to the vote on the day that was announced, and voted on until its end. */
export const onTheDay = (sitting: Sitting, hand: Hand): Refusal | undefined =>
  isDayOver(sitting, hand) ? refuse("day_over", undefined, { day: dayOf(sitting.at) }) : undefined;
export const isDayOver = ({ at }: Sitting, { today }: Hand): boolean => dayOf(at) < today;

/** One that was held by hands may be entered afterwards, within the limit for back-dating and not before any project's last step. */
export function checkTime(moment: number, listed: readonly Listed[], lead: number, hand: Hand): Refusal | undefined {
  const on = dayOf(moment);
  const held = moment <= hand.now && listed.every((one) => byTable(one.method));
  const soon = held ? undefined : checkAhead(moment, lead, hand);
  if (soon) return soon;
  const back = Math.min(...listed.map((one) => one.policy.backDays.value));
  if (on < addDays(hand.today, -back)) return refuse("too_far_back", "at", { days: back });
  const latest =
    listed
      .map((one) => one.lastOn)
      .sort()
      .at(-1) ?? on;
  return on < latest ? refuse("before_the_last", "at", { day: latest }) : undefined;
}
