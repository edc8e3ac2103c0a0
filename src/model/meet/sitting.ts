/** A sitting and all that is known of it: what its acts decide on and its page shows. */
import type { Day, Moment } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Body } from "../policy/body.ts";
import type { Correction } from "../standing.ts";
import type { OnAgenda } from "./matter.ts";
import type { ItemPlace, MeetingState, Method, TypedRow } from "./method.ts";
import type { Points } from "./score.ts";
import type { Count, Result, Tally, VoteRule } from "./tally.ts";

/** The whole rule, frozen when the sitting is called; what an older one does not say is as it was then: no proxies, no scores, no hearing. */
export interface SittingRule extends VoteRule {
  readonly methods?: readonly Method[];
  readonly lead?: number;
  /** How many absent members one member may speak for. */
  readonly proxies?: number;
  readonly enBloc?: boolean;
  readonly scores?: Body["scores"]["value"];
  readonly hearing?: Body["hearing"]["value"];
}
export interface Seat {
  readonly person: string;
  readonly name: string;
  readonly present: boolean;
  /** The number of the fact by which they came: who came after an item closed does not count for it. */
  readonly leaf: number | null;
  /** Of the items counted in the table: the first and the last for which they were there (0: from the beginning, for none more). */
  readonly since: number;
  readonly gone: number;
  /** The number of the fact by which they left. */
  readonly left: number | null;
}
/** 委托: an absent member lets another one of the roll vote in their place. */
export interface Mandate {
  readonly giver: string;
  readonly holder: string;
  /** The numbers of the facts by which it was given, and taken back. */
  readonly leaf: number;
  readonly ended: number | null;
}
export interface Vote {
  readonly item: string;
  readonly person: string;
  /** Who cast it in their place; nobody, where they were there themselves. */
  readonly holder: string | null;
  /** `cast`: has voted in a closed ballot. */
  readonly choice: "for" | "against" | "abstain" | "recused" | "cast";
}
/** What is in the box of a closed ballot: known to nobody but the count. */
export interface Slip {
  readonly item: string;
  readonly slip: string;
  readonly choice: "for" | "against" | "abstain";
  readonly boxed: boolean;
}
export interface Item extends OnAgenda {
  readonly id: string;
  readonly n: number;
  readonly title: string;
  readonly amount: Fen;
  /** What the agenda said when the sitting was called; the name only where it was another one. Why it was amended since. */
  readonly announced: Fen;
  readonly announcedTitle: string | null;
  readonly amendedWhy: string | null;
  readonly proposer: string;
  readonly method: Method;
  readonly state: ItemPlace;
  /** The number of the item with which it was put to one vote on the page (合并表决). */
  readonly together: number | null;
  /** A member has asked that it be voted on alone (单独表决). */
  readonly alone: boolean;
  readonly closedLeaf: number | null;
  readonly tally: Tally | null;
  readonly result: Result | null;
  readonly score: number | null;
  /** Residents at its hearing, and those of them who consented. */
  readonly heardCame: number | null;
  readonly heardConsented: number | null;
  /** What its project holds already: it is not read out at more. */
  readonly held: Fen;
  /** Of a project under way, its change that is voted on, by its number there: as it was asked for. */
  readonly change: number | null;
  /** The area whose share of its project is voted on, of how much in all. */
  readonly share: string | null;
  readonly whole: Fen;
  readonly count: Count;
}
export interface Sitting {
  readonly id: string;
  readonly area: string;
  readonly path: string;
  readonly body: string;
  readonly bodies: readonly string[];
  readonly place: string;
  readonly at: Moment;
  readonly method: Method;
  readonly state: MeetingState;
  readonly rule: SittingRule;
  readonly calledBy: string;
  /** Who leads, by name, where the body has a seat for it. */
  readonly chair: string | null;
  readonly observers: string;
  /** The day on which its minutes were signed. */
  readonly signedOn: Day | null;
  readonly note: string;
  readonly seats: readonly Seat[];
  readonly items: readonly Item[];
  readonly votes: readonly Vote[];
  readonly proxies: readonly Mandate[];
  readonly slips: readonly Slip[];
  readonly scores: readonly (Points & { readonly item: string })[];
  /** What was begun urgently since the sitting before, and is told to this one. */
  readonly reported: readonly {
    readonly receipt: string;
    readonly title: string;
    readonly amount: Fen;
    readonly papersUntil: string | null;
  }[];
  /** The table that waits for its second person. */
  readonly typed: readonly TypedRow[] | null;
  readonly typedBy: string | null;
  /** The correction that waits for a second person, and how many there have been. */
  readonly correction: Correction | null;
  readonly corrections: number;
}

export const openItem = (sitting: Sitting): Item | undefined =>
  sitting.items.find((item) => item.state === "open" && item.together === null);
/** The item under which the votes on another one lie: itself, unless it was put to one vote with others. */
export const leadOf = (sitting: Sitting, item: Item): Item => sitting.items.find((one) => one.n === item.together) ?? item;
/** It, and what is put to the same vote. */
export const blocOf = (sitting: Sitting, lead: Item): readonly Item[] => [
  lead,
  ...sitting.items.filter((item) => item.together === lead.n && item.id !== lead.id),
];
export const seatOfMember = (sitting: Sitting, person: string): Seat | undefined => sitting.seats.find((seat) => seat.person === person);
export const voteOn = (sitting: Sitting, item: string, person: string): Vote | undefined =>
  sitting.votes.find((vote) => vote.item === item && vote.person === person);
export const isHere = (seat: Seat): boolean => seat.present && seat.left === null;

/** Recused: who proposed the item, and who declared an interest. */
export const isRecused = (sitting: Sitting, item: Item, person: string): boolean =>
  item.proposer === person || voteOn(sitting, item.id, person)?.choice === "recused";
