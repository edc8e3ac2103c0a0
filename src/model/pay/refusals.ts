/** Refusals of this room and their statuses. */
export const payRefusals = {
  payment_open: 409,
  payment_released: 409,
  nothing_to_pay: 409,
} as const satisfies Record<string, number>;
