/** Refusals of this room and their statuses. */
export const noticeRefusals = {
  already_listed: 409,
  notice_not_running: 409,
  notice_over: 409,
  notice_proven: 409,
  after_the_period: 422,
  not_anonymous: 422,
  amendment_open: 409,
  amendment_over: 409,
  nothing_amended: 422,
  objection_answered: 409,
} as const satisfies Record<string, number>;
