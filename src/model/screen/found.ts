/** Where several must check (会签), each says what they find it costs; what the last of them finds is what it costs from then on. */
import type { Fact } from "../draft.ts";
import type { FactKind } from "../facts.ts";
import type { Fen } from "../money.ts";
import type { Dossier } from "../project.ts";

export interface Finding {
  readonly role: string;
  readonly amount: Fen;
}
/** What was found at one gate by more than one; `done`: the last has decided. */
export interface Findings {
  readonly gate: string;
  readonly found: readonly Finding[];
  readonly done: boolean;
}
type Told = Pick<Dossier, "trail">;

/** What happens while it stays at its gate. */
const within: readonly FactKind[] = ["endorsed", "relayed", "due_moved"];
export const sinceItCame = (trail: readonly Fact[]): readonly Fact[] =>
  trail.slice(1 + trail.findLastIndex((fact) => fact.envelope.to !== undefined && !within.includes(fact.kind)));

/** By those who have checked where it stands. */
export const foundHere = ({ trail }: Told): readonly Finding[] => sinceItCame(trail).flatMap(findingOf);

/** As found by the last who checked it here, else as it was asked or mended. */
export const costSoFar = (d: Dossier): Fen => foundHere(d).at(-1)?.amount ?? d.project.amount;

/** The last at each gate. */
export function findingsIn(d: Dossier): readonly Findings[] {
  const byGate = new Map<string, Findings>();
  d.trail.forEach((fact, index) => {
    if (fact.kind !== "screened" && fact.kind !== "cleared") return;
    const found = [...sinceItCame(d.trail.slice(0, index)).flatMap(findingOf), ...findingOf(fact)];
    byGate.set(fact.body.gate, { gate: fact.body.gate, found, done: true });
  });
  const here = foundHere(d);
  if (here.length > 0 && d.project.gate !== null) byGate.set(d.project.gate, { gate: d.project.gate, found: here, done: false });
  return [...byGate.values()].filter(({ found, done }) => found.length > (done ? 1 : 0));
}

const findingOf = (fact: Fact): readonly Finding[] =>
  (fact.kind === "endorsed" || fact.kind === "screened" || fact.kind === "cleared") && fact.body.amount !== undefined
    ? [{ role: fact.envelope.role, amount: fact.body.amount }]
    : [];
