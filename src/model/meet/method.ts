/** The words of a sitting: how an item is voted on, where an item and a sitting stand. */
import type { methods } from "../policy/body.ts";
import type { Tally } from "./tally.ts";

export type Method = (typeof methods)[number];
export type MeetingState = "called" | "ended" | "cancelled" | "void";
export type ItemPlace = "listed" | "open" | "closed" | "counted" | "struck" | "deferred";

/** Counted in one table by two people, and not by the system. */
export const byTable = (method: Method): boolean => method === "hands" || method === "paper";

/** A row of the table that one person has typed and a second has not yet confirmed. */
export interface TypedRow extends Tally {
  readonly item: string;
}
