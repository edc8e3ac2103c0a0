/** Whom a policy may name for what: a role that cannot do what it is named for would leave the project standing where it is. */
import { type Role, staffRoles } from "../people/roles.ts";
import type { Finding } from "./flaw.ts";
import { deciders } from "./gate.ts";
import type { Policy } from "./policy.ts";

const starters: readonly Role[] = ["officer:service", "officer:works", "approver", "district"];
const carriers: readonly Role[] = ["clerk", "officer:service", "officer:works", "district"];

export const roleFlaws = (policy: Policy): Finding[] => [
  ...unable("notice.handler", policy.notice.handler.value, deciders.check),
  ...unable("overrideRole", policy.overrideRole.value, deciders.approval),
  ...unable("reminders", policy.reminders.value.to, staffRoles),
  ...policy.library.by.value.flatMap((by) => unable("library.by", by, starters)),
  ...policy.classes.flatMap(({ code, officer }) => unable(`classes.${code}.officer`, officer, carriers)),
  ...(policy.urgent.value ? unable("urgent", policy.urgent.value.officer, starters) : []),
  ...(policy.appeal.value ? appealFlaws(policy, policy.appeal.value.by) : []),
];

const unable = (at: string, role: Role, able: readonly Role[]): Finding[] =>
  able.includes(role) ? [] : [{ flaw: "unable", at, able: [...able] }];

/** An appeal is judged by another office than the one that refuses: at no gate before the work may the judge be the only one who decides. */
function appealFlaws({ gates }: Policy, judge: Role): Finding[] {
  const refusing = gates.filter((gate) => !gate.after && (gate.kind === "check" || gate.kind === "approval"));
  const own = refusing.some((gate) => gate.by.every((role) => role === judge));
  return [...unable("appeal", judge, deciders.check), ...(own ? [{ flaw: "own_judge", at: "appeal" } as const] : [])];
}
