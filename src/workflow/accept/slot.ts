/**
 * The acceptance group: a place each for the proposer, the council and the officer (policy). Who delivered may not sign,
 * who approved may not sign for the office, and nobody takes two places.
 */
import type { Hand } from "#model/hand.ts";
import { grantFor, type Role, type Who } from "#model/people/roles.ts";
import { classOf } from "#model/policy/policy.ts";
import { proposersOf } from "#model/procure/recast.ts";
import { type Dossier, slotsFor } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import type { Signature } from "#model/standing.ts";
import { actsForSupplier } from "../act.ts";

export const thisRound = (d: Dossier): readonly Signature[] => d.signatures.filter((one) => one.round === d.project.round);
export const openSlots = (d: Dossier): readonly string[] => slotsFor(d).filter((slot) => !thisRound(d).some((one) => one.slot === slot));

/** The open place that this person is entitled to. */
export const slotFor = (d: Dossier, who: Who, hand: Hand): string | undefined => openSlots(d).find((slot) => entitled(d, slot, who, hand));

export function maySign(d: Dossier, who: Who, hand: Hand): Refusal | undefined {
  if (actsForSupplier(d, who, hand)) return refuse("delivered_it");
  if (thisRound(d).some((one) => one.person === who.id)) return refuse("already_signed");
  return slotFor(d, who, hand) ? undefined : refuse("no_slot");
}

function entitled(d: Dossier, slot: string, who: Who, hand: Hand): boolean {
  const named = d.representatives[slot];
  if (named !== undefined) return named === who.id;
  if (slot === "proposer") return proposersOf(d).includes(who.id);
  if (proposersOf(d).includes(who.id) || d.project.approvedBy === who.id) return false;
  const holder = holders[slot];
  if (holder) return grantFor(who, [holder], d.project.path, hand.today) !== undefined;
  if (slot === "council") return d.roll.includes(who.id) && grantFor(who, ["member", "chair"], d.project.path, hand.today) !== undefined;
  return grantFor(who, [classOf(d.policy, d.project.class)?.officer ?? "officer:service"], d.project.path, hand.today) !== undefined;
}

const holders: Readonly<Record<string, Role>> = { committee: "clerk", supervisor: "supervisor" };
