/** Refusals of this room and their statuses. */
export const approveRefusals = {
  approval_over: 409,
  cap_awaits: 409,
} as const satisfies Record<string, number>;
