import { describe, expect, it } from "vitest";
import { byPreference, preferredFor } from "#model/procure/pick.ts";
import { luohu } from "../../support/luohu.ts";
import { able } from "../../support/supply.ts";

describe("whom a place looks at first (桂园)", () => {
  const list = [
    able({ id: "none" }),
    able({ id: "organisation", merits: ["organisation"] }),
    able({ id: "rated", merits: ["rated", "organisation"] }),
    able({ id: "honoured", merits: ["awards"] }),
    able({ id: "library", merits: ["library", "organisation"] }),
  ];
  const ids = (policy = luohu) => byPreference(policy, list).map((one) => one.id);
  it("the library, honoured work, 3A and more, social organisations, then all others as they stood", () =>
    expect(ids()).toEqual(["library", "honoured", "rated", "organisation", "none"]));
  it("in the order that the policy says, and none where it says none", () => {
    const said = (value: readonly ("organisation" | "awards")[]) => ({
      ...luohu,
      procurement: { ...luohu.procurement, priority: { ...luohu.procurement.priority, value: [...value] } },
    });
    expect(ids(said(["organisation", "awards"]))).toEqual(["organisation", "rated", "library", "honoured", "none"]);
    expect(ids(said([]))).toEqual(list.map((one) => one.id));
    expect(preferredFor(luohu, able({ merits: ["organisation", "library"] }))).toEqual(["library", "organisation"]);
  });
});
