/** Refusals of this room and their statuses. */
export const acceptRefusals = {
  already_signed: 409,
  no_slot: 403,
  too_early: 409,
  resident_side: 409,
  rounds_used: 409,
  delivered_it: 403,
  measure_first: 409,
  signing_begun: 409,
  only_proposer: 409,
  no_faults: 409,
  faults_open: 409,
  not_accepted: 409,
  not_asked: 409,
  asking_over: 409,
  not_low: 409,
} as const satisfies Record<string, number>;
