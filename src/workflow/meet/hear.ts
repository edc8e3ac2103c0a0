/** Where the body hears residents before it votes: how many came, how many consented; below the least there is no vote. */
import { hearingForm } from "#model/meet/forms.ts";
import type { Item, Sitting } from "#model/meet/sitting.ts";
import { refuse } from "#model/refusals.ts";
import { meetingOf } from "#model/subject.ts";
import { onItsDay } from "./attend.ts";
import { onSitting } from "./on.ts";

export const hear = onSitting({
  name: "hear",
  form: hearingForm,
  when: (sitting, _who, hand) => (unheard(sitting).length > 0 ? onItsDay(sitting, hand) : refuse("nothing_open")),
  decide: (sitting, _who, { item, came, consented }) => {
    const rule = sitting.rule.hearing;
    if (!rule || !unheard(sitting).some((one) => one.id === item)) return refuse("not_a_choice", "item");
    const [n, d] = rule.consent;
    const says = { least: rule.least, n, d, came, consented };
    if (came < rule.least) return refuse("hearing_short", "came", says);
    if (consented > came || consented * d < came * n) return refuse("hearing_short", "consented", says);
    return [{ subject: meetingOf(sitting.id), kind: "heard" as const, body: { item, came, consented }, texts: {} }];
  },
});

/** Items that cannot be voted on yet. */
export const mustBeHeard = ({ rule }: Pick<Sitting, "rule">, item: Item): boolean => Boolean(rule.hearing) && item.heardCame === null;
export const unheard = (sitting: Sitting): readonly Item[] =>
  sitting.items.filter((item) => item.state === "listed" && mustBeHeard(sitting, item));
