import { many } from "../says.ts";
import type { people as zh } from "../zh/people.ts";

export const people = {
  titleOf: (area) => `Roles in ${area}`,
  lead: "Who holds which role, where, and until when. Roles are given for an area and a term and end with it; the record of those ended early stays.",
  none: "Nobody holds a role here yet.",
  appoint: "Give a role",
  person: "Name",
  you: " (you)",
  role: "Role",
  where: "Area",
  openFrom: (day) => `from ${day}, no end set`,
  states: { now: "In office", ahead: "Not yet", past: "Term over" },
  delegateOf: (name) => `in the place of ${name}`,
  revoke: "End",
  revokeOf: (name, role) => `End ${name}’s role: ${role}`,
  revokeNote: "It ends at once and open work goes to the office; the record stays.",
  revokeButton: "End it now",
  revokeButtonOf: (name, role) => `End ${name}’s role now: ${role}`,
  own: "You cannot end your own role",
  holders: (people, grants) => `${many(people, "person", "people")}, ${many(grants, "role")}`,
} satisfies typeof zh;
