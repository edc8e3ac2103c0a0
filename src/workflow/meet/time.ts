/** When a sitting may be: members read the agenda some days ahead; what was counted by hand may be entered afterwards. */
import { addDays, dayOf } from "#model/day.ts";
import type { Hand } from "#model/hand.ts";
import type { Candidate } from "#model/meet/council.ts";
import { byTable, type Method } from "#model/meet/method.ts";
import { type Refusal, refuse } from "#model/refusals.ts";

type Listed = Pick<Candidate, "policy" | "lastOn"> & { readonly method: Method };

/** On the page: so many days ahead. By hands it may be entered afterwards, within the limit for back-dating and not before any project's last step. */
export function checkTime(moment: number, listed: readonly Listed[], lead: number, hand: Hand): Refusal | undefined {
  const on = dayOf(moment);
  if (!listed.every((one) => byTable(one.method)) && on < addDays(hand.today, lead)) return refuse("too_soon", "at", { days: lead });
  const back = Math.min(...listed.map((one) => one.policy.backDays.value));
  if (on < addDays(hand.today, -back)) return refuse("too_far_back", "at", { days: back });
  const latest =
    listed
      .map((one) => one.lastOn)
      .sort()
      .at(-1) ?? on;
  return on < latest ? refuse("before_the_last", "at", { day: latest }) : undefined;
}
