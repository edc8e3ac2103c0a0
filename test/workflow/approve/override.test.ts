import { describe, expect, it } from "vitest";
import type { Role } from "#model/people/roles.ts";
import type { Gate } from "#model/policy/gate.ts";
import type { Policy } from "#model/policy/policy.ts";
import { a, awaiting, b, docket, row, tries } from "../../support/docket.ts";
import { done, refused } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { policyWith } from "../../support/policyWith.ts";

describe("over the cap asks for whom the policy wants for it:", () => {
  const overriding = (role: Role, change: (gate: Gate) => readonly Gate[] = (gate) => [gate]) =>
    policyWith({ overrideRole: role }, luohu.gates.flatMap(change));
  const body = (policy: Policy, amount = 50_000_001) => {
    const known = docket({ awaiting: [awaiting(a, { amount, policy })] });
    const [fact] = done(tries([row(a, { reason: "全街道一体实施" })], known));
    return fact?.body;
  };
  const then = (role: Role) => (gate: Gate) => (gate.key === "approval" ? [gate, { ...gate, key: "after", by: [role] }] : [gate]);

  it("beside those of the gate", () =>
    expect(body(overriding("district"))).toMatchObject({ by: ["approver"], needed: 1, override: "district" }));
  it("not below the cap", () => expect(body(overriding("district"), 50_000_000)).not.toHaveProperty("override"));
  it("not where the gate needs them anyway", () => expect(body(overriding("approver"))).not.toHaveProperty("override"));
  it("not where a later sitting of theirs decides", () =>
    expect(body(overriding("district", then("district")))).not.toHaveProperty("override"));
  it("but where a later sitting is of others", () =>
    expect(body(overriding("officer:finance", then("district")))).toMatchObject({ override: "officer:finance" }));
  it("and where the gate needs but any one of several", () => {
    const any = (gate: Gate): readonly Gate[] => [gate.key === "approval" ? { ...gate, by: ["approver", "officer:finance"] } : gate];
    expect(body(overriding("officer:finance", any))).toMatchObject({ needed: 1, override: "officer:finance" });
  });
  it("one table is for one of them", () => {
    const dear = { amount: 50_000_001 };
    const known = docket({
      awaiting: [awaiting(a, { ...dear, policy: overriding("district") }), awaiting(b, { ...dear, policy: overriding("officer:finance") })],
    });
    expect(refused(tries([row(a, { reason: "一体" }), row(b, { reason: "一体" })], known)).refusal).toBe("mixed_rules");
  });
});
