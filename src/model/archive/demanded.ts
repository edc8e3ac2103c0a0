/** The papers that a gate demands (须备材料): produced once for a gate, they count whenever the project comes back to it. */
import type { GatePaper } from "../policy/gate.ts";
import { gateOf, type Policy } from "../policy/policy.ts";
import type { Dossier } from "../project.ts";
import { gateStages } from "../stages.ts";

export interface Demanded {
  readonly paper: GatePaper;
  /** The file that it is, or where it lies; none while it is missing. */
  readonly there: { readonly file: string | null; readonly where: string } | undefined;
}

/** Of the gate at which it stands, in the order of the policy. */
export const demanded = ({ project, policy, trail }: Known): readonly Demanded[] =>
  papersAt(policy, project).map((paper) => {
    const found = trail.find((fact) => fact.kind === "produced" && fact.body.gate === project.gate && fact.body.paper === paper.key);
    return { paper, there: found?.kind === "produced" ? { file: found.body.file, where: found.texts.where } : undefined };
  });
type Known = Pick<Dossier, "project" | "policy" | "trail">;

export const lacking = (d: Known): readonly GatePaper[] => demanded(d).flatMap(({ paper, there }) => (there ? [] : [paper]));

/** The same of a project of which only the keys of what was produced there are known. */
export const lackingOf = (policy: Policy, standing: Standing, produced: readonly string[]): readonly GatePaper[] =>
  papersAt(policy, standing).filter((paper) => !produced.includes(paper.key));

/** Elsewhere it only keeps the gate that it passed last. */
const papersAt = (policy: Policy, { stage, gate }: Standing): readonly GatePaper[] =>
  gate !== null && gateStages.includes(stage) ? (gateOf(policy, gate)?.papers ?? []) : [];
type Standing = Pick<Dossier["project"], "stage" | "gate">;
