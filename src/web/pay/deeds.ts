import { plainYuan } from "#model/money.ts";
import { payableUnder } from "#model/pay/due.ts";
import { running } from "#model/procure/contract.ts";
import type { Dossier } from "#model/project.ts";
import { aboutPayment } from "#views/about.tsx";
import { contractOptions, milestoneOptions } from "#views/options.ts";
import { attest, toAttest } from "#workflow/pay/attest.ts";
import { claiming, forgive, refund, refunding } from "#workflow/pay/refund.ts";
import { book, bounce, release, stall, withhold } from "#workflow/pay/release.ts";
import { request } from "#workflow/pay/request.ts";
import { settle, supplement } from "#workflow/pay/settle.ts";
import { deed, type Subjects } from "../deed.ts";
import { onProject } from "../subjects.ts";

const signed = (d: Dossier) => plainYuan(running(d.contracts)?.amount ?? 0);

/** Whoever moves money sees what, to whom and on which invoice. */
const onPayment: Subjects<Dossier> = { ...onProject, about: aboutPayment };

export const ofProject = [
  deed(attest, onProject, { options: (d, lang) => ({ milestone: milestoneOptions(toAttest(d), lang) }) }),
  deed(request, onProject, { values: asDue }),
  deed(stall, onPayment),
  deed(withhold, onPayment),
  deed(release, onPayment),
  deed(book, onPayment),
  deed(bounce, onPayment),
  deed(settle, onProject, { values: (d) => ({ submitted: signed(d), price: signed(d) }) }),
  deed(supplement, onProject, { values: (d) => ({ amount: signed(d) }) }),
  deed(refund, onProject, { options: (d) => ({ contract: contractOptions(refunding(d)) }) }),
  deed(forgive, onProject, { options: (d) => ({ contract: contractOptions(claiming(d)) }) }),
];

/** What could be asked for today, where only one contract is owed anything. */
function asDue(d: Dossier) {
  const sums = d.contracts.map((one) => payableUnder(d, one, d.project.lastOn)).filter((sum) => sum > 0);
  return sums.length === 1 ? { amount: plainYuan(sums[0] ?? 0) } : {};
}
