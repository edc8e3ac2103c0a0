/** From the contract to the last payment: the work, who accepted it, what was paid. */
import { z } from "zod";
import { fact, fen, id, int } from "../fact.ts";

export const deliverFacts = {
  reported: fact(1, { percent: int }, ["note"]),
  completed: fact(1, { round: int }, ["note"]),
  requested: fact(1, { payment: int, amount: fen, invoice: id, final: z.boolean() }),
  released: fact(1, { payment: int, amount: fen, line: id, invoice: id }),
  paid: fact(1, { payment: int, voucher: id }),
  closed: fact(1, { returned: fen }),
  terminated: fact(1, { returned: fen, document: id }, ["reason"]),
} as const;
