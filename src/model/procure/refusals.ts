/** Refusals of this room and their statuses. */
export const procureRefusals = {
  bad_credit_code: 422,
} as const satisfies Record<string, number>;
