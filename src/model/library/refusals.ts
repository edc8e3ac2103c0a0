/** Refusals of this room and their statuses. */
export const libraryRefusals = {
  low_over_high: 422,
  not_on_offer: 409,
  review_open: 409,
  honoured_already: 422,
  not_its_level: 422,
  decided_already: 409,
  feature_given: 409,
  no_words: 422,
  ended_already: 409,
  answers_nothing: 409,
} as const satisfies Record<string, number>;
