/** Refusals of this room and their statuses. */
export const acceptRefusals = {
  already_signed: 409,
  no_slot: 403,
  too_early: 409,
  resident_side: 409,
  rounds_used: 409,
  delivered_it: 403,
} as const satisfies Record<string, number>;
