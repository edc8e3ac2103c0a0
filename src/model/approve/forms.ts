import { z } from "zod";
import { choice, day, known, money, optional, table, text } from "../form.ts";

export const preparationForm = z.object({
  area: known(),
  document: text(2, 60),
  on: day(),
  items: table({
    decision: choice(["agree", "return", "refuse", "leave"]),
    amount: optional(money(10_000_000_000)),
    gate: optional(known()),
    code: optional(known()),
    reason: optional(text(2, 200)),
  }),
});
export const confirmationForm = z.object({});
export const discardForm = z.object({ reason: text(2, 200) });
