/** Refused: always with a reason code of the pinned policy that is one of a check, and the proposer is told (P9.3). */
import { reasonsAt } from "#model/policy/reasons.ts";
import { refuse } from "#model/refusals.ts";
import { refusalForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { giveBack } from "../budget/money.ts";
import { refusedAt } from "../moves.ts";
import { notOwn } from "./own.ts";

export const refuseWish = onProject({
  name: "refuse",
  form: refusalForm,
  when: notOwn,
  decide: (d, _who, { code, note }) =>
    reasonsAt(d.policy, "check").some((one) => one.code === code)
      ? [
          {
            subject: projectOf(d.project.receipt),
            kind: "refused",
            body: { gate: d.project.gate ?? "", code, approval: null },
            texts: { note },
            to: refusedAt(d),
            entries: giveBack(d),
            tells: [d.project.proposer],
          },
        ]
      : refuse("not_a_choice", "code"),
});
