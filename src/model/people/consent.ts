/**
 * A recorded consent (委托): a relative, a neighbour or a grid worker may ask, follow, judge and take back for a resident. It is a grant of the role
 * `agent` in the resident's place, with whom it is for, how it was given and who received or heard it.
 */
import type { Day } from "../day.ts";
import { covers, type Grant, type Who } from "./roles.ts";

export const relations = ["relative", "neighbour", "grid", "other"] as const;
export type Relation = (typeof relations)[number];
export const consentForms = ["paper", "oral"] as const;
export type ConsentForm = (typeof consentForms)[number];

export interface Consent {
  readonly grant: string;
  readonly resident: string;
  readonly residentName: string;
  readonly agent: string;
  readonly agentName: string;
  readonly relation: Relation;
  readonly form: ConsentForm;
  readonly heardName: string;
  readonly paper: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly revoked: boolean;
}

interface Someone {
  readonly id: string;
  readonly name: string;
}

/** What is known of an area before a consent is recorded or ended there. */
export interface Consents {
  readonly area: string;
  readonly path: string;
  readonly residents: readonly Someone[];
  /** Who could act: those who live or serve in the street. */
  readonly agents: readonly Someone[];
  /** Who could have received or heard it. */
  readonly clerks: readonly Someone[];
  readonly list: readonly Consent[];
}

/** By which consent somebody acts for a resident of a place today. */
export const consentOf = (who: Who, resident: string, path: string, today: Day): Grant | undefined =>
  who.grants.find(
    (grant) =>
      grant.role === "agent" &&
      grant.delegateOf === resident &&
      covers(grant.path, path) &&
      grant.from <= today &&
      (grant.until === null || today <= grant.until),
  );
/** For whom somebody acts at all. */
export const principalsOf = (who: Who, today: Day): readonly string[] =>
  who.grants.flatMap((grant) => (grant.delegateOf && consentOf(who, grant.delegateOf, grant.path, today) ? [grant.delegateOf] : []));
