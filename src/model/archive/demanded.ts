/** The papers that a gate demands (须备材料): produced once for a gate, they count whenever the project comes back to it. */
import type { GatePaper } from "../policy/gate.ts";
import { gateOf, type Policy } from "../policy/policy.ts";
import type { Dossier } from "../project.ts";

export interface Demanded {
  readonly paper: GatePaper;
  /** The file that it is, or where it lies; none while it is missing. */
  readonly there: { readonly file: string | null; readonly where: string } | undefined;
}

/** Of the gate at which it stands, in the order of the policy. */
export const demanded = ({ project, policy, trail }: Pick<Dossier, "project" | "policy" | "trail">): readonly Demanded[] =>
  papersAt(policy, project.gate).map((paper) => {
    const found = trail.find((fact) => fact.kind === "produced" && fact.body.gate === project.gate && fact.body.paper === paper.key);
    return { paper, there: found?.kind === "produced" ? { file: found.body.file, where: found.texts.where } : undefined };
  });

export const lacking = (d: Parameters<typeof demanded>[0]): readonly GatePaper[] =>
  demanded(d).flatMap(({ paper, there }) => (there ? [] : [paper]));

/** The same of a project of which only the keys of what was produced there are known. */
export const lackingOf = (policy: Policy, gate: string | null, produced: readonly string[]): readonly GatePaper[] =>
  papersAt(policy, gate).filter((paper) => !produced.includes(paper.key));

const papersAt = (policy: Policy, gate: string | null): readonly GatePaper[] => (gate === null ? [] : (gateOf(policy, gate)?.papers ?? []));
