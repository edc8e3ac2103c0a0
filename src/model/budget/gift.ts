/** 社会资源: what others give to a project beside the lines of money: a sum, things, work. It is in no ledger, and stands beside it. */
import type { Fen } from "../money.ts";

export const giftKinds = ["money", "goods", "labour"] as const;
export type GiftKind = (typeof giftKinds)[number];
/** A person's name is for the staff alone. */
export const givers = ["organisation", "person"] as const;

/** What was given of one kind, in an area and a time. */
export interface GiftSum {
  readonly kind: GiftKind;
  readonly number: number;
  readonly value: Fen;
}
