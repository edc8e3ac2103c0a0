/** Acts on a draft: by those who make the rules of its area, as long as it is neither published nor thrown away. */
import type { Form } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import type { Who } from "#model/people/roles.ts";
import type { Drafting } from "#model/policy/draft.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { type Act, mayInArea } from "../act.ts";

export function onDraft<F extends Form>(
  act: Omit<Act<Drafting, F>, "may">,
  when?: (known: Drafting, who: Who, hand: Hand) => Refusal | undefined,
): Act<Drafting, F> {
  return {
    ...act,
    may: (known, who, hand) => {
      const { state } = known.draft;
      const open = state === "drafted" || state === "submitted";
      return mayInArea(act.name, who, known.path, hand) ?? (open ? when?.(known, who, hand) : refuse("draft_over"));
    },
  };
}
