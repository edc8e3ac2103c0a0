import { z } from "zod";
import { day, flag, money, text } from "../form.ts";

export const requestForm = z.object({ invoice: text(2, 40), amount: money(10_000_000_000), final: flag() });
export const releaseForm = z.object({});
export const settlementForm = z.object({ on: day(), voucher: text(2, 40) });
