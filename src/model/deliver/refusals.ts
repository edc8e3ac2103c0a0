/** Refusals of this room and their statuses. */
export const deliverRefusals = {
  ends_before_start: 422,
  goes_back: 422,
  started_already: 409,
  not_started: 409,
  outside_term: 422,
  fewer_than_heads: 422,
  more_than_heads: 422,
  nothing_changes: 422,
  under_the_paid: 422,
  not_the_level: 403,
  with_the_body: 409,
  nothing_reported: 409,
  nothing_done: 422,
  asked_as_it_is: 409,
} as const satisfies Record<string, number>;
