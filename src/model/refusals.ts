/** A refusal is a value with a code; this table, put together from those of the rooms, holds its HTTP status, `views/words` its sentence in each language. */
import { acceptRefusals } from "./accept/refusals.ts";
import { approveRefusals } from "./approve/refusals.ts";
import { archiveRefusals } from "./archive/refusals.ts";
import { budgetRefusals } from "./budget/refusals.ts";
import { deliverRefusals } from "./deliver/refusals.ts";
import { keepRefusals } from "./keep/refusals.ts";
import { libraryRefusals } from "./library/refusals.ts";
import { meetRefusals } from "./meet/refusals.ts";
import { noticeRefusals } from "./notice/refusals.ts";
import { openRefusals } from "./open/refusals.ts";
import { payRefusals } from "./pay/refusals.ts";
import { peopleRefusals } from "./people/refusals.ts";
import { policyRefusals } from "./policy/refusals.ts";
import { procureRefusals } from "./procure/refusals.ts";
import { proposeRefusals } from "./propose/refusals.ts";
import { screenRefusals } from "./screen/refusals.ts";

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
  nothing_open: 409,
  not_a_choice: 422,
  required: 422,
  not_money: 422,
  not_a_day: 422,
  in_the_future: 422,
  before_the_last: 422,
  too_far_back: 422,
  does_not_add_up: 422,
  broken: 500,
  too_much: 413,
  ...proposeRefusals,
  ...screenRefusals,
  ...meetRefusals,
  ...noticeRefusals,
  ...approveRefusals,
  ...procureRefusals,
  ...deliverRefusals,
  ...acceptRefusals,
  ...payRefusals,
  ...keepRefusals,
  ...libraryRefusals,
  ...archiveRefusals,
  ...budgetRefusals,
  ...peopleRefusals,
  ...policyRefusals,
  ...openRefusals,
} as const satisfies Record<string, number>;

export type RefusalCode = keyof typeof refusals;

export interface Refusal {
  readonly refusal: RefusalCode;
  /** The form field it stands beside. */
  readonly field?: string;
  /** What the sentence names: amounts in fen, days, codes. */
  readonly says?: Readonly<Record<string, string | number>>;
  /** What else is wrong, in a table each beside its own field. */
  readonly more?: readonly Refusal[];
}

export const refuse = (refusal: RefusalCode, field?: string, says?: Refusal["says"]): Refusal => ({
  refusal,
  ...(field === undefined ? {} : { field }),
  ...(says === undefined ? {} : { says }),
});

/** Several at once, each beside its own field; none where nothing is wrong. */
export function allOf(wrong: readonly (Refusal | undefined)[]): Refusal | undefined {
  const [first, ...more] = wrong.flatMap((one) => (one ? [alone(one), ...(one.more ?? [])] : []));
  return first && more.length > 0 ? { ...first, more } : first;
}
const alone = ({ more: _, ...own }: Refusal): Refusal => own;

export const isRefusal = (outcome: object): outcome is Refusal => "refusal" in outcome;
