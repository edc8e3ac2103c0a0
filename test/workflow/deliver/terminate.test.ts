import { describe, expect, it } from "vitest";
import type { Stage } from "#model/stages.ts";
import { perform } from "#workflow/act.ts";
import { terminate } from "#workflow/deliver/terminate.ts";
import { approver, at, done, dossier, finance, firm, holding, line, proposer, refused, works } from "../../support/known.ts";

const input = { document: "示例8号", reason: "选址与消防通道冲突，经研究终止。" };
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

describe("refused", () => {
  it("to anybody but the approver", () => {
    for (const by of [works, finance, firm, proposer]) expect(refused(tries(d("delivery"), by))).toEqual({ refusal: "not_your_role" });
  });
  it("on one's own project", () => expect(refused(tries(d("delivery", { proposer: approver.id })))).toEqual({ refusal: "own_project" }));
  for (const stage of ["approval", "payment", "closed", "terminated"] as const)
    it(`at ${stage}`, () => expect(refused(tries(d(stage)))).toMatchObject({ refusal: "wrong_stage" }));
});
