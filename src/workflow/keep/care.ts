/** Who keeps it from now on (管护单位), and how to reach them: the name is public, the way to reach them for staff. */
import { keeperForm } from "#model/keep/forms.ts";
import { workOf } from "#model/subject.ts";
import { onWork } from "./on.ts";

export const care = onWork({
  name: "care",
  form: keeperForm,
  decide: ({ work }, _who, { keeper, contact }) => [
    { subject: workOf(work.receipt), kind: "keeper_named", body: {}, texts: { keeper, contact: contact ?? "" } },
  ],
});
