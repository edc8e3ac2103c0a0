/** Acts on its payment. */
import { type ActRow, underContract } from "../act.ts";

/** From an advance on; what a former supplier is owed, also while the next is looked for. */
const paying = [...underContract, "payment"] as const;
/** What a supplier was paid too much is claimed until it has come back or is written off, also after the work of the next one is paid. */
const claimed = [...paying, "terminated", "closed"] as const;
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
  refund: { ...finance, stages: claimed, noun: "refunds" },
  forgive: { room: "pay", on: "project", by: ["approver"], stages: claimed, noun: "writeoffs" },
} as const satisfies Record<string, ActRow>;
