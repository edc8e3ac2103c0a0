/** Refusals of this room and their statuses. */
export const budgetRefusals = {
  year_over: 409,
  money_gone: 409,
  over_the_sum: 422,
  short_of_money: 422,
  wrong_year: 422,
  line_exists: 409,
  line_closed: 409,
  year_running: 409,
  next_line: 409,
  under_the_taken: 422,
  not_the_sum: 422,
  request_open: 422,
  twice: 422,
  no_rows: 422,
  too_many_rows: 422,
  no_column: 422,
} as const satisfies Record<string, number>;
