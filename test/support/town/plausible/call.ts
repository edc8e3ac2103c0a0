/** For a call to organisations and what is sent in after it. */
import { addDays } from "#model/day.ts";
import { type Applied, isMendable, isRunning, type Opening, type Solicited, unmet } from "#model/library/solicitation.ts";
import { suppliersFor } from "#workflow/library/apply.ts";
import { isOffice } from "#workflow/library/on.ts";
import { type Inputs, nothing, words } from "./plausible.ts";
import { offer } from "./shelf.ts";

export const soliciting: Inputs<Opening> = {
  solicit: ({ known, hand, dice }) => ({
    ...{ area: known.area, title: "示例入库征集", sought: words, classes: known.policy.classes.map(({ code }) => code) },
    ...{ from: hand.today, until: addDays(hand.today, dice.int(20, 40)), places: dice.rarely(2) ? "2" : "" },
  }),
};

export const ofCall: Inputs<Solicited> = {
  apply: ({ known, who, hand, dice }) => {
    const open = isRunning(known.call, hand.now);
    const mendable = known.applications.filter((one) => isMendable(one, hand.now)).map((one) => one.supplier);
    const decided = known.applications.filter(({ state }) => state !== "sent" && state !== "forgone").map((one) => one.supplier);
    const free = suppliersFor(known, who, hand).filter(({ id }) => (open ? !decided.includes(id) : mendable.includes(id)));
    const office = isOffice("apply", known, who, hand);
    const supplier = dice.one(free);
    return (
      supplier && {
        ...{ ...offer({ known, dice }), class: dice.one(known.call.classes) ?? "" },
        ...{ supplier: supplier.id, staff: "5", office: "60", contact: "", ...(office ? { channel: "paper" } : {}) },
      }
    );
  },
  announce: nothing,
};

export const ofApplication: Inputs<Applied> = {
  forgo: () => ({ reason: words }),
  qualify: ({ known, dice }) => {
    const [lacking] = unmet(known.call, known.application);
    if (dice.rarely(6)) return { check: "return", note: words };
    return lacking ? { check: "refuse", unfit: lacking, note: words } : { check: "pass" };
  },
  contest: () => ({ text: words }),
  weigh: ({ known, who, dice }) => {
    const open = dice.one(known.application.contests.filter((one) => one.answer === null && one.person !== who.id));
    return open && { objection: open.id, upheld: dice.rarely(3) ? "yes" : "no", answer: words };
  },
};
