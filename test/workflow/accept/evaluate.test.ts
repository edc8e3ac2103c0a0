import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf, scoreOf } from "#model/accept/score.ts";
import type { Who } from "#model/people/roles.ts";
import { evaluate } from "#workflow/accept/evaluate.ts";
import { perform } from "#workflow/act.ts";
import { approver, at, done, dossier, firm, proposer, refused, streetPath, supplier, who, works } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";

const { criteria, bands } = luohu.evaluation;
const known = (given: object = {}) =>
  dossier({ stage: "closed", gate: null, supplier, round: 1, acceptedOn: "2026-05-20", approvedBy: approver.id, ...given });
const agency = (organisation: string): Who => ({
  id: "p-agency",
  grants: [{ id: "g", role: "agency", path: streetPath, from: "2026-01-01", until: null, supplier: organisation, delegateOf: null }],
});
const tries = (by: Who, scores: readonly number[] = [92, 88, 90, 90], of = known()) =>
  perform(evaluate, of, by, { points: criteria.map(({ key }, at) => ({ key, score: scores[at] ?? 0, note: null })) }, at());

describe("an evaluation", () => {
  it("is reckoned from the points by the weights, and so is its band", () =>
    expect(done(tries(works))).toMatchObject([
      { kind: "evaluated", body: { n: 1, by: "office", agency: null, score: 9000, band: "excellent" } },
    ]));
  it("has the bands of the finance ministry: 90, 80, 60", () => {
    const cases = [
      [10_000, "excellent"],
      [9_000, "excellent"],
      [8_999, "good"],
      [8_000, "good"],
      [7_999, "fair"],
      [6_000, "fair"],
      [5_999, "poor"],
      [0, "poor"],
    ] as const;
    for (const [score, band] of cases) expect(bandOf(bands.value, score)).toBe(band);
  });
  it("lies between the least and the most of its points", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }), (points) => {
        const score = scoreOf(criteria, points);
        return score >= Math.min(...points) * 100 && score <= Math.max(...points) * 100;
      }),
    ));
  it("is given by an agency that was engaged for it", () =>
    expect(done(tries(agency("91440300OTHER")))).toMatchObject([{ body: { by: "agency", agency: "91440300OTHER" } }]));
  it("leaves no criterion out", () => {
    const points = criteria.slice(1).map(({ key }) => ({ key, score: 80, note: null }));
    expect(refused(perform(evaluate, known(), works, { points }, at()))).toEqual({ refusal: "required", field: "points.score.plan" });
  });
  it("is refused to who delivered it, also as an agency, and to who approved or asked for it", () => {
    expect(refused(tries(agency(supplier)))).toEqual({ refusal: "delivered_it" });
    expect(refused(tries({ ...works, grants: [...works.grants, ...firm.grants] }))).toEqual({ refusal: "delivered_it" });
    for (const { id } of [approver, proposer]) expect(refused(tries(who(id, "officer:works")))).toEqual({ refusal: "second_person" });
  });
  it("is refused before the acceptance", () =>
    expect(refused(tries(works, [], known({ acceptedOn: null, stage: "payment" })))).toEqual({ refusal: "not_accepted" }));
});
