import { describe, expect, it } from "vitest";
import { covers, type Grant, grantFor, holds } from "#model/people/roles.ts";

const grant = (given: Partial<Grant>): Grant => ({
  id: "g-1",
  role: "clerk",
  path: "4403/440303/440303009",
  from: "2026-01-01",
  until: "2026-12-31",
  supplier: null,
  delegateOf: null,
  ...given,
});
const who = (...grants: readonly Grant[]) => ({ id: "p-1", grants });
const street = "4403/440303/440303009";

describe("a role over an area", () => {
  it("holds there and below, not above and not beside", () => {
    expect(covers(street, street)).toBe(true);
    expect(covers(street, `${street}/440303009001`)).toBe(true);
    expect(covers(street, "4403/440303")).toBe(false);
    expect(covers(street, "4403/440303/440303010")).toBe(false);
  });
  it("is not taken for another whose code begins alike", () => expect(covers("4403/440303/44030300", street)).toBe(false));
  it("street A cannot act in street B (V8.2.1)", () =>
    expect(holds(who(grant({})), ["clerk"], "4403/440303/440303010", "2026-06-15")).toBe(false));
});

describe("a term", () => {
  for (const [day, inIt] of [
    ["2025-12-31", false],
    ["2026-01-01", true],
    ["2026-12-31", true],
    ["2027-01-01", false],
  ] as const)
    it(`${inIt ? "holds" : "does not hold"} on ${day}`, () => expect(holds(who(grant({})), ["clerk"], street, day)).toBe(inIt));
  it("without an end goes on", () => expect(holds(who(grant({ until: null })), ["clerk"], street, "2099-01-01")).toBe(true));
});

it("another role does not do", () => expect(grantFor(who(grant({})), ["chair", "approver"], street, "2026-06-15")).toBeUndefined());
it("where no area is asked, any does", () => expect(grantFor(who(grant({})), ["clerk"], null, "2026-06-15")?.id).toBe("g-1"));
it("nobody has a role without a grant", () => expect(holds(who(), ["resident"], null, "2026-06-15")).toBe(false));
