import { describe, expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { resume, suspend } from "#workflow/deliver/suspend.ts";
import { at, done, dossier, firm, proposer, refused, supplier, works } from "../../support/known.ts";
import { fact } from "../../support/trail.ts";

const d = (given = {}, more = {}) =>
  dossier({ stage: "delivery", gate: "approval", supplier, startedOn: "2026-06-01", contractUntil: "2026-09-30", ...given }, more);
const stopped = () => d({ stage: "suspended" }, { trail: [fact(1, "suspended", "2026-06-05", { texts: { reason: "台风" } })] });

describe("the work stands still", () => {
  it("for a reason, and the office has the policy's days to let it go on or have it ended", () =>
    expect(done(perform(suspend, d(), works, { reason: "台风预警" }, at()))).toMatchObject([
      { kind: "suspended", to: { stage: "suspended", turn: "officer:works", due: { days: 60 } }, tells: [proposer.id] },
    ]));
  it("and goes on: the days that it stood are added to its end", () =>
    expect(done(perform(resume, stopped(), works, { note: "预警解除" }, at()))).toMatchObject([
      { kind: "work_resumed", body: { days: 10, until: "2026-10-10" }, to: { stage: "delivery", turn: "supplier" } },
    ]));
  it("by the officer of its class alone", () => {
    for (const by of [firm, proposer])
      expect(refused(perform(suspend, d(), by, { reason: "台风预警" }, at()))).toEqual({ refusal: "not_your_role" });
  });
});
