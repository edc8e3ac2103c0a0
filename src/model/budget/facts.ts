/** Money that comes into a line, goes out of it, and is held for a project. */
import { z } from "zod";
import { fact, fen, id, int } from "../fact.ts";

export const budgetFacts = {
  held: fact(1, { line: id, amount: fen, meeting: id.nullable() }),
  line_opened: fact(1, { year: int, area: id, source: id }, ["title"]),
  money_asked: fact(1, { request: int, kind: z.enum(["APPROPRIATE", "WITHDRAW"]), amount: fen, document: id }),
  money_released: fact(1, { request: int, kind: z.enum(["APPROPRIATE", "WITHDRAW"]), amount: fen, document: id }),
  money_declined: fact(1, { request: int }),
  remarked: fact(1, {}, ["remark"]),
} as const;
