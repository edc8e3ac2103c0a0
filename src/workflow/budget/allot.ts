/**
 * Finance plans which lines a project draws on, in which order, each up to how much: city and district by halves, the lines of two communities,
 * a street's own, a share of a later year that is only intended until that line is there. Nothing planned: the nearest line of the year. Established, it is planned
 * again only where a change asks for money.
 */
import { allotForm } from "#model/budget/forms.ts";
import { openChange } from "#model/deliver/change.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { againstTheVotes, onceCovered } from "./covered.ts";
import { linesToPlan } from "./plan.ts";

export const allot = onProject({
  name: "allot",
  form: allotForm,
  when: (d) => (d.project.approved === null || (d.project.stage === "change" && openChange(d)) ? undefined : refuse("established")),
  decide: (d, _who, { line, most, order }, hand) => {
    const own = d.holdings.find((one) => one.line === line);
    if (!linesToPlan(d, hand).includes(line)) return refuse("not_a_choice", "line");
    if (most === null && !own?.planned) return refuse("required", "most");
    const taken = own ? own.held + own.committed + own.paid + (own.planned?.intended ?? 0) : 0;
    if ((most ?? 0) < taken) return refuse("under_the_taken", "most", { least: taken });
    const wrong = againstTheVotes(d, line, most ?? 0);
    if (wrong) return wrong;
    const to = onceCovered(d, line, most ?? 0, hand.today);
    return [{ subject: projectOf(d.project.receipt), kind: "allotted", body: { line, order, most }, texts: {}, ...(to ? { to } : {}) }];
  },
});
