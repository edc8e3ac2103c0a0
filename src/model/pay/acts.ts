/** Acts on its payment. */
import { type ActRow, underContract } from "../act.ts";

/** From an advance on; what a former supplier is owed, also while the next is looked for. */
const paying = [...underContract, "payment"] as const;
const finance = { room: "pay", on: "project", by: ["officer:finance"], stages: paying } as const;

export const payActs = {
  attest: { room: "pay", on: "project", by: ["class"], stages: ["delivery"], noun: "attestations" },
  request: { room: "pay", on: "project", by: ["payee"], stages: paying, noun: "requests" },
  stall: { ...finance, noun: "stalls" },
  withhold: { ...finance, noun: "withholdings" },
  release: { ...finance, noun: "releases" },
  book: { ...finance, noun: "payments" },
  bounce: { ...finance, noun: "bounces" },
  settle: { room: "pay", on: "project", by: ["class"], stages: ["payment"], noun: "settlements" },
  supplement: { room: "pay", on: "project", by: ["approver"], stages: ["payment"], noun: "supplements" },
  refund: { ...finance, stages: [...paying, "terminated"], noun: "refunds" },
  forgive: { room: "pay", on: "project", by: ["approver"], stages: [...paying, "terminated"], noun: "writeoffs" },
} as const satisfies Record<string, ActRow>;
