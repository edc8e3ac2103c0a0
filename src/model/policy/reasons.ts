/**
 * Why a project is refused: by the codes of its policy. Some are written by the system itself at a gate of one kind (an upheld objection, a table
 * that says no more): every policy must list them, and nobody chooses them elsewhere.
 */
import type { Finding } from "./flaw.ts";
import type { GateKind } from "./gate.ts";
import type { Policy } from "./policy.ts";

const written = { OBJECTION_UPHELD: "notice", NOT_APPROVED: "approval" } as const satisfies Record<string, GateKind>;
type WrittenReason = keyof typeof written;
const kinds: Readonly<Record<string, GateKind>> = written;

/** The code that the system writes at a gate of this kind. */
export const upheldReason: WrittenReason = "OBJECTION_UPHELD";
export const unapprovedReason: WrittenReason = "NOT_APPROVED";

/** What may be chosen as the reason at a gate of this kind. */
export const reasonsAt = ({ reasons }: Policy, kind: GateKind): Policy["reasons"] =>
  reasons.filter(({ code }) => (kinds[code] ?? kind) === kind);

export const reasonFlaws = ({ reasons }: Policy): Finding[] =>
  Object.keys(written)
    .filter((code) => !reasons.some((one) => one.code === code))
    .map((code) => ({ flaw: "unlisted_reason", at: `reasons.${code}` }));
