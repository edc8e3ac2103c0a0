/** Screening passed: the public wording is fixed and the wish becomes public. Where several must check, the last of them passes it. */
import type { Fen } from "#model/money.ts";
import { type Dossier, gateNow, held } from "#model/project.ts";
import { allOf, isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { screeningForm } from "#model/screen/forms.ts";
import { costSoFar, foundHere } from "#model/screen/found.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { papersDue } from "../archive/produce.ts";
import { pastGate, stay } from "../moves.ts";
import { agreed, overCap } from "./agree.ts";
import { aboveAll } from "./cap.ts";
import { answered } from "./checklist.ts";
import { notEnough } from "./enough.ts";
import { gridFor } from "./grid.ts";
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
  decide: (asked, who, { note, points, closed, amount, grid: where, ...wording }, hand) => {
    const gate = gateNow(asked);
    if (!gate) return refuse("wrong_stage", undefined, { stage: asked.project.stage });
    const d = reviewed(asked, amount ?? costSoFar(asked));
    const now = turnIn(d, gate, who, hand);
    // Who was asked for more than the cap may find less, and then nothing has to be agreed to.
    const turn = isRefusal(now) ? turnIn(asked, gate, who, hand) : now;
    if (isRefusal(turn)) return turn;
    const checked = answered(d, gate, points);
    const grid = gridFor(asked, where);
    const wrong = allOf([
      isRefusal(grid) ? grid : undefined,
      tooMuch(asked, d.project.amount),
      overCap(d, gate, turn, d.project.amount > asked.project.amount, note),
      isRefusal(checked) ? checked : undefined,
      closed ? undefined : personalIn(d, wording),
    ]);
    if (wrong || isRefusal(grid)) return wrong ?? [];
    const { receipt, proposer } = d.project;
    const subject = projectOf(receipt);
    const before = isRefusal(checked) ? [] : checked;
    if (turn.next) {
      const body = { gate: gate.key, role: turn.role, amount: d.project.amount, ...agreed(d, gate, turn) };
      return [...before, { subject, kind: "endorsed", body, texts: { note: note ?? "" }, to: stay(d, turn.next) }];
    }
    return [
      ...before,
      {
        subject,
        kind: closed ? "cleared" : "screened",
        body: {
          gate: gate.key,
          ...(d.project.amount === asked.project.amount && foundHere(asked).length === 0 ? {} : { amount: d.project.amount }),
          ...agreed(d, gate, turn),
          ...grid,
        },
        texts: { ...wording, note: note ?? "" },
        to: pastGate(d, hand.today),
        tells: [proposer],
      },
    ];
  },
});

/** The check may find that it costs more or less than was asked: from then on the project is of the amount found. */
const reviewed = (d: Dossier, amount: Fen): Dossier => ({ ...d, project: { ...d.project, amount } });

/** Never past a cap that nobody can lift; not more than what is held for it; not at all once it is approved. */
function tooMuch(d: Dossier, amount: Fen): Refusal | undefined {
  if (amount === d.project.amount) return aboveAll(d);
  if (d.project.approved !== null) return refuse("over_the_sum", "amount", { most: d.project.amount });
  if (held(d) > 0 && amount > held(d)) return refuse("over_the_sum", "amount", { most: held(d) });
  const over = aboveAll(reviewed(d, amount));
  return over && { ...over, field: "amount" };
}
