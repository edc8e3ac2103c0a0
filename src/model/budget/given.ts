/** What was given to a project, as its trail tells. */
import type { Day } from "../day.ts";
import type { Fact } from "../draft.ts";
import type { Fen } from "../money.ts";
import type { GiftKind, givers } from "./gift.ts";

export interface Gift {
  readonly n: number;
  readonly kind: GiftKind;
  /** As given or as estimated, and as mended last. */
  readonly value: Fen;
  readonly by: (typeof givers)[number];
  readonly giver: string;
  readonly what: string;
  readonly document: string;
  readonly given: Day;
  readonly enteredBy: string;
  /** Taken back. */
  readonly annulled: boolean;
}
/** Those that were not taken back. */
export const standingGifts = (trail: readonly Fact[]): readonly Gift[] => giftsOf(trail).filter((one) => !one.annulled);

export function giftsOf(trail: readonly Fact[]): readonly Gift[] {
  const back = trail.flatMap((fact) => (fact.kind === "annulled" ? [fact.body.gift] : []));
  return trail.flatMap((fact) => {
    if (fact.kind !== "endowed") return [];
    const { gift: n, value, ...rest } = fact.body;
    const said = { ...rest, ...fact.texts, enteredBy: fact.envelope.by, annulled: back.includes(n) };
    return [{ n, ...said, value: mendedSum(trail, fact.leaf) ?? value }];
  });
}

/** The sum of a fact as it was mended last. */
export function mendedSum(trail: readonly Fact[], leaf: number): Fen | undefined {
  const mended = trail.findLast((one) => one.kind === "corrected" && one.body.fact === leaf && one.body.field === "amount");
  return mended?.kind === "corrected" ? Number(mended.body.to) : undefined;
}
