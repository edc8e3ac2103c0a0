/** The money of a change, and of an end before its time: commit what is short, give back what is not needed any more. */
import { available, type Holding, type Posting } from "#model/budget/entry.ts";
import type { LineState } from "#model/budget/line.ts";
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

/** For a contract of `amount` fen, of which some may be paid and some is meant for a later year. One line takes what is short. */
export function recommitted(d: Dossier, amount: Fen): Moved {
  const need = amount - paidOut(d);
  const short = need - committed(d) - intended(d);
  if (short <= 0) return { entries: decommit(d, saving(d, need)), ceiling: 0, line: null, missing: 0 };
  const rooms = d.lines.flatMap((state) => {
    const own = d.holdings.find((one) => one.line === state.line && one.committed + one.paid > 0);
    return own && !state.closed ? [{ own, room: roomBeside(own, state) }] : [];
  });
  const [best] = rooms.toSorted((a, b) => Math.min(b.room, short) - Math.min(a.room, short));
  if (!best) return { entries: [], ceiling: 0, line: null, missing: short };
  const { line, ceiling: _old, committed: there, paid } = best.own;
  const missing = Math.max(0, short - best.room);
  return { entries: missing > 0 ? [] : commitShare(d, line, short), ceiling: there + paid + short, line, missing };
}

const intended = (d: Dossier): Fen => d.holdings.reduce((sum, one) => sum + (one.planned?.intended ?? 0), 0);

/** What is free on a line, not meant for others, and what the project holds there. */
const roomBeside = (own: Holding, { balance, intended: meant }: LineState): Fen =>
  Math.max(0, available(balance) - meant + (own.planned?.intended ?? 0)) + own.held;

/** All but what the work done is still owed. */
export const settledBack = (d: Dossier, owed: Fen): readonly Posting[] => (owed === 0 ? giveBack(d) : decommit(d, committed(d) - owed));
