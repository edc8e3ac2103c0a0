/**
 * An established project is ended before its time. What was done of it is accepted by its group and then paid; all else that was committed
 * comes back in the same write (P9.8), and the first that waits for money is offered it.
 */
import { terminationForm } from "#model/deliver/forms.ts";
import type { Fen } from "#model/money.ts";
import { spentBefore } from "#model/procure/contract.ts";
import { packageOf } from "#model/procure/package.ts";
import { committed, type Dossier, held, paidOut } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { ended, toStage } from "../moves.ts";
import { notOwn } from "../screen/own.ts";
import { settledBack } from "./money.ts";

export const terminate = onProject({
  name: "terminate",
  form: terminationForm,
  when: (d, who) => notOwn(d, who) ?? (packageOf(d) ? refuse("in_a_package") : undefined),
  decide: (d, _who, { document, settled, reason }, hand) => {
    const worth = settled ?? spent(d);
    const wrong = check(d, worth);
    if (wrong) return wrong;
    const owed = worth - paidOut(d);
    const round = owed === 0 ? d.project.round : d.project.round + 1;
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "terminated",
        body: { returned: held(d) + committed(d) - owed, settled: worth, round, document },
        texts: { reason },
        to: owed === 0 ? ended("terminated") : toStage(d, "acceptance", hand.today),
        entries: settledBack(d, owed),
        tells: [d.project.proposer],
      },
    ];
  },
});

/** What was done is worth no less than was paid for it and than former contracts have used, no more than the contract; before the work begins it is worth nothing. */
function check(d: Dossier, worth: Fen): Refusal | undefined {
  const { startedOn, contracted } = d.project;
  if (worth < spent(d)) return refuse("under_the_paid", "settled", { least: spent(d) });
  if (worth > spent(d) && startedOn === null) return refuse("nothing_done", "settled");
  return worth > (contracted ?? 0) ? refuse("over_the_sum", "settled", { most: contracted ?? 0 }) : undefined;
}

const spent = (d: Dossier): Fen => Math.max(paidOut(d), spentBefore(d.contracts));
