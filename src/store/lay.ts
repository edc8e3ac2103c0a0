/** Facts laid by setup, in one write: for the first areas, calendar, policy and people. */
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { setup } from "#model/people/roles.ts";
import { isRefusal } from "#model/refusals.ts";
import { change } from "./change.ts";
import type { Db } from "./home.ts";
import { map, nothing } from "./read.ts";

export async function lay(db: Db, now: number, drafts: (hand: Hand) => readonly Draft[]): Promise<void> {
  const answer = await change(db, {
    who: setup,
    now: () => now,
    writes: [],
    know: map(nothing, () => ({})),
    decide: (_known, _who, hand) => drafts(hand),
  });
  if (isRefusal(answer)) throw new Error(`setup was refused: ${answer.refusal}`);
}
