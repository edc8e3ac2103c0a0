import { describe, expect, it } from "vitest";
import type { Dossier } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { pick } from "#workflow/procure/pick.ts";
import { at, done, dossier, holding, receipt, refused, supplier, who, works } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { able, tender } from "../../support/supply.ts";

describe("from the library", () => {
  const entry = { id: "s1", version: 2, title: "路灯", supplier, supplierName: "惠民", low: 4_000_000, high: 6_000_000, ordered: true };
  const input = { entry: "s1", amount: 5_000_000, document: "会议1", reason: "与库内同款。", interest: "none" as "none" | "some" };
  const stands = (given: Partial<Omit<Dossier, "project">> = {}) =>
    dossier(
      { stage: "procurement", turn: "officer:works", approved: 5_500_000, lastOn: "2026-06-05" },
      { library: [entry], holdings: [holding({ committed: 5_500_000 })], ...given },
    );
  const tries = (over: Partial<typeof input> = {}, d = stands(), by = works) => perform(pick, d, by, { ...input, ...over }, at());
  it("an entry is chosen with its supplier, its version, a price and why", () =>
    expect(done(tries())).toEqual([
      {
        subject: `project:${receipt}`,
        kind: "picked",
        body: { tender: 1, standard: "s1", version: 2, supplier, amount: 5_000_000, document: "会议1" },
        texts: { reason: "与库内同款。" },
      },
    ]));
  it("within its range and what was approved, in good standing, without an interest", () => {
    expect(refused(tries({ amount: 3_999_999 }))).toMatchObject({
      refusal: "outside_the_range",
      says: { low: 4_000_000, high: 6_000_000 },
    });
    expect(refused(tries({ amount: 5_500_001 }))).toMatchObject({ refusal: "over_the_sum", field: "amount" });
    expect(refused(tries({ interest: "some" }))).toEqual({ refusal: "interested", field: "interest" });
    expect(refused(tries({ entry: "s2" }))).toEqual({ refusal: "not_a_choice", field: "entry" });
    expect(refused(tries({}, stands({ suppliers: [able({ suspended: true })] })))).toEqual({
      refusal: "supplier_suspended",
      field: "entry",
    });
    expect(refused(tries({}, stands(), who("p-s", "officer:service")))).toEqual({ refusal: "not_your_role" });
  });
  it("only on the rungs where the policy lets it be, and not over an award", () => {
    const none = { ...luohu, procurement: { ...luohu.procurement, library: { ...luohu.procurement.library, value: [] } } };
    expect(refused(tries({}, stands({ policy: none })))).toEqual({ refusal: "no_entry" });
    expect(refused(tries({}, stands({ library: [] })))).toEqual({ refusal: "no_entry" });
    expect(refused(tries({}, stands({ tender: tender({ state: "awarded" }) })))).toEqual({ refusal: "procured_already" });
  });
});
