/** The money of a change, and of an end before its time: commit what is short, give back what is not needed any more. */
import { available, type Posting } from "#model/budget/entry.ts";
import type { Fen } from "#model/money.ts";
import { committed, type Dossier, paidOut } from "#model/project.ts";
import { commitShare, decommit, giveBack } from "../budget/money.ts";
import { saving } from "../procure/contract.ts";

export interface Moved {
  readonly entries: readonly Posting[];
  /** How much of the line the project may take from now on; 0 where it takes no more. */
  readonly ceiling: Fen;
  readonly line: string | null;
  /** What the line does not have. */
  readonly missing: Fen;
}

/** For a contract of `amount` fen, of which some may be paid. */
export function recommitted(d: Dossier, amount: Fen): Moved {
  const need = amount - paidOut(d);
  const short = need - committed(d);
  if (short <= 0) return { entries: decommit(d, saving(d, need)), ceiling: 0, line: null, missing: 0 };
  const own = d.holdings.find((one) => one.committed > 0) ?? d.holdings.find((one) => one.paid > 0);
  const line = d.lines.find((one) => one.line === own?.line);
  if (!own || !line) return { entries: [], ceiling: 0, line: null, missing: short };
  const missing = Math.max(0, short - available(line.balance) - own.held);
  const ceiling = own.committed + own.paid + short;
  return { entries: missing > 0 ? [] : commitShare(d, line.line, short), ceiling, line: line.line, missing };
}

/** All but what the work done is still owed. */
export const settledBack = (d: Dossier, owed: Fen): readonly Posting[] => (owed === 0 ? giveBack(d) : decommit(d, committed(d) - owed));
