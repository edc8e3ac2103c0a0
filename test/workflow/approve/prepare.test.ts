import { describe, expect, it } from "vitest";
import type { Awaiting, Docket } from "#model/approve/docket.ts";
import type { preparationForm } from "#model/approve/forms.ts";
import type { InputOf } from "#model/form.ts";
import type { Role } from "#model/people/roles.ts";
import type { Gate } from "#model/policy/gate.ts";
import type { Policy } from "#model/policy/policy.ts";
import { perform } from "#workflow/act.ts";
import { prepare } from "#workflow/approve/prepare.ts";
import { approver, at, clerk, done, refused, service, street, streetPath, works } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { policyWith } from "../../support/policyWith.ts";

type Row = InputOf<typeof preparationForm>["items"][number];
const a = "100000001";
const b = "100000002";
const awaiting = (receipt: string, given: Partial<Awaiting> = {}): Awaiting => ({
  receipt,
  title: receipt,
  lacks: [],
  class: "SERVICE",
  amount: 40_000_000,
  held: 40_000_000,
  missing: 0,
  lastOn: "2026-06-10",
  gate: "approval",
  urgent: false,
  path: "4403/440303/440303009/440303009014",
  policy: luohu,
  ...given,
});
const docket = (given: Partial<Docket> = {}): Docket => ({
  area: street,
  path: streetPath,
  awaiting: [awaiting(a), awaiting(b)],
  documents: ["示例3号"],
  ...given,
});
const row = (key: string, given: Partial<Row> = {}): Row => ({
  key,
  decision: "agree",
  amount: null,
  gate: null,
  code: null,
  reason: null,
  ...given,
});
const tries = (items: readonly Row[] = [row(a)], known = docket(), by = service, given: { document?: string; on?: string } = {}) =>
  perform(prepare, known, by, { area: street, document: "示例8号", on: "2026-06-12", items: [...items], ...given }, at());

describe("the table of a sitting", () => {
  it("has a decision for each project, one document, one date; reasons stay in a text", () => {
    const rows = [row(a, { amount: 30_000_000, reason: "核减" }), row(b, { decision: "refuse", code: "GOV_DUTY", reason: "属于部门职责" })];
    expect(done(tries(rows))).toEqual([
      {
        subject: "approval:id1",
        kind: "prepared",
        on: "2026-06-12",
        texts: { reasons: JSON.stringify({ [a]: "核减", [b]: "属于部门职责" }) },
        body: {
          area: street,
          by: ["approver"],
          needed: 1,
          document: "示例8号",
          items: [
            { project: a, decision: "agree", amount: 30_000_000, gate: null, code: null },
            { project: b, decision: "refuse", amount: 40_000_000, gate: null, code: "GOV_DUTY" },
          ],
        },
      },
    ]);
  });
  it("agrees to the whole where no sum is typed, and leaves out what is left", () =>
    expect(done(tries([row(a), row(b, { decision: "leave" })]))).toMatchObject([
      { body: { items: [{ project: a, amount: 40_000_000 }] } },
    ]));
  it("returns to an earlier gate, with a reason", () =>
    expect(done(tries([row(a, { decision: "return", gate: "council", reason: "请再议" })]))).toMatchObject([
      { body: { items: [{ decision: "return", gate: "council", code: null }] } },
    ]));
  it("is put on paper by either office", () => expect(done(tries([row(a)], docket(), works))).toHaveLength(1));
});

describe("refused", () => {
  it("to who approves, and to a clerk", () => {
    for (const by of [approver, clerk]) expect(refused(tries([row(a)], docket(), by))).toEqual({ refusal: "not_your_role" });
  });
  it("with nothing decided", () => expect(refused(tries([row(a, { decision: "leave" })]))).toMatchObject({ refusal: "no_items" }));
  it("with a document number that is taken", () =>
    expect(refused(tries([row(a)], docket(), service, { document: "示例3号" }))).toMatchObject({ refusal: "taken", field: "document" }));
  it("with a project that does not wait for it", () =>
    expect(refused(tries([row("100000009")]))).toMatchObject({ refusal: "already_listed", field: "items.decision.100000009" }));
  it("with a project that lacks a paper of its gate, which is named", () => {
    const lacks = [{ key: "budget", label: { zh: "项目预算", en: "Budget" } }];
    const known = docket({ awaiting: [awaiting(a), awaiting(b, { title: "后巷路灯", lacks })] });
    expect(refused(tries([row(a), row(b)], known))).toEqual({
      refusal: "choice_lacks_papers",
      field: `items.decision.${b}`,
      says: { title: "后巷路灯", zh: "项目预算", en: "Budget" },
    });
    expect(done(tries([row(a), row(b, { decision: "leave" })], known))).toHaveLength(1);
  });
  it("dated tomorrow, before the last step, or too far back", () => {
    expect(refused(tries([row(a)], docket(), service, { on: "2026-06-16" }))).toMatchObject({ refusal: "in_the_future", field: "on" });
    expect(refused(tries([row(a)], docket(), service, { on: "2026-06-09" }))).toMatchObject({
      refusal: "before_the_last",
      says: { day: "2026-06-10" },
    });
    const old = docket({ awaiting: [awaiting(a, { lastOn: "2026-01-01" })] });
    expect(refused(tries([row(a)], old, service, { on: "2026-05-15" }))).toMatchObject({ refusal: "too_far_back" });
  });
  it("to agree at more than was asked", () =>
    expect(refused(tries([row(a, { amount: 40_000_001 })]))).toEqual({
      refusal: "over_the_sum",
      field: `items.amount.${a}`,
      says: { most: 40_000_000 },
    }));

  const dear = docket({ awaiting: [awaiting(a, { amount: 50_000_001 })] });
  it("over the cap without a reason, where the cap is soft", () => {
    expect(refused(tries([row(a)], dear))).toEqual({ refusal: "cap_needs_reason", field: `items.reason.${a}`, says: { cap: 50_000_000 } });
    expect(done(tries([row(a, { reason: "全街道一体实施" })], dear))).toHaveLength(1);
    expect(done(tries([row(a, { amount: 50_000_000 })], dear))).toHaveLength(1);
  });
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
        awaiting: [
          awaiting(a, { ...dear, policy: overriding("district") }),
          awaiting(b, { ...dear, policy: overriding("officer:finance") }),
        ],
      });
      expect(refused(tries([row(a, { reason: "一体" }), row(b, { reason: "一体" })], known)).refusal).toBe("mixed_rules");
    });
  });
  it("over the cap at all, where it is hard", () => {
    const hard = docket({ awaiting: [awaiting(a, { amount: 50_000_001, policy: policyWith({ capMode: "hard" }) })] });
    expect(refused(tries([row(a, { reason: "…" })], hard))).toEqual({
      refusal: "over_cap",
      field: `items.amount.${a}`,
      says: { cap: 50_000_000 },
    });
  });
  it("to return or refuse without a reason", () => {
    expect(refused(tries([row(a, { decision: "return", gate: "council" })]))).toMatchObject({
      refusal: "required",
      field: `items.reason.${a}`,
    });
    expect(refused(tries([row(a, { decision: "refuse", code: "GOV_DUTY" })]))).toMatchObject({
      refusal: "required",
      field: `items.reason.${a}`,
    });
  });
  it("P9.3 to refuse without a code that its policy knows for an approval", () => {
    for (const code of [null, "TOO_DEAR", "OBJECTION_UPHELD"])
      expect(refused(tries([row(a, { decision: "refuse", code, reason: "…" })]))).toMatchObject({
        refusal: "not_a_choice",
        field: `items.code.${a}`,
      });
  });
  it("to return to its own gate, a later one or none", () => {
    for (const gate of [null, "approval", "ballot"])
      expect(refused(tries([row(a, { decision: "return", gate, reason: "…" })]))).toMatchObject({
        refusal: "not_a_choice",
        field: `items.gate.${a}`,
      });
  });
});
