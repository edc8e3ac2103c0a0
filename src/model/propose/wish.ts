/** A wish (诉求) as somebody said it: for staff alone, an object of its own. One project may answer many. */
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Place } from "./place.ts";

export const wishChannels = ["online", "counter", "phone", "visit", "chat"] as const;
export type WishChannel = (typeof wishChannels)[number];
export const wishStates = ["waiting", "attached", "transferred"] as const;
export type WishState = (typeof wishStates)[number];

/** At most so many are written at once. */
export const mostWishes = 100;

export interface Wish {
  readonly id: string;
  readonly leaf: number;
  readonly area: string;
  readonly path: string;
  readonly text: string;
  readonly place: string;
  readonly channel: WishChannel;
  readonly person: string | null;
  readonly state: WishState;
  readonly project: string | null;
  readonly happened: Day;
}

/** A project that is not ended: what a wish can be put under. */
export interface OpenProject {
  readonly receipt: string;
  readonly title: string;
  readonly amount: Fen;
  readonly path: string;
}

/** The wishes that wait in an area and below it, and the projects that are under way there. */
export interface Basket extends Place {
  readonly wishes: readonly Wish[];
  readonly projects: readonly OpenProject[];
}

/** What became of the wishes of an area. */
export interface WishCounts {
  readonly area: string;
  readonly areaName: string;
  readonly collected: number;
  readonly attached: number;
  readonly transferred: number;
}

export const waitingOf = ({ collected, attached, transferred }: WishCounts): number => collected - attached - transferred;
