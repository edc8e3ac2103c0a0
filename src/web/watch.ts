/** Who looks after the time of others, and where. */
import { type Role, staffRoles } from "#model/people/roles.ts";
import { type Ctx, handOf, whoOf } from "./ask.ts";

/** What is asked about at the counter, and what is late: all staff. When things were entered: those who check, and the officers who are checked. */
export const watching = {
  counter: staffRoles,
  consents: ["clerk", "resident"],
  overdue: staffRoles,
  running: staffRoles,
  backdated: ["auditor", "supervisor", "district", "officer:service", "officer:works", "officer:finance", "approver"],
} as const satisfies Record<string, readonly Role[]>;

/** The areas, as paths, in which somebody holds one of these roles today. */
export function pathsFor(c: Ctx, roles: readonly Role[]): readonly string[] {
  const { today } = handOf(c);
  return whoOf(c)
    .grants.filter((grant) => roles.includes(grant.role) && grant.from <= today && (grant.until ?? today) >= today)
    .map((grant) => grant.path);
}
