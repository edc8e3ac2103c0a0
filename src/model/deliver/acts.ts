/** Acts while the work is done. */
import { type ActRow, always } from "../act.ts";

const underWay = ["delivery"] as const;
/** From the contract until the work is accepted: where somebody can be dissatisfied with how it goes. */
const working = ["delivery", "change", "suspended", "acceptance", "rectification"] as const;
const ends = ["procurement", "delivery", "suspended", "acceptance", "rectification"] as const;

export const deliverActs = {
  start: { room: "deliver", on: "project", by: ["class"], stages: underWay, noun: "starts" },
  report: { room: "deliver", on: "project", by: ["contractor"], stages: underWay, noun: "reports" },
  convene: { room: "deliver", on: "project", by: ["contractor", "clerk"], stages: underWay, noun: "sessions" },
  vouch: { room: "deliver", on: "project", by: ["supervisor"], stages: working, noun: "vouchers" },
  complete: { room: "deliver", on: "project", by: ["contractor"], stages: underWay, noun: "completions" },
  alter: { room: "deliver", on: "project", by: ["contractor", "class", "clerk"], stages: underWay, noun: "changes" },
  permit: { room: "deliver", on: "project", by: ["class", "approver"], stages: ["change"], noun: "permits" },
  dismiss: { room: "deliver", on: "project", by: ["class", "approver"], stages: ["change"], noun: "dismissals" },
  suspend: { room: "deliver", on: "project", by: ["class"], stages: underWay, noun: "suspensions" },
  resume: { room: "deliver", on: "project", by: ["class"], stages: ["suspended"], noun: "resumptions" },
  terminate: { room: "deliver", on: "project", by: ["approver"], stages: ends, noun: "terminations" },
  complain: { room: "deliver", on: "project", by: ["resident"], stages: working, noun: "complaints" },
  flag: { room: "deliver", on: "project", by: ["supervisor"], stages: working, noun: "flags" },
  redress: { room: "deliver", on: "project", by: ["class"], stages: [...always, "terminated"], noun: "redresses" },
} as const satisfies Record<string, ActRow>;
