/** An act in a sitting: its row in the table says who, the sitting must not be over, `when` says what else must hold. */
import type { Form } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import type { Sitting } from "#model/meet/sitting.ts";
import type { Who } from "#model/people/roles.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { type Act, mayInArea } from "../act.ts";

type When = (sitting: Sitting, who: Who, hand: Hand) => Refusal | undefined;

export function onSitting<F extends Form>({ when, ...act }: Omit<Act<Sitting, F>, "may"> & { readonly when?: When }): Act<Sitting, F> {
  return {
    ...act,
    may: (sitting, who, hand) =>
      mayInArea(act.name, who, sitting.path, hand) ?? (sitting.state === "called" ? when?.(sitting, who, hand) : refuse("sitting_over")),
  };
}
