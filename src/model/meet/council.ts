/** What is known before a sitting is called. */
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Body } from "../policy/body.ts";
import type { GatePaper } from "../policy/gate.ts";
import { bodyOf, gateOf, type Policy } from "../policy/policy.ts";
import type { BodySeat } from "./body.ts";

export interface Candidate {
  readonly receipt: string;
  readonly title: string;
  readonly class: string;
  /** Of a project under way, its change that is asked for. */
  readonly change: number | null;
  /** The area whose share of it is to be voted on; null where the whole is. */
  readonly share: string | null;
  readonly amount: Fen;
  readonly proposer: string;
  readonly lastOn: Day;
  readonly gate: string;
  /** Of what an organisation offers after a call, the body that scores it; null of a project. */
  readonly panel: string | null;
  readonly policy: Policy;
  /** The papers of its gate that nobody has produced. */
  readonly lacks: readonly GatePaper[];
  /** Who acts for the supplier that it has already, if it has one. */
  readonly agents: readonly string[];
}
/** The body that resolves at the gate where a project stands, or the panel that a call names, with its rule. */
export const bodyAt = ({ policy, gate, panel }: Pick<Candidate, "policy" | "gate" | "panel">): Body | undefined =>
  bodyOf(policy, panel ?? gateOf(policy, gate)?.body);

/** A body that can be called, with all who sit in it or did lately. */
export interface Callable {
  readonly id: string;
  readonly key: string;
  /** What the policy in force there says of it now; what a project is decided by is in its own pinned one. */
  readonly rule: Body | undefined;
  readonly seats: readonly BodySeat[];
}
/** An area whose bodies can be called, and the projects that wait for a sitting. */
export interface Council {
  readonly area: string;
  readonly areaName: string;
  readonly path: string;
  readonly level: string;
  readonly bodies: readonly Callable[];
  readonly candidates: readonly Candidate[];
  /** What was begun urgently and no sitting has been told of. */
  readonly urgent: readonly string[];
}
