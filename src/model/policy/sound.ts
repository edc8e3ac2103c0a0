/**
 * Is a policy sound? Every project that it lets in must be able to reach its establishment, by exactly one commitment of money and at most one
 * hold before it; every gate has somebody who can decide; nothing contradicts itself. What is found names its place and an example.
 */
import { roleFlaws } from "./able.ts";
import { codeParts } from "./code.ts";
import { contentFlaws } from "./contents.ts";
import { archiveFlaws, sameKeys } from "./entries.ts";
import type { Finding } from "./flaw.ts";
import { deciders, type Gate, leads } from "./gate.ts";
import { voteFlaws } from "./passable.ts";
import { bodyOf, gateOf, type Policy } from "./policy.ts";
import { reasonFlaws } from "./reasons.ts";
import type { Condition } from "./sourced.ts";
import { gatesFor, groupFor, isOverCap, type Matter, rungFor } from "./way.ts";

export const unsound = (policy: Policy): readonly Finding[] => [
  ...sameKeys(policy),
  ...policy.gates.flatMap((gate) => gateFlaws(policy, gate)),
  ...conditions(policy).flatMap(([at, only]) => conditionFlaws(policy, at, only)),
  ...wayFlaws(policy),
  ...restFlaws(policy),
  ...roleFlaws(policy),
  ...voteFlaws(policy),
  ...reasonFlaws(policy),
  ...contentFlaws(policy),
  ...archiveFlaws(policy),
];

function gateFlaws(policy: Policy, gate: Gate): Finding[] {
  const at = `gates.${gate.key}`;
  const found: Finding[] = [];
  if (!gate.by.every((role) => deciders[gate.kind].includes(role))) found.push({ flaw: "no_decider", at });
  if (new Set(gate.by).size < gate.by.length) found.push({ flaw: "named_twice", at });
  if (gate.kind === "resolution" && !bodyOf(policy, gate.body)) found.push({ flaw: "no_body", at });
  if (gate.kind === "approval" && !leads.some((role) => role === gate.by[0])) found.push({ flaw: "no_decider", at });
  if (gate.need !== "any" && (!["check", "approval"].includes(gate.kind) || gate.by.length < 2))
    found.push({ flaw: "share_without_many", at });
  if (gate.after && gate.money !== "none") found.push({ flaw: "commit_after", at });
  return found;
}

function conditions(policy: Policy): readonly (readonly [string, Condition])[] {
  const lists = [
    ...policy.gates.map((one) => [`gates.${one.key}`, one.only] as const),
    ...policy.acceptance.map((one) => [`acceptance.${one.key}`, one.only] as const),
    ...policy.procurement.ladder.map((one) => [`procurement.ladder.${one.key}`, one.only] as const),
    ...policy.archive.papers.map((one) => [`archive.papers.${one.key}`, one.only] as const),
  ];
  return lists.flatMap(([at, only]) => (only ? [[at, only] as const] : []));
}

function conditionFlaws(policy: Policy, at: string, only: Condition): Finding[] {
  const found: Finding[] = [];
  const known = policy.classes.map((one) => one.code);
  if (only.classes?.some((each) => !known.includes(each))) found.push({ flaw: "unknown_class", at });
  if (only.above !== undefined && only.upTo !== undefined && only.above >= only.upTo) found.push({ flaw: "never", at });
  if (only.urgent && policy.urgent.value === null) found.push({ flaw: "never", at });
  return found;
}

/** Every kind of project that the conditions can tell apart: one of each is walked. */
export function matters(policy: Policy): readonly Matter[] {
  const all = conditions(policy).map(([, only]) => only);
  const edges = [...all.flatMap(({ above, upTo }) => [above, upTo]), ...policy.classes.map((one) => one.cap.value)];
  const amounts = [...new Set([1, ...edges.flatMap((edge) => (edge === undefined || edge === null ? [] : [edge, edge + 1]))])];
  const sources = [null, ...new Set(all.flatMap(({ sources: each = [] }) => each))];
  const paths = [policy.area, ...new Set(all.flatMap(({ areas = [] }) => areas))];
  const ceiling = policy.urgent.value?.ceiling ?? 0;
  return policy.classes.flatMap(({ code }) =>
    amounts.flatMap((amount) =>
      sources.flatMap((source) =>
        paths.flatMap((path) =>
          (amount <= ceiling ? [false, true] : [false]).map((urgent) => ({ class: code, amount, source, path, urgent })),
        ),
      ),
    ),
  );
}

/** Each flaw once, with the first project for which it shows. */
function wayFlaws(policy: Policy): Finding[] {
  const found = new Map<string, Finding>();
  for (const example of matters(policy)) {
    for (const finding of flawsOfWay(policy, example)) {
      const key = `${finding.flaw} ${finding.at}`;
      if (!found.has(key)) found.set(key, { ...finding, example });
    }
  }
  return [...found.values()];
}

function flawsOfWay(policy: Policy, matter: Matter): Finding[] {
  const gates = gatesFor(policy, matter);
  const commits = gates.filter((gate) => gate.money === "commit");
  const holds = gates.filter((gate) => gate.money === "hold");
  const [commit, second] = commits;
  const found: Finding[] = [];
  if (gates.length === 0) found.push({ flaw: matter.urgent ? "urgent_without_way" : "no_gate", at: "gates" });
  else if (!commit) found.push({ flaw: matter.urgent ? "urgent_without_way" : "no_commit", at: "gates" });
  if (second) found.push({ flaw: "two_commits", at: `gates.${second.key}` });
  if (holds[1]) found.push({ flaw: "two_holds", at: `gates.${holds[1].key}` });
  const late = commit && holds.find((gate) => gates.indexOf(gate) > gates.indexOf(commit));
  if (late) found.push({ flaw: "hold_too_late", at: `gates.${late.key}` });
  // Nothing that is written is public before somebody has checked it, and nothing secret is noticed or chosen.
  const shown = gates.findIndex((gate) => gate.kind === "notice" || gate.kind === "ballot");
  if (gates.length > 0 && !gates.slice(0, shown < 0 ? undefined : shown).some((gate) => gate.kind === "check"))
    found.push({ flaw: "never_public", at: "gates" });
  // Whom an upheld objection sends back goes back, never on: to a gate that stands before the notice on its own way.
  const noticed = gates.findIndex((gate) => gate.kind === "notice");
  const back = gateOf(policy, policy.notice.upheld.value);
  if (noticed >= 0 && back && !gates.slice(0, noticed).includes(back)) found.push({ flaw: "not_before", at: "notice.upheld" });
  // Who agrees to more than a soft cap has a place to say so: an approving body, or a check, before the money is committed.
  if (commit && policy.capMode.value === "soft" && isOverCap(policy, matter) && !hasWord(gates, commit))
    found.push({ flaw: "cap_without_word", at: "capMode" });
  const group = groupFor(policy, matter);
  if (!group) found.push({ flaw: "no_group", at: "acceptance" });
  if (!rungFor(policy, matter)) found.push({ flaw: "no_rung", at: "procurement.ladder" });
  return found;
}

const hasWord = (gates: readonly Gate[], commit: Gate): boolean =>
  gates.slice(0, gates.indexOf(commit) + 1).some((gate) => gate.kind === "approval" || gate.kind === "check");

function restFlaws(policy: Policy): Finding[] {
  const { upheld } = policy.notice;
  const paid = policy.payment.schedule.value.reduce((total, one) => total + one.percent, 0);
  const weighed = policy.evaluation.criteria.reduce((total, one) => total + one.weight, 0);
  const code = policy.codePattern.value;
  return [
    ...(upheld.value === "refuse" || gateOf(policy, upheld.value) ? [] : [{ flaw: "unknown_gate", at: "notice.upheld" } as const]),
    ...(weighed === 100 ? [] : [{ flaw: "not_the_whole", at: "evaluation.criteria" } as const]),
    ...(paid === 100 ? [] : [{ flaw: "not_the_whole", at: "payment.schedule" } as const]),
    // The number is one of its kind in all areas and years.
    ...(codeParts.every((part) => code.includes(`{${part}}`)) ? [] : [{ flaw: "same_code", at: "codePattern" } as const]),
    // Who ordered the work is asked, and so is somebody else: a group of the office alone, or of the proposer alone, accepts unseen.
    ...policy.acceptance.flatMap(({ key, group }) =>
      group.some((slot) => slot !== "officer" && slot !== "supervisor") && group.some((slot) => slot !== "proposer")
        ? []
        : [{ flaw: "no_resident", at: `acceptance.${key}` } as const],
    ),
    ...panelFlaws(policy),
    ...policy.bodies.flatMap(({ key, seats }) =>
      seats.some((seat) => seat.least > 0) ? [] : [{ flaw: "seats_without_kind", at: `bodies.${key}` } as const],
    ),
  ];
}

/** Who scores for the library is a panel, and its weights make a hundred; where a place has no such body there are no calls. */
function panelFlaws(policy: Policy): Finding[] {
  const { value: panel } = policy.library.panel;
  const body = bodyOf(policy, panel);
  if (!body) return [];
  const scores = body.scores.value;
  if (!scores) return [{ flaw: "no_body", at: "library.panel" }];
  const weighed = scores.criteria.reduce((total, one) => total + one.weight, 0);
  return weighed === 100 ? [] : [{ flaw: "not_the_whole", at: `bodies.${panel}.scores` }];
}
