/** The aims of the scheme adjusted with a reason while the work runs (柔性调整), before anybody has signed that it is done. */
import { retargetForm } from "#model/accept/forms.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { goalsTyped } from "../screen/plan.ts";
import { thisRound } from "./slot.ts";

export const retarget = onProject({
  name: "retarget",
  form: retargetForm,
  when: (d) => (d.project.stage === "acceptance" && thisRound(d).length > 0 ? refuse("signing_begun") : undefined),
  decide: (d, _who, { aims, reason }) => {
    const goals = goalsTyped(aims);
    if ("refusal" in goals) return goals;
    if (goals.length === 0) return refuse("required", `aims.goal.${aims[0]?.key ?? "1"}`);
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "retargeted",
        body: { targets: goals.length },
        texts: { goals: JSON.stringify(goals), reason },
        tells: [d.project.proposer],
      },
    ];
  },
});
