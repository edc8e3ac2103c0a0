import { describe, expect, it } from "vitest";
import type { Fact } from "#model/draft.ts";
import type { Role } from "#model/people/roles.ts";
import type { Gate } from "#model/policy/gate.ts";
import { costSoFar, findingsIn, foundHere } from "#model/screen/found.ts";
import { Found } from "#views/screen/found.tsx";
import { perform } from "#workflow/act.ts";
import { pass } from "#workflow/screen/pass.ts";
import { at, clerk, done, dossier, refused, service, who, works } from "../../support/known.ts";
import { pointsOf } from "../../support/points.ts";
import { gates } from "../../support/policies.ts";
import { policyWith } from "../../support/policyWith.ts";
import { fact } from "../../support/trail.ts";
import { reading, textOf } from "../../views/reader.ts";

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
const agreed = (n: number, role: Role, person: string, amount?: number): Fact => {
  const one = fact(n, "endorsed", "2026-06-13", { body: { gate: "jointly", role, ...(amount === undefined ? {} : { amount }) } });
  return { ...one, envelope: { ...one.envelope, by: person, role } };
};
const standing = (need: Gate["need"], before: readonly Fact[]) =>
  dossier({ gate: "jointly" }, { policy: policyOf(need), trail: [fact(1, "proposed", "2026-06-12", came), ...before] });
const tries = (need: Gate["need"], by = clerk, before: readonly Fact[] = [], amount: number | null = null) =>
  perform(pass, standing(need, before), by, { ...wording, amount }, at());
const pageOf = (before: readonly Fact[]) => textOf(String(<Found s={reading()} d={standing("all", before)} />));
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
  it("each says what it costs as they found it; what the last of them finds counts, and the page says so where they differ", () => {
    expect(done(tries("all")).at(-1)?.body).toMatchObject({ amount: 8_600_000 });
    expect(done(tries("all", clerk, [], 8_000_000)).at(-1)?.body).toMatchObject({ role: "clerk", amount: 8_000_000 });
    const before = [agreed(2, "clerk", clerk.id, 8_000_000), agreed(3, "officer:service", service.id, 8_200_000)];
    const last = done(tries("all", works, before, 7_900_000)).at(-1);
    expect(last).toMatchObject({ kind: "screened", body: { amount: 7_900_000 } });
    const passed = fact(4, "screened", "2026-06-14", {
      body: { gate: "jointly", amount: 7_900_000 },
      to: { stage: "approval", gate: "approval", turn: "approver", due: null },
    });
    const text = pageOf([...before, passed]);
    for (const each of ["80,000.00", "82,000.00", "以此为准 ¥79,000.00", "不一致，以最后一位核定的为准"]) expect(text).toContain(each);
  });
  it("whoever leaves it as it stands leaves what was found before them", () => {
    const before = [agreed(2, "clerk", clerk.id, 8_000_000), agreed(3, "officer:service", service.id, 8_000_000)];
    expect(costSoFar(standing("all", before))).toBe(8_000_000);
    const last = done(tries("all", works, before)).at(-1);
    expect(last?.body).toMatchObject({ amount: 8_000_000 });
    expect(pageOf(before)).toContain("还有人没有核定");
  });
  it("an endorsement of the first version says nothing of the sum", () => {
    const before = [agreed(2, "clerk", clerk.id)];
    expect([foundHere(standing("all", before)), findingsIn(standing("all", before))]).toEqual([[], []]);
  });
  it("what was agreed before it came back to the gate does not count", () => {
    const again = [agreed(2, "clerk", clerk.id), fact(3, "revised", "2026-06-14", came)];
    expect(kinds("all", clerk, again)).toEqual(["endorsed"]);
  });
});
