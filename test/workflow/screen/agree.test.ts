import { describe, expect, it } from "vitest";
import type { Fact } from "#model/draft.ts";
import type { Gate } from "#model/policy/gate.ts";
import { unsound } from "#model/policy/sound.ts";
import { overrider } from "#model/screen/over.ts";
import { perform } from "#workflow/act.ts";
import { pass } from "#workflow/screen/pass.ts";
import { approver, at, clerk, done, dossier, refused, who } from "../../support/known.ts";
import { pointsOf } from "../../support/points.ts";
import { gates } from "../../support/policies.ts";
import { policyWith } from "../../support/policyWith.ts";
import { fact } from "../../support/trail.ts";

// More than a soft cap, where the money is committed and no approving body sits before that: the word is spoken at the last check.

const way = (check: Gate) => policyWith({}, [check, { ...gates.last, kind: "notice", by: ["clerk"] }]);
const policy = way(gates.screening);
const points = Object.keys(pointsOf(policy)).map((name) => ({
  key: name.slice("points.answer.".length),
  answer: "yes" as const,
  note: null,
}));
const wording = {
  title: "木棉岭后巷路灯",
  need: "夜里看不清路，老人摔过两次。",
  place: "二巷至六巷",
  amount: null,
  grid: null,
  note: null,
  closed: false,
  points,
};
const came = fact(1, "proposed", "2026-06-12", { to: { stage: "screening", gate: "screening", turn: "clerk", due: null } });
const cap = 100_000_000;
const dear = cap + 1;
const standing = (amount: number, before: readonly Fact[] = [], rules = policy) =>
  dossier({ gate: "screening", amount }, { policy: rules, trail: [came, ...before] });
const endorsed = fact(2, "endorsed", "2026-06-13", { body: { gate: "screening", role: "clerk" } });
const byClerk = { ...endorsed, envelope: { ...endorsed.envelope, by: clerk.id } };
const tries = (d = standing(dear), by = clerk, typed: object = {}) => perform(pass, d, by, { ...wording, ...typed }, at());
const last = (...of: Parameters<typeof tries>) => done(tries(...of)).at(-1);

describe("at the last check before the money", () => {
  it("who decides there passes it on to whom the policy names", () =>
    expect(last()).toMatchObject({ kind: "endorsed", body: { role: "clerk" }, to: { stage: "screening", turn: "approver" } }));
  it("what was asked stands in the form: leaving it there finds no price", () =>
    expect(last(standing(dear), clerk, { amount: dear })).toMatchObject({ kind: "endorsed", body: { amount: dear } }));
  it("who passes it with a reason, and says up to how much", () =>
    expect(last(standing(dear, [byClerk]), approver, { note: "覆盖全社区，确有需要。" })).toMatchObject({
      ...{ kind: "screened", texts: { note: "覆盖全社区，确有需要。" } },
      body: { gate: "screening", over: { role: "approver", amount: dear } },
    }));
  it("without a reason it is refused beside the field", () =>
    expect(refused(tries(standing(dear, [byClerk]), approver))).toMatchObject({
      refusal: "cap_needs_reason",
      field: "note",
      says: { cap },
    }));
  it("they find less than the cap, and nothing has to be agreed to", () => {
    const fact = last(standing(dear, [byClerk]), approver, { amount: cap });
    expect([fact?.kind, fact?.body]).toEqual(["screened", { gate: "screening", amount: cap }]);
  });
  it("not before those of the gate, and by nobody else", () => {
    expect(refused(tries(standing(dear), approver, { note: "同意。" })).refusal).toBe("already_signed");
    expect(refused(tries(standing(dear, [byClerk]), who("p-officer", "officer:service"))).refusal).toBe("not_your_role");
  });
  it("where they decide at it anyway, theirs is one voice of it", () => {
    const rules = way({ ...gates.screening, by: ["approver"] });
    expect(last(standing(dear, [], rules), approver, { note: "确有需要。" })).toMatchObject({
      kind: "screened",
      body: { over: { amount: dear } },
    });
  });
  it("who decides there finds no price above the cap: it goes back to its proposer", () =>
    expect(refused(tries(standing(cap), clerk, { amount: dear }))).toMatchObject({ refusal: "over_cap", field: "amount" }));
});

describe("nothing has to be agreed to", () => {
  it("up to the cap", () => expect(last(standing(cap))).toMatchObject({ kind: "screened", body: { gate: "screening" } }));
  it("at a check of a way with an approving body: it agrees there", () => {
    const approved = policyWith({}, [gates.screening, gates.approval]);
    expect(overrider(standing(dear, [], approved), gates.screening)).toBeUndefined();
    expect(last(standing(dear, [], approved))).toMatchObject({ kind: "screened" });
  });
});

it("rules by which nobody has a place to agree are not published", () => {
  const alone = policyWith({}, [{ ...gates.last, kind: "notice", by: ["clerk"] }, { ...gates.screening }]);
  expect(unsound(alone).map(({ flaw }) => flaw)).toContain("cap_without_word");
});
