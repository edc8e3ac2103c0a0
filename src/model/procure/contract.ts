/** A contract of a project, one after another where a supplier fails; its milestones are parts of its price. */
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import { shares } from "./share.ts";

interface Milestone {
  readonly n: number;
  readonly percent: number;
  readonly due: Day;
  readonly label: string;
  /** What is handed over with it. */
  readonly delivers: string;
  /** Accepted by itself, before the whole. */
  readonly acceptedOn: Day | null;
}
export interface Contract {
  readonly n: number;
  readonly number: string;
  readonly supplier: string;
  readonly supplierName: string;
  readonly way: Way;
  /** By which choice of a supplier. */
  readonly tender: number | null;
  readonly amount: Fen;
  readonly signedOn: Day;
  readonly from: Day;
  readonly until: Day;
  /** In percent of the price. */
  readonly advance: number;
  readonly retention: number;
  /** In months from acceptance. */
  readonly warranty: number;
  /** Within so many days of an acceptance it is paid. */
  readonly payDays: number;
  /** As settled after the review. */
  readonly price: Fen | null;
  readonly state: "running" | "ended";
  /** The worth of the work done when it was ended, and what was paid over it: claimed back until repaid or written off. */
  readonly settled: Fen;
  readonly claim: Fen;
  readonly repaid: Fen;
  readonly forgiven: Fen;
  readonly endedOn: Day | null;
  readonly document: string | null;
  readonly milestones: readonly Milestone[];
}

/** `library`: what stands in the library is taken from whoever brought it, where the policy lets it be. */
export const ways = ["direct", "quotes", "comparison", "tender", "library"] as const;
export type Way = (typeof ways)[number];

export const running = (contracts: readonly Contract[]): Contract | undefined => contracts.find((one) => one.state === "running");

/** What former contracts have used of the approval: the work done, or what was paid where that is more. */
export const spentBefore = (contracts: readonly Contract[]): Fen =>
  contracts.reduce((sum, one) => sum + (one.state === "ended" ? one.settled + Math.max(0, one.claim - one.repaid) : 0), 0);

/** What each milestone is worth: the price in its parts, to the fen. */
export const worths = ({ amount, milestones }: Pick<Contract, "amount" | "milestones">): readonly Fen[] =>
  shares(
    amount,
    milestones.map((one) => one.percent),
  );
