/**
 * Finance plans which lines a project draws on, in which order, each up to how much: city and district by halves, the lines of two communities,
 * a street's own, a share of a later year that is only intended until that line is there. Nothing planned: the nearest line of the year. Established, it is planned
 * again only where a change asks for money.
 */
import { lineParts } from "#model/budget/entry.ts";
import { allotForm } from "#model/budget/forms.ts";
import { isBeforeCouncil, votesEach } from "#model/meet/share.ts";
import type { Fen } from "#model/money.ts";
import { gatesFor } from "#model/policy/way.ts";
import { type Dossier, matterOf } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { linesToPlan } from "./plan.ts";

export const allot = onProject({
  name: "allot",
  form: allotForm,
  when: (d) => (d.project.approved === null || d.project.stage === "change" ? undefined : refuse("established")),
  decide: (d, _who, { line, most, order }, hand) => {
    const own = d.holdings.find((one) => one.line === line);
    if (!linesToPlan(d, hand).includes(line)) return refuse("not_a_choice", "line");
    if (most === null && !own?.planned) return refuse("required", "most");
    const taken = own ? own.held + own.committed + own.paid + (own.planned?.intended ?? 0) : 0;
    if ((most ?? 0) < taken) return refuse("under_the_taken", "most", { least: taken });
    const wrong = againstTheVotes(d, line, most ?? 0);
    if (wrong) return wrong;
    return [{ subject: projectOf(d.project.receipt), kind: "allotted", body: { line, order, most }, texts: {} }];
  },
});

/** While a council has it before it, its community's share stays as it is; once the councils have passed theirs, no more than that is planned. */
function againstTheVotes(d: Dossier, line: string, most: Fen): Refusal | undefined {
  const { stage, gate, path } = d.project;
  const { area } = lineParts(line);
  if (!byEach(d) || path.split("/").includes(area)) return undefined;
  const share = d.shares.find((one) => one.area === area);
  if (stage === "resolution" && votesEach(d.policy, gate)) {
    const whole = d.item !== null && d.item.share === null && !d.item.carried && d.item.meetingState !== "cancelled";
    return whole || (share && isBeforeCouncil(share)) ? refuse("share_in_hand") : undefined;
  }
  if (stage === "screening" || stage === "revision") return undefined;
  const others = d.holdings.reduce(
    (sum, one) => sum + (one.line !== line && lineParts(one.line).area === area ? (one.planned?.most ?? 0) : 0),
    0,
  );
  const voted = share?.vote?.result === "passed" ? share.vote.amount : 0;
  return most > 0 && others + most > voted ? refuse("over_the_vote", "most", { most: Math.max(0, voted - others) }) : undefined;
}

/** On its way stands a gate at which each council votes on its own share. */
const byEach = (d: Dossier): boolean =>
  d.project.approved === null && gatesFor(d.policy, matterOf(d)).some((gate) => votesEach(d.policy, gate.key));
