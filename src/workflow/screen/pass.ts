/** Screening passed: the public wording is fixed and the wish becomes public. Where several must check, the last of them passes it. */
import { gateNow } from "#model/project.ts";
import { isRefusal, refuse } from "#model/refusals.ts";
import { screeningForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { papersDue } from "../archive/produce.ts";
import { pastGate, stay } from "../moves.ts";
import { aboveAll } from "./cap.ts";
import { answered } from "./checklist.ts";
import { notEnough } from "./enough.ts";
import { personalIn } from "./marks.ts";
import { notOwn } from "./own.ts";
import { turnIn } from "./several.ts";

export const pass = onProject({
  name: "pass",
  form: screeningForm,
  when: (d, who, hand) => {
    const gate = gateNow(d);
    const turn = gate ? turnIn(d, gate, who, hand) : undefined;
    return notOwn(d, who) ?? (turn && isRefusal(turn) ? turn : (notEnough(d) ?? papersDue(d)));
  },
  decide: (d, who, { note, points, closed, ...wording }, hand) => {
    const gate = gateNow(d);
    if (!gate) return refuse("wrong_stage", undefined, { stage: d.project.stage });
    const turn = turnIn(d, gate, who, hand);
    if (isRefusal(turn)) return turn;
    const checked = aboveAll(d) ?? answered(d, gate, points);
    if (isRefusal(checked)) return checked;
    const slip = closed ? undefined : personalIn(d, wording);
    if (slip) return slip;
    const subject = projectOf(d.project.receipt);
    if (turn.next) {
      return [
        ...checked,
        { subject, kind: "endorsed", body: { gate: gate.key, role: turn.role }, texts: { note: note ?? "" }, to: stay(d, turn.next) },
      ];
    }
    return [
      ...checked,
      {
        subject,
        kind: closed ? "cleared" : "screened",
        body: { gate: gate.key },
        texts: { ...wording, note: note ?? "" },
        to: pastGate(d, hand.today),
        tells: [d.project.proposer],
      },
    ];
  },
});
