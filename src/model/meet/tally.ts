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
}

export type Result = "passed" | "failed" | "no_quorum";

const reaches = (part: number, whole: number, [n, d]: readonly [number, number], strict: boolean): boolean =>
  strict ? part * d > whole * n : part * d >= whole * n;

export function resultOf(rule: VoteRule, count: Count): Result {
  if (!reaches(count.present, count.members, rule.quorum, rule.quorumStrict)) return "no_quorum";
  const base = { present: count.present, members: count.members, valid: count.for + count.against }[rule.passBase];
  return base > 0 && reaches(count.for, base, rule.pass, rule.passStrict) ? "passed" : "failed";
}

/** A hand count must add up to those present; nobody may be counted twice. */
export const addsUp = (count: Count): boolean => count.for + count.against + count.abstain === count.present;
