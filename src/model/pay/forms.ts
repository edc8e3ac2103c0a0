import { z } from "zod";
import { brought } from "../archive/upload.ts";
import { day, flag, known, lines, money, optional, table, text } from "../form.ts";
import { mostPayments } from "./sheet.ts";

const sum = () => money(10_000_000_000);

/** The invoice as it is written: its number, its day, its total where more than is asked for; without them today and the same. */
export const requestForm = z.object({
  invoice: text(2, 40),
  invoicedOn: optional(day()),
  invoiced: optional(sum()),
  amount: sum(),
  final: flag(),
});
export const releaseForm = z.object({});
export const stallForm = z.object({ note: text(2, 200) });
export const withholdingForm = z.object({ reason: lines(2, 300) });
export const settlementForm = z.object({ on: day(), voucher: text(2, 40) });
export const bounceForm = z.object({ on: day(), document: text(2, 80), reason: text(2, 200) });
export const attestationForm = z.object({ milestone: known(), on: day(), note: lines(5, 600) });
export const reviewForm = z.object({
  submitted: sum(),
  price: sum(),
  reviewer: text(2, 60),
  document: text(2, 80),
  on: day(),
  note: optional(lines(2, 600)),
});
export const supplementForm = z.object({ amount: sum(), document: text(2, 80), reason: lines(5, 600) });
export const refundForm = z.object({ contract: known(), amount: sum(), on: day(), voucher: text(2, 40), reason: lines(2, 300) });
export const writeOffForm = z.object({ contract: known(), document: text(2, 80), reason: lines(5, 600) });

/** The payment sheet as finance or the bank has it: what is brought, and its rows as they were understood. */
export const paymentSheetForm = z.object(brought);
export const paymentRowsForm = z.object({
  rows: table({ number: text(2, 80), amount: money(10_000_000_000), on: day(), voucher: text(2, 40) }, mostPayments),
});
/** One row of it, recorded where just this sum waits. */
export const paymentRowForm = settlementForm.extend({ amount: money(10_000_000_000) });
