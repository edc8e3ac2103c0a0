/**
 * A voucher of the bank (付款凭证) is known by its number and its day: offices number anew each month. One may cover payments of several projects; of one
 * project it covers one, for the next is released only when the bank has paid the one before.
 */
import type { Day } from "../day.ts";

export const sameVoucher = (
  recorded: { readonly voucher: string | null; readonly paidOn: Day | null },
  { voucher, on }: { readonly voucher: string; readonly on: Day },
): boolean => recorded.voucher === voucher && recorded.paidOn === on;
