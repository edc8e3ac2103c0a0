/** What is accepted in part, what is paid back and what becomes of a price: beside the requests, releases and payments themselves. */
import { quota, shares } from "../budget/facts.ts";
import { fact, fen, id, int } from "../fact.ts";

export const payFacts = {
  milestone_accepted: fact(1, { contract: int, milestone: int }, ["note"]),
  /** Asked for wrongly: nothing is paid on it, and its invoice may come again. */
  withheld: fact(1, { payment: int }, ["reason"]),
  /** Asked for and right, but the line's cash has not come: it waits by name. */
  cash_awaited: fact(1, { payment: int }, ["note"]),
  /** 退票: the bank sent the money back. */
  bounced: fact(1, { payment: int, amount: fen, document: id }, ["reason"]),
  /** 结算: the price sent for review, and the price that the reviewer found. */
  settled: fact(1, { contract: int, submitted: fen, price: fen, document: id }, ["reviewer", "note"]),
  /** Beyond contract and changes, by those who approved it. */
  supplemented: fact(1, { contract: int, amount: fen, contracted: fen, approved: fen, shares, quota, document: id }, ["reason"]),
  refunded: fact(1, { contract: int, amount: fen, voucher: id }, ["reason"]),
  written_off: fact(1, { contract: int, amount: fen, document: id }, ["reason"]),
} as const;
