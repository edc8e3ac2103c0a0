import { z } from "zod";
import { choice, day, known, money, optional, text } from "../form.ts";

export const askForm = z.object({
  fact: known(),
  field: choice(["amount", "class", "on"]),
  amount: optional(money(10_000_000_000)),
  class: optional(known()),
  on: optional(day()),
  reason: text(2, 200),
  paper: text(2, 100),
});
export const correctionForm = z.object({});
export const declineForm = z.object({ reason: text(2, 200) });
