/** The money of a change, and of an end before its time: commit what is short, give back what is not needed any more. */
import type { Posting } from "#model/budget/entry.ts";
import type { Day } from "#model/day.ts";
import type { Fen } from "#model/money.ts";
import { committed, type Dossier, intended, paidOut } from "#model/project.ts";
import { type Adjusted, lower, raise } from "../budget/adjust.ts";
import { decommit, giveBack } from "../budget/money.ts";
import { saving } from "../procure/contract.ts";

/** For a contract of `amount` fen, of which some may be paid. What was begun before it is established has no money yet that could be made more. */
export function recommitted(d: Dossier, amount: Fen, today: Day): Adjusted {
  const need = amount - paidOut(d);
  const has = committed(d) + intended(d);
  if (need <= has) return lower(d, saving(d, need, has));
  return d.project.approved === null ? { takes: [], entries: [], quota: null, missing: need - has } : raise(d, need - has, today);
}

/** All but what the work done is still owed. */
export const settledBack = (d: Dossier, owed: Fen): readonly Posting[] => (owed === 0 ? giveBack(d) : decommit(d, committed(d) - owed));
