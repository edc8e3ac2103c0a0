/** What was counted on paper is checked by a second person against the paper; only then does it count. */

import type { Hand } from "#model/hand.ts";
import type { Who } from "#model/people/roles.ts";
import { spoilForm, verifyForm } from "#model/propose/forms.ts";
import type { CountToCheck } from "#model/propose/survey.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { countOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

const waits = (name: "verify" | "spoil", sheet: CountToCheck, who: Who, hand: Hand): Refusal | undefined =>
  mayInArea(name, who, sheet.path, hand) ?? (sheet.state === "entered" ? undefined : refuse("nothing_open"));

export const verify: Act<CountToCheck, typeof verifyForm> = {
  name: "verify",
  form: verifyForm,
  may: (sheet, who, hand) =>
    waits("verify", sheet, who, hand) ??
    (sheet.enteredBy === who.id ? refuse("second_person") : sheet.late ? refuse("count_late") : undefined),
  decide: ({ id, forms, counts }) => [{ subject: countOf(id), kind: "count_verified", body: { forms, counts: [...counts] }, texts: {} }],
};

/** Typed wrongly, or not what the paper says: it never counts, and can be typed anew. */
export const spoil: Act<CountToCheck, typeof spoilForm> = {
  name: "spoil",
  form: spoilForm,
  may: (sheet, who, hand) => waits("spoil", sheet, who, hand),
  decide: ({ id }, _who, { reason }) => [{ subject: countOf(id), kind: "count_spoiled", body: {}, texts: { reason } }],
};
