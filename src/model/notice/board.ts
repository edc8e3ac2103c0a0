/** What is known before a list is made, and of one that is being hung: which projects, on what channels, for how long. */
import type { Calendar } from "../calendar.ts";
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import type { GatePaper } from "../policy/gate.ts";
import type { Channel, Policy } from "../policy/policy.ts";
import type { Limit } from "../policy/sourced.ts";

/** A project that waits for its notice. */
export interface Hangable {
  readonly receipt: string;
  readonly title: string;
  readonly amount: Fen;
  readonly class: string;
  readonly gate: string;
  readonly policy: Policy;
  /** The papers of its gate that nobody has produced. */
  readonly lacks: readonly GatePaper[];
  /** The number of the fact that fixed what is published of it. */
  readonly text: number;
}
export interface Board {
  readonly area: string;
  readonly path: string;
  /** As the last list of this area gave it. */
  readonly contact: string;
  readonly candidates: readonly Hangable[];
}

export interface Proof {
  readonly channel: Channel;
  readonly place: string;
  readonly proof: string;
  readonly on: Day;
}
/** A list, from its making until it hangs on every channel that it needs. */
export interface Hanging {
  readonly notice: string;
  readonly area: string;
  readonly path: string;
  readonly channels: readonly Channel[];
  readonly proofs: readonly Proof[];
  readonly limit: Limit;
  readonly calendar: Calendar;
  /** Those that still wait to hang. */
  readonly projects: readonly { readonly receipt: string; readonly lastOn: Day; readonly gate: string; readonly policy: Policy }[];
}

/** Where it must still be put up and shown to hang. */
export const unproven = ({ channels, proofs }: Pick<Hanging, "channels" | "proofs">): readonly Channel[] =>
  channels.filter((one) => !proofs.some((proof) => proof.channel === one));
