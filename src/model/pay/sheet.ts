/** A payment sheet (支付单) against what was released and waits for the bank: each row is one payment, or is left over with its reason. */
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import { sameVoucher } from "./voucher.ts";

/** How many rows a sheet may have. */
export const mostPayments = 60;

/** A payment that was released and waits for the bank's word. */
export interface Waiting {
  readonly receipt: string;
  readonly code: string | null;
  readonly title: string;
  readonly n: number;
  readonly amount: Fen;
  readonly invoice: string;
  readonly supplier: string;
  readonly releasedOn: Day;
}
/** A payment of a project that a row names by one of its numbers; without a payment where there is none yet. */
export interface Payable {
  /** As the row has it. */
  readonly number: string;
  readonly receipt: string;
  readonly path: string;
  readonly title: string;
  readonly n: number | null;
  readonly amount: Fen | null;
  readonly releasedOn: Day | null;
  readonly paidOn: Day | null;
  readonly voucher: string | null;
}
interface PaymentRow {
  readonly key: string;
  readonly number: string;
  readonly amount: Fen;
  readonly on: Day;
  readonly voucher: string;
}
export type Left = "no_project" | "elsewhere" | "recorded" | "nothing_waits" | "other_amount" | "twice";
export type Matched = { readonly key: string; readonly title: string } & (
  | { readonly receipt: string; readonly left?: undefined }
  | { readonly left: Left; readonly most: Fen | null }
);

/** In the order of the sheet: a second row for what an earlier one pays already is left over, and so is what was recorded before. */
export function matchAll(rows: readonly PaymentRow[], payments: readonly Payable[], within: (path: string) => boolean): readonly Matched[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const matched = matchOf(
      row,
      payments.filter((one) => one.number === row.number),
      within,
    );
    if (matched.left !== undefined) return matched;
    if (taken.has(matched.receipt)) return { key: row.key, title: matched.title, left: "twice", most: null };
    taken.add(matched.receipt);
    return matched;
  });
}

function matchOf({ key, amount, ...row }: PaymentRow, own: readonly Payable[], within: (path: string) => boolean): Matched {
  const [project] = own;
  if (!project) return { key, title: "", left: "no_project", most: null };
  if (!within(project.path)) return { key, title: "", left: "elsewhere", most: null };
  const { title, receipt } = project;
  const left = (reason: Left, most: Fen | null = null): Matched => ({ key, title, left: reason, most });
  if (own.some((one) => sameVoucher(one, row))) return left("recorded");
  const waits = own.find((one) => one.releasedOn !== null && one.paidOn === null);
  if (!waits) return left("nothing_waits");
  return waits.amount === amount ? { key, title, receipt } : left("other_amount", waits.amount);
}
