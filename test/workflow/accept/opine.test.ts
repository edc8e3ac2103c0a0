import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noOpinions, type Opinions, satisfied } from "#model/accept/opinion.ts";
import { askOpinions, canvass, opine, remedy } from "#workflow/accept/opine.ts";
import { perform } from "#workflow/act.ts";
import { at, clerk, done, dossier, firm, proposer, refused, resident, service, supplier, works } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";

const known = (opinions: Partial<Opinions> = {}, given: object = {}) =>
  dossier(
    { stage: "payment", supplier, round: 1, acceptedOn: "2026-05-20", public: true, ...given },
    { opinions: { ...noOpinions, until: "2026-07-10", ...opinions } },
  );

describe("satisfied of a hundred", () => {
  it("counts who got what they ordered and who is mostly satisfied, rounded down: 89.9 is not 90", () => {
    expect(satisfied([800, 99, 101, 0, 0])).toBe(89);
    expect(satisfied([9, 0, 1, 0, 0])).toBe(90);
    expect(satisfied([0, 0, 0, 0, 0])).toBeNull();
  });
  it("never exceeds a hundred, and more of the satisfied never lowers it", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 5, maxLength: 5 }), (counts) => {
        const share = satisfied(counts) ?? 0;
        const more = satisfied(counts.map((count, index) => (index === 0 ? count + 1 : count))) ?? 0;
        return share >= 0 && share <= 100 && more >= share;
      }),
    ));
});

describe("the clock", () => {
  const accepted = (acceptedOn: string) => known({ until: null }, { acceptedOn });
  it("asks three weeks after the acceptance, for thirty days", () => {
    expect(askOpinions(accepted("2026-05-25"), at("2026-06-14T23:59"))).toEqual([]);
    expect(askOpinions(accepted("2026-05-25"), at("2026-06-15T00:00"))).toMatchObject([
      { kind: "opinions_asked", body: { until: "2026-07-15" }, tells: [proposer.id] },
    ]);
  });
  it("closes when the last day is over, and reckons the result", () => {
    expect(askOpinions(known({ counts: [8, 1, 1, 0, 0] }), at("2026-07-10T23:59"))).toEqual([]);
    expect(askOpinions(known({ counts: [8, 1, 1, 0, 0] }), at("2026-07-11T00:00"))).toMatchObject([
      { kind: "opinions_closed", body: { good: 90, target: 90, low: false } },
    ]);
  });
  it("below the aim, and where nobody answered, somebody has to answer for it", () => {
    for (const counts of [
      [8, 0, 1, 1, 0],
      [0, 0, 0, 0, 0],
    ])
      expect(askOpinions(known({ counts }), at("2026-07-11"))).toMatchObject([{ body: { low: true } }]);
  });
  it("asks once", () => expect(askOpinions(known({ closed: true }), at("2026-12-01"))).toEqual([]));
});

describe("an opinion", () => {
  const says = (by = resident, of = known(), opinion: "as_ordered" | "half_done" = "half_done") =>
    perform(opine, of, by, { opinion, note: null }, at());
  it("of a resident of the place, in a line of its own", () =>
    expect(done(says())).toMatchObject([
      { subject: "opinion:304718526/p-resident", kind: "opined", body: { opinion: "half_done", person: "p-resident" } },
    ]));
  it("of the proposer alone where the policy asks nobody else", () => {
    const { target, after, within } = luohu.satisfaction.value;
    const policy = { ...luohu, satisfaction: { ...luohu.satisfaction, value: { target, after, within, asked: ["proposer" as const] } } };
    expect(refused(says(resident, { ...known(), policy }))).toEqual({ refusal: "not_yours" });
    expect(done(says(proposer, { ...known(), policy }))).toHaveLength(1);
  });
  it("not before people are asked, nor after the last day", () => {
    expect(refused(says(resident, known({ until: null })))).toEqual({ refusal: "not_asked" });
    expect(refused(says(resident, known({ until: "2026-06-14" })))).toMatchObject({ refusal: "asking_over" });
    expect(refused(says(resident, known({ closed: true })))).toMatchObject({ refusal: "asking_over" });
  });
  it("not of who delivered it", () =>
    expect(refused(says({ ...resident, grants: [...resident.grants, ...firm.grants] }))).toEqual({ refusal: "delivered_it" }));
  it("on paper in numbers, for a second person to check", () => {
    const counts = [
      { key: "0", count: 7 },
      { key: "2", count: 3 },
    ];
    expect(done(perform(canvass, known(), clerk, { counts, paper: "回访表 1–10 号" }, at()))).toMatchObject([
      { kind: "count_entered", body: { about: "opinion", forms: 10, counts: [7, 0, 3, 0, 0] } },
    ]);
    expect(refused(perform(canvass, known(), clerk, { counts: [{ key: "0", count: 0 }], paper: "回访表" }, at()))).toMatchObject({
      refusal: "required",
    });
  });
  it("a low result is answered for by the officer of its class, and only then", () => {
    expect(done(perform(remedy, known({ low: true, closed: true }), works, { note: "加装遮光罩，月底前完成。" }, at()))).toMatchObject([
      { kind: "remedied", tells: [proposer.id] },
    ]);
    expect(refused(perform(remedy, known(), works, { note: "加装遮光罩。" }, at()))).toEqual({ refusal: "not_low" });
    expect(refused(perform(remedy, known({ low: true }), service, { note: "加装遮光罩。" }, at()))).toEqual({ refusal: "not_your_role" });
  });
});
