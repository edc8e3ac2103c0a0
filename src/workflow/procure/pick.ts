/** What stands in the library (项目库) is chosen directly, where the policy lets it be on this rung: the entry, its organisation, a price within its range. */
import { pickForm } from "#model/procure/forms.ts";
import { packageOf } from "#model/procure/package.ts";
import type { Entry } from "#model/procure/pick.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { notOwn } from "../screen/own.ts";
import { against, most, nextTender, unused, wayFor } from "./rung.ts";

export const pick = onProject({
  name: "pick",
  form: pickForm,
  when: (d, who) => {
    if (packageOf(d)) return refuse("in_a_package");
    if (unused(d)?.state === "awarded") return refuse("procured_already");
    return notOwn(d, who) ?? (pickable(d).length === 0 ? refuse("no_entry") : undefined);
  },
  decide: (d, _who, { entry: id, amount, document, reason, interest }, hand) => {
    const entry = pickable(d).find((one) => one.id === id);
    if (!entry) return refuse("not_a_choice", "entry");
    if (interest === "some") return refuse("interested", "interest");
    const wrong = onItsEntry(against(d, entry.supplier, hand.today)) ?? priced(d, entry, amount);
    if (wrong) return wrong;
    const body = { tender: nextTender(d), standard: id, version: entry.version, supplier: entry.supplier, amount, document };
    return [{ subject: projectOf(d.project.receipt), kind: "picked", body, texts: { reason } }];
  },
});

/** None where the rung asks for more than the policy lets the library answer. */
export const pickable = (d: Dossier): readonly Entry[] =>
  d.policy.procurement.library.value.some((rung) => rung === wayFor(d)) ? d.library : [];

/** The form asks for an entry, not for its supplier. */
const onItsEntry = (barred: Refusal | undefined): Refusal | undefined => barred && { ...barred, field: "entry" };

function priced(d: Dossier, { low, high }: Entry, amount: number): Refusal | undefined {
  if (amount < low || amount > high) return refuse("outside_the_range", "amount", { low, high });
  return amount > most(d) ? refuse("over_the_sum", "amount", { most: most(d) }) : undefined;
}
