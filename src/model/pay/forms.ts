import { z } from "zod";
import { sheet } from "../archive/upload.ts";
import { asks, day, flag, money, optional, table, text } from "../form.ts";
import { mostPayments } from "./sheet.ts";

export const requestForm = z.object({ invoice: text(2, 40), amount: money(10_000_000_000), final: flag() });
export const releaseForm = z.object({});
export const settlementForm = z.object({ on: day(), voucher: text(2, 40) });

/** The payment sheet as finance or the bank has it: what is brought, and its rows as they were understood. */
export const paymentSheetForm = z.object({ lines: optional(asks(z.string(), { kind: "lines" })), sheet: optional(sheet()) });
export const paymentRowsForm = z.object({
  rows: table({ number: text(2, 80), amount: money(10_000_000_000), on: day(), voucher: text(2, 40) }, mostPayments),
});
/** One row of it, recorded where just this sum waits. */
export const paymentRowForm = settlementForm.extend({ amount: money(10_000_000_000) });
