/** A standard project (标准化项目): a plan, a price range, indicators and a list for the acceptance, from which an order begins. It has versions; orders keep theirs. */
import type { Day } from "../day.ts";
import type { Policy } from "../policy/policy.ts";
import { months } from "../procure/supplier.ts";
import type { Named } from "../project.ts";
import type { OpenProject } from "../propose/wish.ts";
import type { Template } from "./template.ts";

export interface Version extends Template {
  readonly version: number;
  readonly state: "proposed" | "admitted" | "rebutted";
  /** The accepted project that it is made of. */
  readonly project: string | null;
  readonly supplierName: string | null;
  /** The call after which a panel has chosen it. */
  readonly call: { readonly id: string; readonly title: string } | null;
  readonly proposedBy: string;
}

export interface Standard {
  readonly id: string;
  readonly area: string;
  readonly path: string;
  /** The version in force; none before the first is let in. */
  readonly version: number | null;
  /** The day on which that came in. */
  readonly since: Day | null;
  readonly retired: boolean;
  /** Who has asked for it to leave the library. */
  readonly exitBy: string | null;
  readonly exitReason: string;
  readonly ordered: number;
  /** The newest first. */
  readonly versions: readonly Version[];
}

/** A standard with the names of its classes, and what a new version can be made of. */
export interface Shelved extends Standard, Sources {}

/** What an entry can be made of in a place. */
export interface Sources {
  readonly policy: Policy;
  /** Public and accepted, in the place and below it. */
  readonly accepted: readonly OpenProject[];
  readonly suppliers: readonly Named[];
}
export interface Bench extends Sources {
  readonly area: string;
  readonly path: string;
}

export const inForce = ({ versions, version }: Pick<Standard, "versions" | "version">): Version | undefined =>
  versions.find((one) => one.version === version);
export const openVersion = ({ versions }: Pick<Standard, "versions">): Version | undefined =>
  versions.find((one) => one.state === "proposed");
/** In the library, and may be ordered. */
export const isOnOffer = (one: Pick<Standard, "version" | "retired">): boolean => one.version !== null && !one.retired;

/** It has stood there for as long as the rules let it without being looked at anew (每年更新). */
export const isToRefresh = (one: Pick<Standard, "version" | "retired" | "since">, { library }: Policy, today: Day): boolean =>
  isOnOffer(one) && one.since !== null && months(one.since, today) >= library.refresh.value;

/** Who has proposed what is to be decided now; what has left the library is decided. */
export const movedBy = (one: Standard): string | null => (one.retired ? null : (openVersion(one)?.proposedBy ?? one.exitBy));
