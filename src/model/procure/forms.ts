import { z } from "zod";
import { day, known, money, text } from "../form.ts";

export const contractForm = z.object({
  supplier: known(),
  number: text(2, 40),
  amount: money(10_000_000_000),
  on: day(),
  from: day(),
  until: day(),
});
export const supplierForm = z.object({ name: text(2, 60), credit: text(18, 18) });
