/** To be told by telephone or at the door (电话、上门告知): somebody whom no message reaches, because they have no account or were never named. */
import type { Day, Moment } from "../day.ts";

export const manners = ["phone", "door"] as const;
/** `given_up` is a last try, and why there will be no other. */
export const reaches = ["yes", "no", "given_up"] as const;

export interface Telling {
  /** `304718526-3`: the third fact of this project. */
  readonly id: string;
  readonly receipt: string;
  readonly title: string;
  readonly seq: number;
  readonly kind: string;
  readonly person: string;
  /** Null where a clerk wrote it down for somebody unnamed. */
  readonly name: string | null;
  /** As it was written down with the order: a name, a number. */
  readonly contact: string | null;
  readonly path: string;
  readonly due: Day;
  readonly dueAt: Moment;
  readonly tries: number;
  /** After so many tries it may be given up. */
  readonly most: number;
  readonly told: boolean;
}

/** Needs no call: who asks at the counter has the receipt in hand, who claims it stands there, and the rest is for the office itself. */
export const uncalled: readonly string[] = ["proposed", "claimed", "reminded", "escalated", "assigned"];
