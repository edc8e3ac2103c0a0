/** A refusal is a value with a code; this table holds its HTTP status, `views/words` its sentence in each language. */
export const refusals = {
  sign_in: 401,
  not_yours: 403,
  not_your_role: 403,
  not_your_community: 403,
  second_person: 403,
  own_project: 403,
  not_found: 404,
  stale_form: 403,
  moved: 409,
  wrong_stage: 409,
  item_not_open: 409,
  item_open: 409,
  nothing_open: 409,
  items_left: 409,
  sitting_over: 409,
  not_on_roll: 403,
  not_present: 409,
  recused: 403,
  already_signed: 409,
  no_slot: 403,
  too_early: 409,
  resident_side: 409,
  rounds_used: 409,
  delivered_it: 403,
  already_listed: 409,
  already_scheduled: 409,
  already_present: 409,
  mend_instead: 409,
  mixed_rules: 422,
  item_called: 409,
  notice_not_running: 409,
  notice_over: 409,
  objection_answered: 409,
  approval_over: 409,
  payment_open: 409,
  payment_released: 409,
  nothing_to_pay: 409,
  year_over: 409,
  money_gone: 409,
  correction_open: 409,
  correction_over: 409,
  not_correctable: 409,
  same_value: 422,
  not_a_choice: 422,
  required: 422,
  not_money: 422,
  not_a_day: 422,
  in_the_future: 422,
  before_the_last: 422,
  after_the_next: 422,
  too_far_back: 422,
  ends_before_start: 422,
  does_not_add_up: 422,
  over_cap: 422,
  cap_needs_reason: 422,
  over_the_sum: 422,
  goes_back: 422,
  short_of_money: 422,
  wrong_year: 422,
  no_items: 422,
  empty_roll: 422,
  bad_credit_code: 422,
  year_known: 409,
  notice_of_change: 409,
  line_exists: 409,
  too_soon: 422,
  alike: 422,
  taken: 422,
  other_community: 422,
  not_initials: 422,
  broken: 500,
  clock_forward: 422,
} as const satisfies Record<string, number>;

export type RefusalCode = keyof typeof refusals;

export interface Refusal {
  readonly refusal: RefusalCode;
  /** The form field it stands beside. */
  readonly field?: string;
  /** What the sentence names: amounts in fen, days, codes. */
  readonly says?: Readonly<Record<string, string | number>>;
}

export const refuse = (refusal: RefusalCode, field?: string, says?: Refusal["says"]): Refusal => ({
  refusal,
  ...(field === undefined ? {} : { field }),
  ...(says === undefined ? {} : { says }),
});

export const isRefusal = (outcome: object): outcome is Refusal => "refusal" in outcome;
