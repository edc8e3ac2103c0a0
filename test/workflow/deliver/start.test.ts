import { describe, expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { start } from "#workflow/deliver/start.ts";
import { at, done, dossier, firm, proposer, refused, service, supplier, works } from "../../support/known.ts";

const input = { on: "2026-06-15", told: "逐栋张贴并在微信群告知", posted: "二巷口" };
const d = (given = {}) =>
  dossier({ stage: "delivery", turn: "officer:works", supplier, contractFrom: "2026-06-12", contractUntil: "2026-09-30", ...given });
const tries = (given: Partial<typeof input> = {}, known = d(), by = works) => perform(start, known, by, { ...input, ...given }, at());

describe("the start order", () => {
  it("says how the residents were told and where the notice hangs, and the reports are counted from its day", () =>
    expect(done(tries({ on: "2026-06-12" }))).toMatchObject([
      {
        kind: "started",
        on: "2026-06-12",
        texts: { told: input.told, posted: input.posted },
        to: { stage: "delivery", turn: "supplier", due: { start: "2026-06-12", days: 30 } },
        tells: [proposer.id],
      },
    ]));
  it("is the officer's of its class", () => {
    for (const by of [service, firm, proposer]) expect(refused(tries({}, d(), by))).toEqual({ refusal: "not_your_role" });
    expect(done(tries({}, d({ class: "SERVICE" }), service))).toHaveLength(1);
  });
  it("is given once", () => expect(refused(tries({}, d({ startedOn: "2026-06-13" })))).toEqual({ refusal: "started_already" }));
  it("not on one's own project", () => expect(refused(tries({}, d({ proposer: works.id })))).toEqual({ refusal: "own_project" }));
  it("P9.11 not before the contract, nor after today", () => {
    expect(refused(tries({ on: "2026-06-11" }))).toMatchObject({ refusal: "before_the_last", field: "on" });
    expect(refused(tries({ on: "2026-06-16" }))).toMatchObject({ refusal: "in_the_future", field: "on" });
  });
});
