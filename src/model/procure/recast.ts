/**
 * An established project becomes others before anybody is chosen to do it: divided into projects of their own (拆分), united with others into one
 * (合并), both decided by whom the policy names; or procured in sections (标段) that stay parts of one project. What is committed goes along to the fen.
 */
import type { Level } from "../deliver/named.ts";
import type { Fact } from "../draft.ts";
import type { Fen } from "../money.ts";
import { type Dossier, intended } from "../project.ts";
import { type Refusal, refuse } from "../refusals.ts";
import { listIn } from "../screen/plan.ts";
import type { How, Pool } from "./origin.ts";
import { shares } from "./share.ts";

/** What there is to be instead. */
export interface Successor {
  readonly project: string;
  readonly title: string;
  readonly need: string;
  readonly place: string;
  readonly amount: Fen;
  readonly people: number;
}
export interface Recast {
  /** One number with the other changes of the project. */
  readonly n: number;
  readonly level: Level;
  readonly how: How;
  /** What stands now: the project itself, and those that it is to be united with. */
  readonly of: readonly string[];
  readonly into: readonly Successor[];
  readonly reason: string;
  readonly askedBy: string;
  readonly state: "asked" | "changed" | "declined";
}

type Told = Pick<Dossier, "trail">;

/** Every time that it was asked for, oldest first. */
export const recastsOf = ({ trail }: Told): readonly Recast[] =>
  trail.flatMap((fact) => {
    if (fact.kind !== "recast_asked") return [];
    const { change: n, level, how, of, into } = fact.body;
    const { titles, needs, places, reason } = fact.texts;
    const [title, need, place] = [listIn(titles), listIn(needs), listIn(places)];
    const successors = into.map((one, index) => ({
      ...one,
      ...{ title: title[index] ?? "", need: need[index] ?? "", place: place[index] ?? "" },
    }));
    return [{ n, level, how, of, into: successors, reason, askedBy: fact.envelope.by, state: stateOf(trail, n) }];
  });

function stateOf(trail: readonly Fact[], n: number): Recast["state"] {
  const end = trail.find((one) => (one.kind === "recast" || one.kind === "change_declined") && one.body.change === n);
  return end === undefined ? "asked" : end.kind === "recast" ? "changed" : "declined";
}

export const openRecast = (d: Told): Recast | undefined => recastsOf(d).find((one) => one.state === "asked");

/** As a project draws on its lines: year by year, in the order of its plan; what is only intended comes last of its line. */
export const poolsOf = ({ holdings }: Pick<Dossier, "holdings">): readonly Pool[] =>
  holdings
    .toSorted((a, b) => a.year - b.year || (a.planned?.order ?? 0) - (b.planned?.order ?? 0))
    .flatMap(({ line, committed, planned }) => {
      const order = planned?.order ?? null;
      return [
        { line, order, amount: committed, later: false },
        { line, order, amount: planned?.intended ?? 0, later: true },
      ].filter(({ amount }) => amount > 0);
    });

/** Each draws on every line as the whole did, by the largest remainder; of what is not needed the last lines are left over. */
export function dealt(pools: readonly Pool[], amounts: readonly Fen[]): readonly (readonly Pool[])[] {
  const left = [...amounts];
  const parts: Pool[][] = amounts.map(() => []);
  for (const pool of pools) {
    const need = left.reduce((sum, one) => sum + one, 0);
    shares(Math.min(pool.amount, need), left).forEach((amount, index) => {
      left[index] = (left[index] ?? 0) - amount;
      if (amount > 0) parts[index]?.push({ ...pool, amount });
    });
  }
  return parts;
}

/** Asked for, or drawn in, and not yet decided: what would change it meanwhile waits with it. */
export const waitsToGoOn = ({ project, contracts }: Pick<Dossier, "project" | "contracts">): Refusal | undefined =>
  project.stage === "change" && contracts.length === 0 ? refuse("wrong_stage", undefined, { stage: project.stage }) : undefined;

/** What the ladder looks at: all that came of one established project counts together, so that no part is a way around a threshold. */
export const countedSum = ({ project: { approved, amount, whole } }: Pick<Dossier, "project">): Fen =>
  Math.max(approved ?? amount, whole ?? 0);

/** What is there to be dealt out. */
export const standing = (d: Dossier): Fen => d.holdings.reduce((sum, one) => sum + one.committed, 0) + intended(d);

/** Who asked for it; of what was united, everybody who asked for one of them. */
export const proposersOf = ({ project, origins }: Dossier): readonly string[] => [...new Set([project.proposer, ...origins.proposers])];
