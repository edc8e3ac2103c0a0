import { expect, it } from "vitest";
import type { GateKind } from "#model/policy/gate.ts";
import { reasonsAt } from "#model/policy/reasons.ts";
import { luohu } from "../../support/luohu.ts";

const offered = (kind: GateKind) => reasonsAt(luohu, kind).map((one) => one.code);

it("a check refuses by the negative list, and not by what a later gate finds", () => {
  expect(offered("check")).toContain("PROPERTY_DUTY");
  expect(offered("check")).not.toContain("OBJECTION_UPHELD");
  expect(offered("check")).not.toContain("NOT_APPROVED");
});
it("an approval may also say no more than that it is not approved", () => {
  expect(offered("approval")).toEqual([...offered("check"), "NOT_APPROVED"]);
});
it("whatever is on the list is a reason at some gate", () =>
  expect(new Set([...offered("check"), ...offered("notice"), ...offered("approval")])).toEqual(
    new Set(luohu.reasons.map((one) => one.code)),
  ));
