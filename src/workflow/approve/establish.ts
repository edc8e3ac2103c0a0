/** The project is established: its number, its money committed, and onwards. By an approving body, or at the gate that commits where none sits. */

import { quotaAt, spread } from "#model/budget/spread.ts";
import { type Day, yearOf } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { Fen } from "#model/money.ts";
import { codeOf } from "#model/policy/code.ts";
import { isOverCap } from "#model/policy/way.ts";
import type { Dossier } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { commit } from "../budget/money.ts";
import { onwards } from "../moves.ts";

interface Establishment {
  readonly amount: Fen;
  /** Null where no sitting of an approving body decided. */
  readonly approval: string | null;
  readonly document: string;
  /** The day of the decision, whose year the number carries. */
  readonly decided: Day;
  /** The day it happened, not before what happened last. */
  readonly on: Day;
  /** The day from which the next limit runs. */
  readonly start: Day;
}

export function established(d: Dossier, { amount, approval, document, decided, on, start }: Establishment): Draft {
  const { project, policy, initials } = d;
  const code = codeOf(policy.codePattern.value, initials.street, initials.area, yearOf(decided), d.lastCode + 1);
  const override = isOverCap(policy, { class: project.class, amount });
  return {
    subject: projectOf(project.receipt),
    kind: "established",
    on,
    texts: {},
    tells: [project.proposer],
    body: { approval, document, amount, code, shares: [...spread(d, amount, decided).takes], quota: quotaAt(d, amount, decided), override },
    entries: commit(d, amount, decided),
    to: onwards(d, start, amount),
  };
}
