import { expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { refuseWish } from "#workflow/screen/refuse.ts";
import { at, chair, clerk, done, dossier, holding, line, proposer, refused } from "../../support/known.ts";

const input = { code: "PRIVATE", note: "属于住户自己的支出，公共资金不能承担。" };
const tries = (d = dossier(), by = clerk, given: Partial<typeof input> = {}) => perform(refuseWish, d, by, { ...input, ...given }, at());

it("P9.3 a refusal carries a reason code of the pinned policy, and the proposer is told", () => {
  expect(done(tries())).toMatchObject([
    {
      kind: "refused",
      body: { gate: "screening", code: "PRIVATE", approval: null },
      texts: { note: input.note },
      to: { stage: "refused", gate: null, turn: "nobody", due: null },
      tells: [proposer.id],
    },
  ]);
});
it("P9.8 what an earlier gate held comes back in the same write", () => {
  const [draft] = done(tries(dossier({}, { holdings: [holding({ held: 100 })] })));
  expect(draft?.entries).toEqual([{ line, kind: "RELEASE", holder: "project:304718526", amount: 100 }]);
});
it("P9.3 refused without a code that the pinned policy knows", () =>
  expect(refused(tries(dossier(), clerk, { code: "TOO_DEAR" }))).toEqual({ refusal: "not_a_choice", field: "code" }));
it("refused with a reason that only a later gate gives", () => {
  for (const code of ["OBJECTION_UPHELD", "NOT_APPROVED"])
    expect(refused(tries(dossier(), clerk, { code }))).toEqual({ refusal: "not_a_choice", field: "code" });
});
it("refused to who is not of the gate", () => expect(refused(tries(dossier(), chair))).toEqual({ refusal: "not_your_role" }));
it("refused on one's own wish", () => expect(refused(tries(dossier({ proposer: clerk.id })))).toEqual({ refusal: "own_project" }));
it("refused after screening", () => expect(refused(tries(dossier({ stage: "revision" })))).toMatchObject({ refusal: "wrong_stage" }));
