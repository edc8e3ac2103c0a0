/** A change of what was agreed (变更): asked for by one person, decided by another whose level the policy names. */
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import { percentOf } from "../money.ts";
import { gatesFor, isOverCap } from "../policy/way.ts";
import { type Dossier, matterOf } from "../project.ts";
import type { Level } from "./named.ts";

export interface Change {
  readonly n: number;
  readonly level: Level;
  readonly amount: Fen | null;
  readonly oldAmount: Fen;
  readonly until: Day | null;
  readonly oldUntil: Day;
  readonly place: string;
  readonly oldPlace: string;
  readonly scope: string;
  readonly side: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly state: "asked" | "changed" | "declined";
}

/** Every change of a project, oldest first. */
export const changesOf = ({ trail }: Pick<Dossier, "trail">): readonly Change[] =>
  trail.flatMap((fact) => {
    if (fact.kind !== "change_asked") return [];
    const { change: n, level, amount, oldAmount, until, oldUntil } = fact.body;
    const decided = trail.find((one) => (one.kind === "changed" || one.kind === "change_declined") && one.body.change === n)?.kind;
    const state = decided === undefined ? "asked" : decided === "changed" ? "changed" : "declined";
    return [{ n, level, amount, oldAmount, until, oldUntil, ...fact.texts, askedBy: fact.envelope.by, state }];
  });

export const openChange = (d: Pick<Dossier, "trail">): Change | undefined => changesOf(d).find((one) => one.state === "asked");

/** The contract as it was signed: what changes add is counted against it in all, so that many small ones are no way round. */
function signedAmount({ trail, project }: Dossier): Fen {
  const signed = trail.findLast((fact) => fact.kind === "contracted");
  return signed?.kind === "contracted" ? signed.body.amount : (project.contracted ?? 0);
}

/** The gate at which its body resolves, if it has one. */
export const resolvingGate = (d: Dossier) => gatesFor(d.policy, matterOf(d)).findLast((gate) => gate.kind === "resolution");

interface Asked {
  readonly amount: Fen | null;
  readonly until: Day | null;
  readonly place: string | null;
  readonly scope: string | null;
}

/** Who decides, by the limits of the pinned policy. `later`: by how many days the end moves. */
export function levelOf(d: Dossier, asked: Asked, later: number): Level {
  const rule = d.policy.delivery.change.value;
  const signed = signedAmount(d);
  const amount = asked.amount ?? d.project.contracted ?? 0;
  const more = amount - signed;
  const matter = { class: d.project.class, amount };
  const over = isOverCap(d.policy, matter) && !isOverCap(d.policy, { ...matter, amount: signed });
  const again = rule.again.some((one) => asked[one] !== null);
  if (again || over || more > percentOf(signed, rule.body)) return resolvingGate(d) ? "body" : "approver";
  return more > percentOf(signed, rule.officer) || later > rule.days ? "approver" : "officer";
}
