/** A supplier is registered before it can be chosen; its credit code must be right and not yet known. */
import { isCreditCode } from "#model/procure/credit.ts";
import { supplierForm } from "#model/procure/forms.ts";
import type { Register } from "#model/procure/register.ts";
import { refuse } from "#model/refusals.ts";
import { supplierOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const enrol: Act<Register, typeof supplierForm> = {
  name: "enrol",
  form: supplierForm,
  may: (register, who, hand) => mayInArea("enrol", who, register.path, hand),
  decide: (register, _who, { name, credit, type, founded }, hand) => {
    if (!isCreditCode(credit)) return refuse("bad_credit_code", "credit");
    if (register.known.some((one) => one.credit === credit)) return refuse("taken", "credit");
    if (founded > hand.today) return refuse("in_the_future", "founded", { today: hand.today });
    return [{ subject: supplierOf(credit), kind: "supplier_registered", body: { credit, type, founded }, texts: { name } }];
  },
};
