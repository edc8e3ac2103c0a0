import { describe, expect, it } from "vitest";
import { noOrigins } from "#model/procure/origin.ts";
import { perform } from "#workflow/act.ts";
import { dismiss, permit } from "#workflow/deliver/decide.ts";
import { unite } from "#workflow/procure/recast.ts";
import { approver, at, done, line, receipt, refused, works } from "../../support/known.ts";
import { policyWith } from "../../support/policyWith.ts";
import { beside, hand, known, other, reason, toProcurement } from "../../support/recast.ts";
import { fact } from "../../support/trail.ts";

describe("established projects are to be united", () => {
  const input = {
    with: [other],
    title: "木棉岭、松泉路灯",
    need: "两处路灯一起更换，统一规格。",
    place: "二巷、松泉",
    amount: null as number | null,
    beneficiaries: 600,
    reason,
  };
  const unites = (d = known(), over: Partial<typeof input> = {}) => perform(unite, d, works, { ...input, ...over }, hand());
  it("all of them wait, each at its own gate", () =>
    expect(done(unites())).toMatchObject([
      { kind: "recast_asked", body: { how: "unite", of: [receipt, other], into: [{ amount: 4_500_000, people: 600 }] } },
      {
        subject: `project:${other}`,
        kind: "drawn_in",
        body: { lead: receipt, change: 1 },
        to: { stage: "change", gate: "approval", turn: "council" },
      },
    ]));
  it("refused with another community, class of rules or section, with what is undecided, for more than all have", () => {
    for (const given of [{ area: "440303009015" }, { policy: "older" }, { partOf: receipt }, { settled: false }, { urgent: true }])
      expect(refused(unites(known({ beside: [beside(given)] })))).toEqual({ refusal: "nothing_alike" });
    expect(refused(unites(known(), { with: [receipt] }))).toMatchObject({ refusal: "not_a_choice" });
    expect(refused(unites(known(), { amount: 4_500_001 }))).toMatchObject({ refusal: "over_the_standing", says: { most: 4_500_000 } });
    expect(refused(unites(known({ beside: [beside({ proposer: works.id })] })))).toMatchObject({ refusal: "own_project" });
  });
  it("refused over a hard cap", () =>
    expect(refused(unites(known({ policy: policyWith({ capMode: "hard" }), beside: [beside({ approved: 100_000_000 })] })))).toMatchObject({
      refusal: "over_cap",
    }));
  it("agreed to, what all of them had stands on the same lines, and what is not needed comes back", () => {
    const [draft] = done(unites(known(), { amount: 4_000_000 }));
    if (draft?.kind !== "recast_asked") throw new Error("not asked");
    const trail = [toProcurement, fact(2, "recast_asked", "2026-06-10", { body: draft.body, texts: draft.texts })];
    const pools = [{ line, order: null, amount: 2_000_000, later: false }];
    const partners = [{ receipt: other, proposer: "p-b", approved: 2_000_000, whole: null, gate: "approval", pools }];
    const d = known({ trail, origins: { ...noOrigins, partners } }, { stage: "change", gate: "approval", turn: "approver" });
    const drafts = done(perform(permit, d, approver, { note: null }, at()));
    expect(drafts.map(({ kind, subject }) => [kind, subject])).toEqual([
      ["recast", `project:${receipt}`],
      ["recast", `project:${other}`],
      ["founded", `project:${draft.body.into[0]?.project}`],
    ]);
    expect(drafts[0]).toMatchObject({ body: { returned: 500_000 }, to: { stage: "merged" } });
    expect(drafts[1]?.entries).toEqual([{ line, kind: "DECOMMIT", holder: `project:${other}`, amount: 2_000_000 }]);
    expect(drafts[2]).toMatchObject({
      body: { from: [receipt, other], amount: 4_000_000, pools: [{ line, amount: 4_000_000, later: false }] },
      tells: expect.arrayContaining(["p-b"]),
    });
    expect(done(perform(dismiss, d, approver, { reason: "先不合并。" }, at()))).toMatchObject([
      { kind: "change_declined" },
      { kind: "let_go", to: { stage: "procurement", gate: "approval" } },
    ]);
  });
});
