/** Refusals of this room and their statuses. */
export const openRefusals = {
  year_known: 409,
  notice_of_change: 409,
  clock_forward: 422,
} as const satisfies Record<string, number>;
