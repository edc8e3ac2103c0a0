/** Refusals of this room and their statuses. */
export const archiveRefusals = {
  correction_open: 409,
  correction_over: 409,
  not_correctable: 409,
  same_value: 422,
  too_long_ago: 422,
  after_the_next: 422,
  already_public: 409,
  not_public: 409,
  still_closed: 409,
  never_public: 409,
  has_a_copy: 409,
  not_a_picture: 422,
  is_a_copy: 409,
  sheet_waits: 409,
  sheet_on_file: 409,
} as const satisfies Record<string, number>;
