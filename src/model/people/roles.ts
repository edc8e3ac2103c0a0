/** Roles are granted per area, with a term; a role over an area holds in every area below it. */
import type { Day } from "../day.ts";

export const appointable = [
  "resident",
  "clerk",
  "chair",
  "member",
  "officer:service",
  "officer:works",
  "officer:finance",
  "approver",
  "district",
  "supplier",
  "agency",
  "supervisor",
  "auditor",
  "administrator",
] as const;
/** An agent acts for a resident by a recorded consent; nobody is appointed to it. */
export const roles = [...appointable, "agent"] as const;
export type Role = (typeof roles)[number];

export interface Grant {
  readonly id: string;
  readonly role: Role;
  /** The codes from the city down to the area of the grant: `4403/440303/440303009`. */
  readonly path: string;
  readonly from: Day;
  readonly until: Day | null;
  /** For `supplier` and `agency`: the organisation the person acts for. */
  readonly supplier: string | null;
  /** For a named delegate: the person in whose place they act. */
  readonly delegateOf: string | null;
}

export interface Who {
  readonly id: string;
  readonly grants: readonly Grant[];
}

/** The clock performs ordinary acts under this name; `setup` lays the first areas, calendar, people and policy. */
export const clock: Who = { id: "clock", grants: [] };
export const setup: Who = { id: "setup", grants: [] };

/** Whoever comes by without signing in. */
export const stranger: Who = { id: "anonymous", grants: [] };
/** Nobody on a page, and under their own name in what they write. */
export const isStranger = (who: Pick<Who, "id">): boolean => who.id === "" || who.id === stranger.id;

export const covers = (grantPath: string, path: string): boolean => path === grantPath || path.startsWith(`${grantPath}/`);

const inTerm = (grant: Grant, today: Day): boolean => grant.from <= today && (grant.until === null || today <= grant.until);

/** The grant by which `who` holds one of `wanted` over the area with `path` today; with `null`, over any area. */
export function grantFor(who: Who, wanted: readonly Role[], path: string | null, today: Day): Grant | undefined {
  return who.grants.find((grant) => wanted.includes(grant.role) && (path === null || covers(grant.path, path)) && inTerm(grant, today));
}
export const holds = (who: Who, wanted: readonly Role[], path: string | null, today: Day): boolean =>
  grantFor(who, wanted, path, today) !== undefined;

export const staffRoles: readonly Role[] = [
  "clerk",
  "officer:service",
  "officer:works",
  "officer:finance",
  "approver",
  "district",
  "supervisor",
  "auditor",
  "administrator",
];
