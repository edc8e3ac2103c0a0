/** The people of an area and what they have been granted in and below it. */
import type { Grant } from "./roles.ts";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly handle: string | null;
  readonly grants: readonly Grant[];
}
export interface Staff {
  readonly area: string;
  readonly path: string;
  readonly people: readonly Person[];
  /** Whom somebody may act for. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** Given to nobody in particular: whoever of the office comes to it first. */
export const toOffice = "office";
