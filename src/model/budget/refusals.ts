/** Refusals of this room and their statuses. */
export const budgetRefusals = {
  year_over: 409,
  money_gone: 409,
  over_the_sum: 422,
  short_of_money: 422,
  wrong_year: 422,
  line_exists: 409,
  not_the_sum: 422,
} as const satisfies Record<string, number>;
