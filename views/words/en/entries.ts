import type { Wording } from "../shapes.ts";
import type { balances as zhBalances, entries as zhEntries } from "../zh/entries.ts";

export const entries = {
  APPROPRIATE: "Appropriated",
  WITHDRAW: "Withdrawn",
  HOLD: "Held",
  RELEASE: "Released",
  COMMIT: "Committed",
  DECOMMIT: "Returned",
  PAY: "Paid",
  REFUND: "Refunded",
  LAPSE: "Lapsed",
  CARRY_OUT: "Carried out",
  CARRY_IN: "Carried in",
} satisfies Wording<typeof zhEntries>;

export const balances = {
  appropriated: "Appropriated",
  carriedIn: "Carried in",
  carriedOut: "Carried out",
  held: "Held",
  committed: "Committed",
  paid: "Paid",
  lapsed: "Lapsed",
  available: "Available",
  used: "Used (held + committed + paid)",
  reversal: (n: number) => `Reverses entry ${n}`,
} satisfies Wording<typeof zhBalances>;
