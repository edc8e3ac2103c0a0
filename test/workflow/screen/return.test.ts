import { expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { returnForMore } from "#workflow/screen/return.ts";
import { at, chair, clerk, done, dossier, proposer, refused, today } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { fact } from "../../support/trail.ts";

const note = "请补充具体位置，并说明土地归谁所有。";
const tries = (d = dossier(), by = clerk) => perform(returnForMore, d, by, { note }, at());

it("something is missing: back to the proposer, due by the policy's limit, told what is asked for", () => {
  expect(done(tries())).toMatchObject([
    {
      kind: "returned",
      body: { gate: "screening", approval: null },
      texts: { note },
      to: { stage: "revision", gate: "screening", turn: "proposer", due: { start: today, days: 15, unit: "working" } },
      tells: [proposer.id],
    },
  ]);
});
it("after the work it is the supplier's turn to put it right, never the proposer's to ask for something else", () => {
  const policy = { ...luohu, gates: luohu.gates.map((gate) => (gate.key === "screening" ? { ...gate, after: true } : gate)) };
  expect(done(tries(dossier({}, { policy })))).toMatchObject([{ kind: "returned", to: { stage: "rectification", turn: "supplier" } }]);
});
it("refused to who is not of the gate", () => expect(refused(tries(dossier(), chair))).toEqual({ refusal: "not_your_role" }));
it("refused on one's own wish", () => expect(refused(tries(dossier({ proposer: clerk.id })))).toEqual({ refusal: "own_project" }));
it("refused twice", () => expect(refused(tries(dossier({ stage: "revision" })))).toMatchObject({ refusal: "wrong_stage" }));

const asked = (n: number) => fact(n, "returned", "2026-06-12", { body: { gate: "screening", approval: null } });
it("asks as often as the policy says, then it must be decided", () => {
  expect(done(tries(dossier({}, { trail: [asked(2), asked(4)] })))).toHaveLength(1);
  expect(refused(tries(dossier({}, { trail: [asked(2), asked(4), asked(6)] })))).toEqual({ refusal: "returns_used", says: { times: 3 } });
});
it("what another gate asked for is not counted", () => {
  const other = [2, 4, 6].map((n) => fact(n, "returned", "2026-06-12", { body: { gate: "review", approval: null } }));
  expect(done(tries(dossier({}, { trail: other })))).toHaveLength(1);
});
