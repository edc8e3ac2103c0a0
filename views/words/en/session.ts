import type { Wording } from "../shapes.ts";
import type { session as zh } from "../zh/session.ts";

export const session = {
  title: "Sign in",
  lead: "This is a demonstration. Choose somebody and see and do what they can; you can sign out and be somebody else at any time.",
  closed: "You cannot sign in here now.",
  wrong: "There is nobody by that name. Please choose from the list.",
  what: {
    resident: "place orders, follow them, object, sign for acceptance",
    agent: "act for a resident who agreed to it",
    chair: "call meetings, lead the voting, sign minutes",
    member: "attend, vote, accept",
    clerk: "screen, arrange meetings, put up notices, answer objections",
    officer: "contracts, recording decisions",
    finance: "release payments, record vouchers",
    approver: "confirm decisions, end projects",
    district: "budget lines, days off",
    supplier: "report progress, ask for acceptance and payment",
    agency: "evaluates works that were accepted",
    supervisor: "read every trail",
    auditor: "read every trail and the money",
    administrator: "roles, the demonstration's clock",
  },
} satisfies Wording<typeof zh>;
