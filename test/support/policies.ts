/** Other places, other paths: gates that `luohu` does not have, and whole policies made of them. */

import type { Gate } from "#model/policy/gate.ts";
import { gateOf, type Policy } from "#model/policy/policy.ts";
import { luohu } from "./luohu.ts";
import { policyAccepting, policyHanging, policyVoting } from "./policyWith.ts";

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
  /** 会签: two offices check, each for itself. */
  jointly: { ...gate("screening"), key: "jointly", by: ["clerk", "officer:service"], need: "all", only: { urgent: false } },
  /** The list that hangs last establishes: where no approving body sits. */
  last: { ...notice, key: "last", money: "commit" },
  /** 应急先行: an officer's check commits the money at once. */
  start: { ...gate("screening"), key: "start", by: ["officer:works"], money: "commit", only: { urgent: true } },
  /** The street agrees, and the district decides after it. */
  street: { ...gate("approval"), key: "street", money: "none", only: { urgent: false, above: 1_000_000 } },
  district: { ...gate("approval"), key: "district", by: ["district"], only: { urgent: false, above: 1_000_000 } },
  small: { ...gate("approval"), key: "small", only: { urgent: false, upTo: 1_000_000 } },
  /** After the work: the result hangs, and what was started urgently is approved before it is paid. */
  result: { ...notice, key: "result", after: true },
  late: { ...gate("approval"), key: "late", money: "none", after: true, only: { urgent: true } },
  /** 居民票选: goods wait for the residents' ballot. */
  ballot: { ...gate("screening"), key: "ballot", kind: "ballot", only: { urgent: false, classes: ["GOODS"] } },
  /** 两委联席会议: a body that sits before money is held. */
  panel: { ...gate("council"), key: "panel", label: { zh: "两委联席会议", en: "Joint meeting" }, money: "none" },
} satisfies Record<string, Gate>;

/** The same, demanding a paper. */
const sketched: Gate = { ...gates.jointly, papers: [{ key: "sketch", label: { zh: "现场草图", en: "Sketch of the site" } }] };

const inPlace = (area: string, version: number, path: readonly Gate[], values: Partial<Policy> = {}): Policy => ({
  ...luohu,
  ...values,
  name: { zh: `${area} 示例办法`, en: `Example rules of ${area}` },
  area,
  version,
  gates: [...path],
});
const unconfirmed = <T>(value: T) => ({ value, source: "示例", grade: "U" as const });

/** Where the service office reviews, and may refuse, another office judges the appeal. */
const elsewhere = { appeal: unconfirmed({ within: { days: 10, unit: "working" as const }, by: "officer:works" as const }) };

/** By the area in which each is in force: paths of different order, money held or not, caps hard or soft. */
export const otherPolicies: readonly Policy[] = [
  inPlace("440303009001", 1, [gates.screening, gates.notice, gates.approval], { capMode: unconfirmed("hard"), rounds: unconfirmed(1) }),
  inPlace("440303009002", 1, [gates.screening, gates.review, gates.panel, gates.council, gates.approval], {
    ...elsewhere,
    contingencyPercent: unconfirmed(10),
  }),
  inPlace("440303009003", 1, [gates.council, gates.review, gates.last], {
    ...elsewhere,
    acceptance: policyAccepting(["proposer", "officer"]).acceptance,
  }),
  inPlace("440303009010", 1, [gates.start, sketched, gates.ballot, gates.street, gates.district, gates.small, gates.result, gates.late], {
    urgent: unconfirmed({ officer: "officer:works", ceiling: 5_000_000, papers: { days: 10, unit: "working" } }),
  }),
  inPlace("440303009005", 1, [gates.early, gates.panel, gates.review, gates.approval], elsewhere),
  inPlace("440303009006", 1, [gates.screening, gates.listed, gates.approval], {
    notice: {
      ...luohu.notice,
      channels: unconfirmed(["web", "board"]),
      objections: unconfirmed(["written", "online", "anonymous"]),
      clock: unconfirmed("waits"),
    },
  }),
  inPlace("440303009004", 1, [gates.screening, gates.council, gates.panel, gates.approval], {
    bodies: policyVoting({ quorum: [1, 2], passBase: "members" }).bodies,
    notice: policyHanging({ days: 3, unit: "calendar" }).notice,
  }),
];
