import { findingsIn, problemsIn, type ToldFinding, type ToldProblem } from "#model/policy/told.ts";
import type { Says, Wording } from "../shapes.ts";
import type { findings as zh } from "../zh/findings.ts";
import { roles } from "./roles.ts";
import { rules } from "./rules.ts";

const flaws: Record<ToldFinding["flaw"], string> = {
  no_gate: "it passes no gate, and can never be established",
  no_commit: "no gate commits money: it can never be established",
  two_commits: "money is committed here a second time",
  two_holds: "money is held here a second time",
  hold_too_late: "money is held after it has been committed",
  commit_after: "a gate after the work cannot hold or commit money",
  no_decider: "those named cannot decide at a gate of this kind (at an approval the approver or the district comes first)",
  no_body: "no body is named to vote, or there is no such body",
  share_without_many: "“each” or a share needs a check or an approval by two or more",
  same_key: "the key is there twice",
  unknown_class: "the condition names a class that is not there",
  unknown_gate: "the gate to go back to is not there",
  unknown_content: "the heading above it is not there",
  never: "the condition contradicts itself and never holds",
  no_group: "no acceptance group fits",
  no_resident: "nobody of the residents' side in the group, or the proposer alone",
  no_rung: "no way of procurement fits",
  not_the_whole: "the instalments, or the weights of the evaluation, do not add up to 100%",
  urgent_without_way: "an urgent order never reaches establishment",
  seats_without_kind: "no kind of seat says how many",
  unknown_proof: "nothing in this system is such a proof, so this paper would always be missing",
  unknown_keep: "the period for which it is kept is not listed",
  never_public: "nobody checks what is written before it is noticed, chosen or established, so it can never be public",
  named_twice: "one role is named twice, so not enough can ever sign",
  unable: "the role named here cannot do this",
  own_judge: "the role that refuses also judges the appeal, which makes it none",
  more_than_all: "more than all must attend or agree: it can never pass",
  more_than_the_points: "more points are demanded than the 100 there are: it can never pass",
  lead_over_limit: "the sitting is called further ahead than the limit of its gate, and is overdue before it is held",
  unlisted_reason: "the system writes this reason (objection upheld, not approved), and the list lacks it",
  content_ring: "the headings above it go round in a ring",
  not_before: "an upheld objection leads to a gate that is not before the notice, so the order would move on",
  cap_without_word: "before the money is committed there is neither a check nor an approval at which more than the cap could be agreed to",
  same_code: "street, community, year or number is missing, so orders of several places would share one number",
};
const types: Readonly<Record<string, string>> = {
  object: "a group of fields { … }",
  array: "a list [ … ]",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};
const problems: Record<ToldProblem["problem"], (detail: string) => string> = {
  missing: () => "this is missing",
  type: (detail) => `should be ${types[detail] ?? detail}`,
  value: (detail) => `should be one of: ${detail}`,
  keys: (detail) => `unknown: ${detail}`,
  small: (detail) => `too small or too short, at least ${detail}`,
  big: (detail) => `too big or too long, at most ${detail}`,
  format: (detail) => `not in the right form: ${detail}`,
  share: () => "it cannot be more than the whole",
  other: () => "does not fit",
};

const flaw = ({ flaw: name, able }: Pick<ToldFinding, "flaw" | "able">): string =>
  `${flaws[name]}${able ? `; it could be: ${able.map((one) => roles[one]).join(", ")}` : ""}`;
const problem = ({ problem: name, detail }: Pick<ToldProblem, "problem" | "detail">): string => problems[name](detail);
const example = (className: string, { amount, urgent }: Pick<NonNullable<ToldFinding["example"]>, "amount" | "urgent">): string =>
  `such as: ${className}, ${rules.sum(amount)}${urgent ? ", urgent" : ""}`;
const at = (area: string | undefined, place: string): string => [area, place].filter((each) => each).join(", ");

export const findings = {
  flaw,
  problem,
  example,
  at,
  told: (says: Says): string =>
    [
      ...problemsIn(says).map((one) => `${at(one.area, one.at || "the whole")}: ${problem(one)}`),
      ...findingsIn(says).map(
        (one) => `${at(one.area, one.at)}: ${flaw(one)}${one.example ? ` (${example(one.example.class, one.example)})` : ""}`,
      ),
    ].join("; "),
} satisfies Wording<typeof zh>;
