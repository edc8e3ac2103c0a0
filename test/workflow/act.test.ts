import { describe, expect, it } from "vitest";
import { actingIn, actingOn, mayInArea } from "#workflow/act.ts";
import {
  approver,
  at,
  chair,
  clerk,
  dossier,
  finance,
  firm,
  member,
  path,
  proposer,
  resident,
  streetPath,
  supplier,
  who,
  works,
} from "../support/known.ts";

const d = dossier({ stage: "acceptance", supplier });

describe("in what role somebody acts: that which lets them", () => {
  it("the proposer, as proposer, even where they are a clerk too", () => {
    const both = who(proposer.id, "clerk");
    expect(actingOn("revise", d, both, at())).toEqual({ role: "proposer", delegateOf: null });
    expect(actingOn("revise", d, clerk, at())).toEqual({ role: "clerk", delegateOf: null });
  });
  it("at a gate, the office of the gate; of a class, its officer", () => {
    expect(actingOn("pass", dossier(), clerk, at()).role).toBe("clerk");
    expect(actingOn("contract", d, works, at()).role).toBe("officer:works");
  });
  it("for the supplier, as supplier", () => expect(actingOn("report", d, firm, at()).role).toBe("supplier"));
  it("in the acceptance group, as who they are there", () => {
    expect(actingOn("inspect", d, member(1), at()).role).toBe("member");
    expect(actingOn("inspect", d, proposer, at()).role).toBe("proposer");
    expect(actingOn("inspect", d, works, at()).role).toBe("officer:works");
    expect(actingOn("inspect", d, who("p-supervisor", "supervisor"), at()).role).toBe("supervisor");
  });
  it("a resident who signs in somebody's place, as a resident", () => expect(actingOn("inspect", d, resident, at()).role).toBe("resident"));
  it("of several roles, the one that the act is for", () =>
    expect(actingIn("grant", streetPath, who("p", "clerk", "approver"), at()).role).toBe("approver"));
  it("a delegate acts in somebody's place, and the fact says both", () => {
    const delegate = { ...approver, grants: approver.grants.map((grant) => ({ ...grant, delegateOf: "p-boss" })) };
    expect(actingIn("confirm", streetPath, delegate, at())).toEqual({ role: "approver", delegateOf: "p-boss" });
    expect(actingOn("terminate", d, delegate, at())).toEqual({ role: "approver", delegateOf: "p-boss" });
  });
});

describe("may somebody act in an area", () => {
  it("by a role over it or over one above it", () => {
    expect(mayInArea("hang", clerk, path, at())).toBeUndefined();
    expect(mayInArea("hang", clerk, streetPath, at())).toBeUndefined();
  });
  it("not by a role below it", () => {
    const below = { ...clerk, grants: clerk.grants.map((grant) => ({ ...grant, path })) };
    expect(mayInArea("hang", below, streetPath, at())).toEqual({ refusal: "not_your_role" });
  });
  it("not by another role", () => {
    for (const by of [chair, finance, works]) expect(mayInArea("hang", by, streetPath, at())).toEqual({ refusal: "not_your_role" });
  });
});
