import { expect, it } from "vitest";
import { rectify } from "#workflow/accept/inspect.ts";
import { perform } from "#workflow/act.ts";
import { at, done, dossier, firm, refused, supplier, works } from "../../support/known.ts";
import { policyWith } from "../../support/policyWith.ts";

const d = (round: number, given: Parameters<typeof dossier>[1] = {}) => dossier({ stage: "rectification", supplier, round }, given);
const tries = (known = d(1), by = firm) => perform(rectify, known, by, { note: "坡度已重做，固定件已补齐。" }, at());

it("put right: the next round of acceptance begins", () =>
  expect(done(tries())).toMatchObject([
    { kind: "completed", body: { round: 2 }, to: { stage: "acceptance", turn: "signers", due: { start: "2026-06-15", days: 15 } } },
  ]));
it("as often as the policy allows, and no more", () => {
  expect(done(tries(d(2)))).toMatchObject([{ body: { round: 3 } }]);
  expect(refused(tries(d(3)))).toEqual({ refusal: "rounds_used", says: { rounds: 2 } });
  const once = { policy: policyWith({ rounds: 1 }) };
  expect(done(tries(d(1, once)))).toHaveLength(1);
  expect(refused(tries(d(2, once)))).toEqual({ refusal: "rounds_used", says: { rounds: 1 } });
});
it("refused to anybody but its supplier", () => expect(refused(tries(d(1), works))).toEqual({ refusal: "not_your_role" }));
it("refused while nothing is to be put right", () =>
  expect(refused(tries(dossier({ stage: "acceptance", supplier })))).toMatchObject({ refusal: "wrong_stage" }));
