/** Refusals of this room and their statuses. */
export const keepRefusals = {
  enough_reported: 409,
  supplier_first: 409,
  warranty_over: 409,
} as const satisfies Record<string, number>;
