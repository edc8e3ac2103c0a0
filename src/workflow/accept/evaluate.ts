/** An evaluation by weights (绩效评价), by the office or by an agency engaged for it: points are given, the score and its band are reckoned. */
import { evaluationForm } from "#model/accept/forms.ts";
import { bandOf, scoreOf } from "#model/accept/score.ts";
import type { Hand } from "#model/hand.ts";
import { grantFor, type Who } from "#model/people/roles.ts";
import type { Dossier } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { actsForSupplier, onProject } from "../act.ts";

/** The agency that somebody acts for here. */
const agencyOf = (d: Dossier, who: Who, hand: Hand) => grantFor(who, ["agency"], d.project.path, hand.today)?.supplier ?? null;

export const evaluate = onProject({
  name: "evaluate",
  form: evaluationForm,
  when: (d, who, hand) => {
    if (d.project.acceptedOn === null) return refuse("not_accepted");
    const agency = agencyOf(d, who, hand);
    // Nobody judges their own work: not who delivered it, not who approved it, not who asked for it.
    if (actsForSupplier(d, who, hand) || (agency !== null && agency === d.project.supplier)) return refuse("delivered_it");
    return who.id === d.project.approvedBy || who.id === d.project.proposer ? refuse("second_person") : undefined;
  },
  decide: (d, who, { points }, hand) => {
    const { criteria, bands } = d.policy.evaluation;
    const given = criteria.map(({ key }) => points.find((row) => row.key === key));
    const left = criteria.find((_, index) => given[index] === undefined);
    if (left) return refuse("required", `points.score.${left.key}`);
    const scores = given.map((row) => row?.score ?? 0);
    const score = scoreOf(criteria, scores);
    const agency = agencyOf(d, who, hand);
    const n = d.trail.filter((fact) => fact.kind === "evaluated").length + 1;
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "evaluated",
        body: {
          n,
          by: agency === null ? "office" : "agency",
          agency,
          keys: criteria.map(({ key }) => key),
          points: scores,
          score,
          band: bandOf(bands.value, score),
        },
        texts: { notes: JSON.stringify(given.map((row) => row?.note ?? "")) },
        tells: [d.project.proposer],
      },
    ];
  },
});
