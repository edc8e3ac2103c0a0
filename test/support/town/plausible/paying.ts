/** For payments: asked for, released, come back; the price of a contract in the end. */
import { openFaults } from "#model/accept/measured.ts";
import { fenOf, plainYuan } from "#model/money.ts";
import { openClaim, payableUnder, restOf, retainedUnder } from "#model/pay/due.ts";
import { running } from "#model/procure/contract.ts";
import type { Dossier } from "#model/project.ts";
import { toAttest } from "#workflow/pay/attest.ts";
import { claiming, refundable, refunding } from "#workflow/pay/refund.ts";
import { contractOf } from "#workflow/pay/request.ts";
import { invoicedFor } from "../choose.ts";
import { type Asked, type Inputs, nothing, part, unique, words } from "./plausible.ts";

export const paying: Inputs<Dossier> = {
  attest: ({ known, hand, dice }) => ({ milestone: String(dice.one(toAttest(known))?.n), on: hand.today, note: words }),
  request,
  stall: () => ({ note: words }),
  withhold: () => ({ reason: words }),
  release: nothing,
  book: (asked) => ({ on: asked.hand.today, voucher: unique(asked) }),
  bounce: (asked) => ({ on: asked.hand.today, document: unique(asked), reason: words }),
  settle: (asked) => {
    const sum = plainYuan(running(asked.known.contracts)?.amount ?? 0);
    return { submitted: sum, price: sum, reviewer: words, document: unique(asked), on: asked.hand.today };
  },
  supplement: (asked) => ({ amount: plainYuan((running(asked.known.contracts)?.amount ?? 0) + 1), document: unique(asked), reason: words }),
  refund: (asked) => {
    const one = asked.dice.one(refunding(asked.known));
    if (!one) return undefined;
    const amount = part(asked.dice, refundable(asked.known, one));
    return { contract: String(one.n), amount, on: asked.hand.today, voucher: unique(asked), reason: words };
  },
  forgive: (asked) => {
    const one = asked.dice.one(claiming(asked.known).filter((each) => openClaim(each) > 0));
    return one && { contract: String(one.n), document: unique(asked), reason: words };
  },
};

function request(asked: Asked<Dossier>) {
  const { known, who, hand, dice } = asked;
  const own = contractOf(known, who, hand);
  if (!own) return undefined;
  // Small faults keep the last payment back.
  const kept = openFaults(known).length > 0;
  const amount = kept ? plainYuan(1) : part(dice, payableUnder(known, own, hand.today));
  const share = invoicedFor(known.policy, fenOf(amount) ?? 0);
  const alone = restOf(known) === restOf({ ...known, contracts: [own] });
  const last = known.project.stage === "payment" && retainedUnder(known, own, hand.today) === 0 && alone;
  return { invoice: unique(asked), amount, ...share, ...(!kept && last && dice.rarely(3) ? { final: "yes" } : {}) };
}
