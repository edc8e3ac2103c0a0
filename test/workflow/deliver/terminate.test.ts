import { describe, expect, it } from "vitest";
import type { Stage } from "#model/stages.ts";
import { perform } from "#workflow/act.ts";
import { terminate } from "#workflow/deliver/terminate.ts";
import { approver, at, done, dossier, finance, firm, holding, line, proposer, refused, supplier, works } from "../../support/known.ts";

const input = { document: "示例8号", settled: null, reason: "选址与消防通道冲突，经研究终止。" };
const d = (stage: Stage, given = {}) => dossier({ stage, ...given }, { holdings: [holding({ committed: 8_000_000 })] });
const tries = (known = d("delivery"), by = approver) => perform(terminate, known, by, input, at());

describe("an established project is ended", () => {
  for (const stage of ["procurement", "delivery", "acceptance", "rectification"] as const)
    it(`at ${stage}; P9.8 what was committed comes back in the same write`, () =>
      expect(done(tries(d(stage)))).toMatchObject([
        {
          kind: "terminated",
          body: { returned: 8_000_000, document: "示例8号" },
          texts: { reason: input.reason },
          to: { stage: "terminated", gate: null, turn: "nobody" },
          entries: [{ line, kind: "DECOMMIT", amount: 8_000_000 }],
          tells: [proposer.id],
        },
      ]));
});

describe("what was done of it", () => {
  const working = { startedOn: "2026-06-01", contracted: 8_000_000, supplier, percent: 40 };
  const settles = (settled: number, given = {}, project = {}) =>
    perform(
      terminate,
      dossier({ stage: "delivery", gate: "approval", ...working, ...project }, { holdings: [holding({ committed: 8_000_000 })], ...given }),
      approver,
      { ...input, settled },
      at(),
    );

  it("P9.8 is accepted and paid; all else that was committed comes back in the same write", () =>
    expect(done(settles(3_000_000))).toMatchObject([
      {
        kind: "terminated",
        body: { returned: 5_000_000, settled: 3_000_000, round: 1 },
        to: { stage: "acceptance", turn: "signers" },
        entries: [{ line, kind: "DECOMMIT", amount: 5_000_000 }],
      },
    ]));
  it("what was paid of it already is not owed again", () => {
    const paid = { holdings: [holding({ committed: 6_000_000, paid: 2_000_000 })] };
    expect(done(settles(3_000_000, paid))[0]).toMatchObject({ body: { returned: 5_000_000 }, to: { stage: "acceptance" } });
    expect(done(settles(2_000_000, paid))[0]).toMatchObject({ body: { returned: 6_000_000 }, to: { stage: "terminated" } });
    expect(refused(settles(1_999_999, paid))).toMatchObject({ refusal: "under_the_paid", says: { least: 2_000_000 } });
  });
  it("is worth no more than the contract, and nothing before the start order", () => {
    expect(refused(settles(8_000_001))).toMatchObject({ refusal: "over_the_sum", says: { most: 8_000_000 } });
    expect(refused(settles(1, {}, { startedOn: null }))).toMatchObject({ refusal: "nothing_done" });
  });
});

describe("refused", () => {
  it("to anybody but the approver", () => {
    for (const by of [works, finance, firm, proposer]) expect(refused(tries(d("delivery"), by))).toEqual({ refusal: "not_your_role" });
  });
  it("on one's own project", () => expect(refused(tries(d("delivery", { proposer: approver.id })))).toEqual({ refusal: "own_project" }));
  for (const stage of ["approval", "payment", "closed", "terminated"] as const)
    it(`at ${stage}`, () => expect(refused(tries(d(stage)))).toMatchObject({ refusal: "wrong_stage" }));
});
