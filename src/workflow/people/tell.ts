/** A try to tell somebody by telephone or at the door; done when they were reached, or given up for a reason after the policy's tries. */
import { tellForm } from "#model/people/forms.ts";
import type { Telling } from "#model/people/tell.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const tell: Act<Telling, typeof tellForm> = {
  name: "tell",
  form: tellForm,
  may: (known, who, hand) => mayInArea("tell", who, known.path, hand) ?? (known.told ? refuse("told_already") : undefined),
  decide: (known, _who, { how, reached, note }) => {
    const { receipt, seq, person, tries, most } = known;
    if (reached === "given_up" && tries < most) return refuse("try_again", "reached", { count: most - tries });
    if (reached === "given_up" && note === null) return refuse("required", "note");
    return [{ subject: projectOf(receipt), kind: "told", body: { of: seq, person, how, reached }, texts: { note: note ?? "" } }];
  },
};
