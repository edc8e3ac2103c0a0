/** Is every entry of a policy's lists told from the others, and is what the papers of the archive name really there? */
import { purposes } from "../archive/file.ts";
import { sheetKinds } from "../archive/sheet.ts";
import { facts } from "../facts.ts";
import type { Finding } from "./flaw.ts";
import type { Policy } from "./policy.ts";

export function sameKeys(policy: Policy): Finding[] {
  const lists = {
    classes: policy.classes.map((one) => one.code),
    gates: policy.gates.map((one) => one.key),
    bodies: policy.bodies.map((one) => one.key),
    reasons: policy.reasons.map((one) => one.code),
    checklist: policy.checklist.map((one) => one.key),
    transfers: policy.transfers.map((one) => one.code),
    marked: policy.marked.map((one) => one.key),
    acceptance: policy.acceptance.map((one) => one.key),
    "archive.keeps": policy.archive.keeps.map((one) => one.key),
    "archive.papers": policy.archive.papers.map((one) => one.key),
    "procurement.ladder": policy.procurement.ladder.map((one) => one.key),
    "proposal.questions": policy.proposal.questions.map((one) => one.key),
  };
  return Object.entries(lists).flatMap(([list, keys]) =>
    keys.filter((each, index) => keys.indexOf(each) < index).map((each): Finding => ({ flaw: "same_key", at: `${list}.${each}` })),
  );
}

const proofs: readonly string[] = [
  ...Object.keys(facts).map((kind) => `fact:${kind}`),
  ...purposes.map((purpose) => `file:${purpose}`),
  ...sheetKinds.map((kind) => `sheet:${kind}`),
];

export const archiveFlaws = ({ archive }: Policy): Finding[] =>
  archive.papers.flatMap(({ key, by, after, keep }): Finding[] => {
    const at = `archive.papers.${key}`;
    const named = [...by, ...(after === undefined ? [] : [`fact:${after}`])];
    return [
      ...(named.every((one) => proofs.includes(one)) ? [] : [{ flaw: "unknown_proof", at } as const]),
      ...(archive.keeps.some((one) => one.key === keep) ? [] : [{ flaw: "unknown_keep", at } as const]),
    ];
  });
