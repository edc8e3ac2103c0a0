/** A sitting and all that is known of it: what its acts decide on and its page shows. */
import type { Moment } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Correction, Tally } from "../standing.ts";
import type { Count, Result, VoteRule } from "./tally.ts";

export interface Seat {
  readonly person: string;
  readonly name: string;
  readonly present: boolean;
  /** The number of the fact by which they came: who came after an item closed does not count for it. */
  readonly leaf: number | null;
}
export interface Vote {
  readonly item: string;
  readonly person: string;
  readonly choice: "for" | "against" | "abstain" | "recused";
}
export interface Item {
  readonly id: string;
  readonly n: number;
  readonly project: string;
  readonly title: string;
  readonly amount: Fen;
  readonly proposer: string;
  readonly state: "listed" | "open" | "closed" | "counted" | "struck";
  readonly closedLeaf: number | null;
  readonly tally: Tally | null;
  readonly result: Result | null;
  readonly count: Count;
}
export interface Sitting {
  readonly id: string;
  readonly area: string;
  readonly path: string;
  readonly body: string;
  readonly place: string;
  readonly at: Moment;
  readonly method: "online" | "hands";
  readonly state: "called" | "ended" | "cancelled";
  readonly rule: VoteRule;
  readonly calledBy: string;
  readonly note: string;
  readonly seats: readonly Seat[];
  readonly items: readonly Item[];
  readonly votes: readonly Vote[];
  /** The correction that waits for a second person, and how many there have been. */
  readonly correction: Correction | null;
  readonly corrections: number;
}

export const openItem = (sitting: Sitting): Item | undefined => sitting.items.find((item) => item.state === "open");
export const seatOfMember = (sitting: Sitting, person: string): Seat | undefined => sitting.seats.find((seat) => seat.person === person);
export const voteOn = (sitting: Sitting, item: string, person: string): Vote | undefined =>
  sitting.votes.find((vote) => vote.item === item && vote.person === person);

/** Recused: who proposed the item, and who declared an interest. They stay in the roll and leave those who may vote. */
export const isRecused = (sitting: Sitting, item: Item, person: string): boolean =>
  item.proposer === person || voteOn(sitting, item.id, person)?.choice === "recused";

/** Who was there before the item closed and may vote on it. */
export function mayVoteOn(sitting: Sitting, item: Item): readonly Seat[] {
  const before = (seat: Seat) => item.closedLeaf === null || (seat.leaf ?? 0) < item.closedLeaf;
  return sitting.seats.filter((seat) => seat.present && before(seat) && !isRecused(sitting, item, seat.person));
}

/** The count of an item as the system computes it: votes cast online, or the hands counted and confirmed. */
export function countOf(sitting: Sitting, item: Item): Count {
  const present = mayVoteOn(sitting, item);
  const cast = (choice: Vote["choice"]) => present.filter((seat) => voteOn(sitting, item.id, seat.person)?.choice === choice).length;
  const recused = sitting.seats.filter((seat) => isRecused(sitting, item, seat.person)).length;
  const hands = item.tally ?? { for: cast("for"), against: cast("against"), abstain: cast("abstain") };
  return { members: sitting.seats.length, present: present.length, recused, ...hands };
}
