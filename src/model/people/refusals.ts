/** Refusals of this room and their statuses. */
export const peopleRefusals = {
  taken: 422,
  one_office: 409,
  nobody_else: 409,
  not_initials: 422,
  told_already: 409,
  try_again: 422,
} as const satisfies Record<string, number>;
