/** What an act came to, as a test expects it. */
import type { Draft } from "#model/draft.ts";
import { isRefusal, type Refusal } from "#model/refusals.ts";
import type { Outcome } from "#workflow/act.ts";

/** The drafts of what was done; a refusal fails the test. */
export function done(outcome: Outcome): readonly Draft[] {
  if (isRefusal(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome;
}
/** The refusal; what was done fails the test. */
export function refused(outcome: Outcome): Refusal {
  if (!isRefusal(outcome)) throw new Error(`done: ${outcome.map((draft) => draft.kind).join(" ")}`);
  return outcome;
}
