/** What an act says should become true: facts not yet numbered, salted or hashed. */
import type { Posting } from "./budget/entry.ts";
import type { Day } from "./day.ts";
import type { Envelope, Move } from "./envelope.ts";
import type { BodyOf, FactKind, TextOf } from "./facts.ts";
import type { Subject } from "./subject.ts";

export type DraftOf<K extends FactKind> = {
  readonly subject: Subject;
  readonly kind: K;
  readonly body: BodyOf<K>;
  readonly texts: Readonly<Record<TextOf<K>, string>>;
  readonly to?: Move;
  /** The day it happened, where it is not the day it is recorded. */
  readonly on?: Day;
  readonly entries?: readonly Posting[];
  /** In another role than that of the act, and in whose place: for a resident who agreed to it. */
  readonly as?: Pick<Envelope, "role" | "delegateOf">;
  /** Who did it is not kept: an anonymous objection. */
  readonly unnamed?: true;
  /** Whom it concerns and is told of it. */
  readonly tells?: readonly string[];
  /** A slip of a closed ballot: written in the same batch, in no fact, so that who voted and what cannot be joined. */
  readonly slip?: { readonly item: string; readonly slip: string; readonly choice: "for" | "against" | "abstain" };
};
export type Draft = { [K in FactKind]: DraftOf<K> }[FactKind];

/** A fact as kept: numbered in its subject, hashed onto the one before. */
export interface Kept {
  readonly subject: Subject;
  readonly seq: number;
  readonly leaf: number;
  readonly envelope: Envelope;
  readonly tells: readonly string[];
}
export type Fact = {
  [K in FactKind]: Kept & { readonly kind: K; readonly body: BodyOf<K>; readonly texts: Readonly<Record<TextOf<K>, string>> };
}[FactKind];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
