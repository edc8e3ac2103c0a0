/** Refusals of this room and their statuses. */
export const policyRefusals = {
  no_newer: 409,
  repin_open: 409,
  repin_stale: 409,
  gate_gone: 409,
  class_gone: 409,
  way_differs: 409,
  in_hand: 409,
  draft_open: 409,
  draft_over: 409,
  not_submitted: 409,
  already_submitted: 409,
  unsound: 409,
  no_layer_yet: 422,
  not_json: 422,
  misfit: 422,
} as const satisfies Record<string, number>;
