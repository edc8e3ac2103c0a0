/** What each fact of this room means in rows. */
import type { budgetFacts } from "#model/budget/facts.ts";
import { none, type Records } from "../recording.ts";
import * as gifts from "./gifts.ts";
import * as budget from "./record.ts";

export const budgetRecords: Records<keyof typeof budgetFacts> = {
  held: budget.held,
  share_committed: budget.shareCommitted,
  allotted: budget.allotted,
  carried: budget.carried,
  year_left: budget.yearLeft,
  vote_lapsed: budget.voteLapsed,
  endowed: gifts.endowed,
  annulled: gifts.annulled,
  line_cleared: none,
  line_opened: budget.lineOpened,
  money_asked: budget.moneyAsked,
  money_released: budget.moneyReleased,
  money_declined: budget.moneyDeclined,
  remarked: budget.remarked,
};
