/** The table of acts: who may do what, at which stage, room by room. Pages offer exactly what it allows; the server asks the same table. */

import { acceptActs } from "./accept/acts.ts";
import type { ActRow } from "./act.ts";
import { approveActs } from "./approve/acts.ts";
import { archiveActs } from "./archive/acts.ts";
import { budgetActs } from "./budget/acts.ts";
import { deliverActs } from "./deliver/acts.ts";
import { keepActs } from "./keep/acts.ts";
import { libraryActs } from "./library/acts.ts";
import { meetActs } from "./meet/acts.ts";
import { noticeActs } from "./notice/acts.ts";
import { openActs } from "./open/acts.ts";
import { payActs } from "./pay/acts.ts";
import { peopleActs } from "./people/acts.ts";
import { policyActs } from "./policy/acts.ts";
import { procureActs } from "./procure/acts.ts";
import { proposeActs } from "./propose/acts.ts";
import { screenActs } from "./screen/acts.ts";

export const acts = {
  ...proposeActs,
  ...screenActs,
  ...meetActs,
  ...noticeActs,
  ...approveActs,
  ...procureActs,
  ...deliverActs,
  ...acceptActs,
  ...payActs,
  ...keepActs,
  ...libraryActs,
  ...archiveActs,
  ...budgetActs,
  ...openActs,
  ...policyActs,
  ...peopleActs,
} as const satisfies Record<string, ActRow>;

export type ActName = keyof typeof acts;
