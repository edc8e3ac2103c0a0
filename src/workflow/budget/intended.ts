/** What was established for a later year's money is committed, before anything else, when that year's line has it. */
import { available } from "#model/budget/entry.ts";
import { quotaAt } from "#model/budget/spread.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { type Fen, percentOf } from "#model/money.ts";
import { committed, type Dossier, held, paidOut } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { toStage } from "../moves.ts";
import { commitShare } from "./money.ts";

export function commitIntended(d: Dossier, hand: Hand): readonly Draft[] {
  if (d.project.approved === null || d.project.turn === "nobody") return [];
  const due = d.holdings.find((one) => (one.planned?.intended ?? 0) > 0 && isThere(d, one.line, needed(d, one.planned?.intended ?? 0)));
  if (!due) return [];
  const amount = needed(d, due.planned?.intended ?? 0);
  return [
    {
      subject: projectOf(d.project.receipt),
      kind: "share_committed",
      body: { line: due.line, amount, quota: quotaAt(d, held(d) + amount, `${due.year}-01-01`) },
      texts: {},
      ...(d.project.stage === "payment" && d.project.turn === "money" ? { to: toStage(d, "payment", hand.today) } : {}),
      entries: commitShare(d, due.line, amount),
    },
  ];
}

const isThere = (d: Dossier, id: string, amount: Fen): boolean => {
  const line = d.lines.find((one) => one.line === id);
  return line !== undefined && !line.closed && amount <= available(line.balance);
};

/** No more than the contract, with what is kept for changes, still needs. */
function needed(d: Dossier, intended: Fen): Fen {
  const { approved, contracted, ending } = d.project;
  const kept = contracted === null || ending ? 0 : percentOf(contracted, d.policy.contingencyPercent.value);
  const whole = (contracted ?? approved ?? 0) + kept;
  return Math.max(0, Math.min(intended, whole - committed(d) - paidOut(d)));
}
