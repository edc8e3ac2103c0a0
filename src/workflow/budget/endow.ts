/** What somebody gives to a project beside the public money is written down with its value and its paper; no line moves. */
import { endowForm } from "#model/budget/forms.ts";
import { giftsOf } from "#model/budget/given.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";

export const endow = onProject({
  name: "endow",
  form: endowForm,
  decide: (d, _who, { gift: kind, donor: by, value, document, on: given, giver, what }, hand) => {
    if (given > hand.today) return refuse("in_the_future", "on", { today: hand.today });
    const gifts = giftsOf(d.trail);
    if (gifts.some((one) => one.document === document)) return refuse("taken", "document");
    const body = { gift: gifts.length + 1, kind, value, by, document, given };
    return [{ subject: projectOf(d.project.receipt), kind: "endowed", body, texts: { giver, what } }];
  },
});
