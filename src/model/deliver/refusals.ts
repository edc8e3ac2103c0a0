/** Refusals of this room and their statuses. */
export const deliverRefusals = {
  ends_before_start: 422,
  goes_back: 422,
} as const satisfies Record<string, number>;
