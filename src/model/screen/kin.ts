/** The projects that belong to one: those it was merged with or split from, and those it could be merged into. */
import type { Stage } from "../stages.ts";

export interface Relative {
  readonly receipt: string;
  readonly title: string;
  /** Its words may be read by everybody. */
  readonly public: boolean;
  readonly stage: Stage;
  /** Nobody has voted on it, and no sitting is called for it. */
  readonly unvoted: boolean;
}
export interface Kin {
  readonly into: Relative | null;
  readonly absorbed: readonly Relative[];
  readonly from: readonly Relative[];
  readonly parts: readonly Relative[];
  /** Of the same area and before a vote: what it can be merged into. */
  readonly near: readonly { readonly receipt: string; readonly title: string; readonly amount: number }[];
  /** The people of the office whose turn it is. */
  readonly office: readonly { readonly id: string; readonly name: string }[];
  /** Who prepared and confirmed its refusal, where a sitting of the approving body refused it. */
  readonly refusers: readonly string[];
}

export const noKin: Kin = { into: null, absorbed: [], from: [], parts: [], near: [], office: [], refusers: [] };
