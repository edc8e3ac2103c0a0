/**
 * The end of a fiscal year (P8.7). A line is closed by two people; then, one small change each and harmless to ask again, every project that has
 * money on it leaves it, and what is free lapses or is carried over. Afterwards appropriated + carried in = paid + lapsed + carried out.
 */
import type { Book } from "#model/budget/book.ts";
import { available, type Holding, nextLine, type Posting } from "#model/budget/entry.ts";
import { voteKeptUntil } from "#model/budget/yearEnd.ts";
import { yearOf } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import type { Dossier } from "#model/project.ts";
import { lineOf, projectOf } from "#model/subject.ts";
import { toGate } from "../moves.ts";
import { carryOver, carryShare, giveBack } from "./money.ts";

/** What a project has on a line whose year is closed goes with it into the next year, or goes back. */
export function leaveYear(d: Dossier): readonly Draft[] {
  const closed = d.holdings.find(
    (one) => one.held + one.committed > 0 && d.lines.some(({ line, closed: over }) => over && line === one.line),
  );
  return closed ? [carries(d) ? carry(d, closed) : giveUp(d, closed)] : [];
}

/** By its policy: everything, what is under contract, or nothing. */
function carries({ policy, project }: Dossier): boolean {
  const rule = policy.yearEnd.carry.value;
  return rule === "carry" || (rule === "return_except_contracted" && project.contracted !== null);
}

/** Out of the old line and into the next one, where it stands as it stood. */
function carry(d: Dossier, share: Holding): Draft {
  const { line, held, committed } = share;
  const to = nextLine(line);
  return {
    subject: projectOf(d.project.receipt),
    kind: "carried",
    body: { from: line, to, amount: held + committed },
    texts: {},
    entries: carryShare(d, share, to),
  };
}

/** What was established keeps its place at the head of the next year's money; what was only voted keeps its vote for a while. */
function giveUp(d: Dossier, share: Holding): Draft {
  const { line, year, held, committed } = share;
  const { approved, receipt, proposer } = d.project;
  return {
    subject: projectOf(receipt),
    kind: "year_left",
    body: {
      line,
      amount: held + committed,
      next: approved === null ? null : nextLine(line),
      voteUntil: approved === null ? voteKeptUntil(d.policy, year) : null,
    },
    texts: {},
    entries: giveBack({ ...d, holdings: [share] }),
    tells: [proposer],
  };
}

/** A line whose projects have all left it: what is free lapses, or is carried over. Also what comes back to it later. */
export function clearLine({ line, rest }: Book, hand: Hand): readonly Draft[] {
  const { held, committed } = line.balance;
  const amount = available(line.balance);
  if (!line.closed || held + committed > 0 || amount === 0) return [];
  const to = rest === "carry" ? nextLine(line.line) : null;
  const entries: Posting[] = to === null ? [{ line: line.line, kind: "LAPSE", holder: null, amount }] : carryOver(line.line, to, amount);
  return [{ subject: lineOf(line.line), kind: "line_cleared", on: hand.today, body: { amount, to }, texts: {}, entries }];
}

/** A vote that the policy kept for some months of the new year counts no longer: the project comes to the vote again. */
export function endVote(d: Dossier, hand: Hand): readonly Draft[] {
  const { stage, passedOn, approved, receipt, proposer } = d.project;
  if (!(stage === "funding" || stage === "notice" || stage === "approval") || passedOn === null || approved !== null) return [];
  if (yearOf(hand.today) === yearOf(passedOn) || hand.today <= voteKeptUntil(d.policy, yearOf(passedOn))) return [];
  const gate = d.policy.gates.findLast((one) => one.kind === "resolution" || one.kind === "ballot");
  if (!gate) return [];
  return [
    {
      subject: projectOf(receipt),
      kind: "vote_lapsed",
      body: { passed: passedOn },
      texts: {},
      entries: giveBack(d),
      to: toGate(d, gate, hand.today),
      tells: [proposer],
    },
  ];
}
