/**
 * A package (打包): many projects in one procurement. It stands with its leading project, whose quotes and award are those of all;
 * the price is divided over the projects, each then has its own contract.
 */
import type { Fen } from "../money.ts";
import type { Policy } from "../policy/policy.ts";
import type { Way } from "./contract.ts";
import { shares } from "./share.ts";
import type { Tender } from "./tender.ts";

export interface Part {
  readonly project: string;
  readonly title: string;
  readonly areaName: string;
  readonly approved: Fen;
  /** Of the awarded price. */
  readonly share: Fen | null;
  readonly state: "in" | "signed" | "left";
}
export interface Package {
  readonly lead: string;
  readonly n: number;
  readonly title: string;
  /** What the ladder asks for the total, of all its projects the strictest. */
  readonly way: Way;
  readonly least: number;
  readonly total: Fen;
  readonly state: "open" | "divided" | "dissolved";
  /** Once a supplier has been chosen for all. */
  readonly tender: Tender | null;
  readonly parts: readonly Part[];
}
/** A project that could be procured together with another one. */
export interface Beside {
  readonly receipt: string;
  readonly title: string;
  readonly areaName: string;
  readonly path: string;
  readonly approved: Fen;
  /** Of what was established as one, and divided, the sum of all. */
  readonly whole: Fen | null;
  readonly area: string;
  readonly policy: string;
  readonly partOf: string | null;
  readonly gate: string | null;
  /** Nothing about it is still to be decided: no correction, no move to other rules, no objection. */
  readonly settled: boolean;
  readonly urgent: boolean;
  readonly proposer: string;
  readonly procurement: Policy["procurement"];
}

/** By approved sums, to the fen: of a price within the total nobody's part is above what was approved for it. */
export const sharesByApproval = (price: Fen, parts: readonly Pick<Part, "approved">[]): readonly Fen[] =>
  shares(
    price,
    parts.map((one) => one.approved),
  );

type Within = { readonly package: Package | null; readonly project: { readonly receipt: string } };
const partIn = ({ package: all, project }: Within): Part | undefined => all?.parts.find((one) => one.project === project.receipt);

/** The package in which a project still is: open, or divided and its own contract not signed. */
export const packageOf = (d: Within): Package | undefined => (partIn(d)?.state === "in" ? (d.package ?? undefined) : undefined);
/** The package for which this project leads the search of a supplier. */
export const leading = (d: Within): Package | undefined => {
  const all = packageOf(d);
  return all?.state === "open" && all.lead === d.project.receipt ? all : undefined;
};
/** Others look for its supplier, or have found one for all. */
export const packed = (d: Within): boolean => packageOf(d) !== undefined && leading(d) === undefined;
export const shareOf = (d: Within): Fen | undefined => (packageOf(d)?.state === "divided" ? (partIn(d)?.share ?? undefined) : undefined);
