/**
 * Every kind of fact, with the version and the shape of its body, room by room. Bodies hold ids, codes, numbers and digests only:
 * what people wrote is named in `texts`, kept apart and erasable; the body carries its digest.
 * A shape never changes under its version: a new shape is a new version, and readers of the old one stay.
 */
import type { z } from "zod";
import { acceptFacts } from "./accept/facts.ts";
import { approveFacts } from "./approve/facts.ts";
import { archiveFacts } from "./archive/facts.ts";
import { budgetFacts } from "./budget/facts.ts";
import { deliverFacts } from "./deliver/facts.ts";
import { keepFacts } from "./keep/facts.ts";
import { libraryFacts } from "./library/facts.ts";
import { meetFacts } from "./meet/facts.ts";
import { noticeFacts } from "./notice/facts.ts";
import { openFacts } from "./open/facts.ts";
import { payFacts } from "./pay/facts.ts";
import { peopleFacts } from "./people/facts.ts";
import { policyFacts } from "./policy/facts.ts";
import { procureFacts } from "./procure/facts.ts";
import { proposeFacts } from "./propose/facts.ts";
import { screenFacts } from "./screen/facts.ts";

export const facts = {
  ...proposeFacts,
  ...screenFacts,
  ...meetFacts,
  ...noticeFacts,
  ...approveFacts,
  ...procureFacts,
  ...deliverFacts,
  ...payFacts,
  ...acceptFacts,
  ...keepFacts,
  ...libraryFacts,
  ...archiveFacts,
  ...budgetFacts,
  ...peopleFacts,
  ...policyFacts,
  ...openFacts,
} as const;

export type FactKind = keyof typeof facts;
export type BodyOf<K extends FactKind> = z.output<(typeof facts)[K]["body"]>;
export type TextOf<K extends FactKind> = (typeof facts)[K]["texts"][number];
