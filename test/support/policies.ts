/** Other places, other paths: gates that `luohu` does not have, and whole policies made of them. */

import type { Gate } from "#model/policy/gate.ts";
import { gateOf, type Policy } from "#model/policy/policy.ts";
import { policyAccepting, policyHanging, policyVoting } from "./known.ts";
import { luohu } from "./luohu.ts";

const gate = (key: string): Gate => {
  const found = gateOf(luohu, key);
  if (!found) throw new Error(`no gate ${key}`);
  return found;
};
const notice = gate("notice");

export const gates = {
  screening: gate("screening"),
  council: gate("council"),
  notice,
  approval: gate("approval"),
  /** 街道复核: a second check by another office. */
  review: { ...gate("screening"), key: "review", label: { zh: "街道复核", en: "Street review" }, by: ["officer:service"] },
  /** A check by which money is held at once: where no council sits. */
  early: { ...gate("screening"), key: "early", money: "hold" },
  /** A list that hangs before money is held for it. */
  listed: { ...notice, key: "listed", money: "hold" },
  /** 两委联席会议: a body that sits before money is held. */
  panel: { ...gate("council"), key: "panel", label: { zh: "两委联席会议", en: "Joint meeting" }, money: "none" },
} satisfies Record<string, Gate>;

const inPlace = (area: string, version: number, path: readonly Gate[], values: Partial<Policy> = {}): Policy => ({
  ...luohu,
  ...values,
  name: { zh: `${area} 示例办法`, en: `Example rules of ${area}` },
  area,
  version,
  gates: [...path],
});
const unconfirmed = <T>(value: T) => ({ value, source: "示例", grade: "U" as const });

/** By the area in which each is in force: paths of different order, money held or not, caps hard or soft. */
export const otherPolicies: readonly Policy[] = [
  inPlace("440303009001", 1, [gates.screening, gates.notice, gates.approval], { capMode: unconfirmed("hard"), rounds: unconfirmed(1) }),
  inPlace("440303009002", 1, [gates.screening, gates.review, gates.panel, gates.council, gates.approval], {
    contingencyPercent: unconfirmed(10),
  }),
  inPlace("440303009003", 1, [gates.council, gates.review, gates.notice, gates.approval], {
    acceptance: policyAccepting(["proposer", "officer"]).acceptance,
  }),
  inPlace("440303009005", 1, [gates.early, gates.panel, gates.review, gates.approval]),
  inPlace("440303009006", 1, [gates.screening, gates.listed, gates.approval]),
  inPlace("440303009004", 1, [gates.screening, gates.council, gates.panel, gates.approval], {
    bodies: policyVoting({ quorum: [1, 2], passBase: "members" }).bodies,
    notice: policyHanging({ days: 3, unit: "calendar" }).notice,
  }),
];
