/**
 * The count of a vote. Fractions are pairs of integers and are compared by cross-multiplication.
 * 过半数 is strictly more than half; 三分之二以上 includes two thirds, 超过三分之二 does not (民法典 art. 1259).
 */
export interface VoteRule {
  readonly quorum: readonly [number, number];
  readonly quorumStrict: boolean;
  readonly pass: readonly [number, number];
  readonly passBase: "present" | "members" | "valid";
  readonly passStrict: boolean;
  /** Who steps back stays in the number of members from which the quorum is reckoned, or leaves it; where nothing is said they stay. */
  readonly recusal?: "keep" | "leave";
  /** Who is absent and spoken for counts towards the quorum; where nothing is said they do not. */
  readonly proxiesPresent?: boolean;
}

export interface Count {
  /** Everybody on the frozen roll, recused members too. */
  readonly members: number;
  /** Those who attend and may vote on the item: for + against + abstain + not voting. */
  readonly present: number;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly recused: number;
  /** Of those present, how many are spoken for by another member. */
  readonly proxies?: number;
}

/** What was counted by hand; of papers also how many were handed out and were invalid; `together`: with which item it was put to one vote. */
export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly handed?: number;
  readonly invalid?: number;
  readonly together?: number;
}
export type Result = "passed" | "failed" | "no_quorum";

const reaches = (part: number, whole: number, [n, d]: readonly [number, number], strict: boolean): boolean =>
  strict ? part * d > whole * n : part * d >= whole * n;

/** The number of members that quorum and majority of the members are reckoned from. */
const membersFor = (rule: VoteRule, { members, recused }: Pick<Count, "members" | "recused">): number =>
  rule.recusal === "leave" ? members - recused : members;

/** What the votes for are a part of. */
export const baseOf = (rule: VoteRule, count: Count): number =>
  ({ present: count.present, members: membersFor(rule, count), valid: count.for + count.against })[rule.passBase];

/** Nobody is no quorum, whoever stepped back. */
export function hasQuorum(rule: VoteRule, count: Count): boolean {
  const here = rule.proxiesPresent ? count.present : count.present - (count.proxies ?? 0);
  return here > 0 && reaches(here, membersFor(rule, count), rule.quorum, rule.quorumStrict);
}

export function resultOf(rule: VoteRule, count: Count): Result {
  if (!hasQuorum(rule, count)) return "no_quorum";
  const base = baseOf(rule, count);
  return base > 0 && reaches(count.for, base, rule.pass, rule.passStrict) ? "passed" : "failed";
}

/** A hand count must add up to those present; nobody may be counted twice. */
export const addsUp = (count: Count): boolean => count.for + count.against + count.abstain === count.present;
