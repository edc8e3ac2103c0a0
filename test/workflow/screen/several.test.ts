import { describe, expect, it } from "vitest";
import type { Fact } from "#model/draft.ts";
import type { Gate } from "#model/policy/gate.ts";
import { perform } from "#workflow/act.ts";
import { pass } from "#workflow/screen/pass.ts";
import { at, clerk, done, dossier, refused, service, who, works } from "../../support/known.ts";
import { pointsOf } from "../../support/points.ts";
import { gates } from "../../support/policies.ts";
import { policyWith } from "../../support/policyWith.ts";
import { fact } from "../../support/trail.ts";

const policyOf = (need: Gate["need"], by: Gate["by"] = ["clerk", "officer:service", "officer:works"]) =>
  policyWith({}, [{ ...gates.jointly, need, by }, gates.approval]);
const points = Object.keys(pointsOf(policyWith({}))).map((name) => ({
  key: name.slice("points.answer.".length),
  answer: "yes" as const,
  note: null,
}));
const wording = {
  title: "木棉岭后巷路灯",
  need: "夜里看不清路，老人摔过两次。",
  place: "二巷至六巷",
  amount: null,
  note: null,
  closed: false,
  grid: null,
  points,
};
const came = { to: { stage: "screening" as const, gate: "jointly", turn: "clerk", due: null } };
const agreed = (n: number, role: string, person: string): Fact => {
  const one = fact(n, "endorsed", "2026-06-13", { body: { gate: "jointly", role } });
  return { ...one, envelope: { ...one.envelope, by: person } };
};
const tries = (need: Gate["need"], by = clerk, before: readonly Fact[] = []) =>
  perform(
    pass,
    dossier({ gate: "jointly" }, { policy: policyOf(need), trail: [fact(1, "proposed", "2026-06-12", came), ...before] }),
    by,
    wording,
    at(),
  );
const kinds = (...of: Parameters<typeof tries>) =>
  done(tries(...of))
    .map((draft) => draft.kind)
    .filter((kind) => kind !== "checked");

describe("a gate where several check", () => {
  it("all of them: the first agrees, and the turn goes to the next", () =>
    expect(done(tries("all")).find((draft) => draft.kind === "endorsed")).toMatchObject({
      body: { gate: "jointly", role: "clerk" },
      to: { stage: "screening", gate: "jointly", turn: "officer:service" },
    }));
  it("all of them: the last passes it", () => {
    const before = [agreed(2, "clerk", clerk.id), agreed(3, "officer:service", service.id)];
    expect(kinds("all", works, before)).toEqual(["screened"]);
  });
  it("a share of them is enough: two of three", () => {
    expect(kinds([2, 3], clerk)).toEqual(["endorsed"]);
    expect(kinds([2, 3], works, [agreed(2, "clerk", clerk.id)])).toEqual(["screened"]);
    expect(kinds([1, 2], works, [agreed(2, "clerk", clerk.id)])).toEqual(["screened"]);
  });
  it("any of them passes it alone", () => expect(kinds("any", works)).toEqual(["screened"]));
  it("nobody agrees twice, not in another role either", () => {
    const both = who(clerk.id, "clerk", "officer:service");
    expect(refused(tries("all", both, [agreed(2, "clerk", clerk.id)]))).toEqual({ refusal: "already_signed" });
    expect(refused(tries("all", who("p-other", "clerk"), [agreed(2, "clerk", clerk.id)]))).toEqual({ refusal: "already_signed" });
  });
  it("what was agreed before it came back to the gate does not count", () => {
    const again = [agreed(2, "clerk", clerk.id), fact(3, "revised", "2026-06-14", came)];
    expect(kinds("all", clerk, again)).toEqual(["endorsed"]);
  });
});
