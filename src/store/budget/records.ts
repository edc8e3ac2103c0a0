/** What each fact of this room means in rows. */
import type { budgetFacts } from "#model/budget/facts.ts";
import type { Records } from "../recording.ts";
import * as budget from "./record.ts";

export const budgetRecords: Records<keyof typeof budgetFacts> = {
  held: budget.held,
  line_opened: budget.lineOpened,
  money_asked: budget.moneyAsked,
  money_released: budget.moneyReleased,
  money_declined: budget.moneyDeclined,
  remarked: budget.remarked,
};
