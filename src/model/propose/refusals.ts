/** Refusals of this room and their statuses. */
export const proposeRefusals = {
  too_soon: 422,
  alike: 422,
  not_touched: 409,
  window_over: 409,
  survey_closed: 409,
  too_few_answers: 409,
  too_few_supporters: 409,
  already_shown: 409,
  not_shown: 409,
  seconding_counted: 409,
  no_surveys: 409,
  more_than_forms: 422,
  out_of_kinds: 422,
  other_community: 422,
} as const satisfies Record<string, number>;
