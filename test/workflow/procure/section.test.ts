import { describe, expect, it } from "vitest";
import { noOrigins } from "#model/procure/origin.ts";
import { perform } from "#workflow/act.ts";
import { splittingWith, wayFor } from "#workflow/procure/rung.ts";
import { completeSections, section } from "#workflow/procure/section.ts";
import { at, done, holding, refused, supplier, today, works } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { hand, known, other, reason, ruled } from "../../support/recast.ts";

describe("one project in sections", () => {
  const one = (key: string, amount: number | null, weight: number | null = null, title: string | null = `${key}标段：安装`) => ({
    key,
    title,
    amount,
    weight,
  });
  const sections = (parts: readonly ReturnType<typeof one>[], d = known()) =>
    perform(section, d, works, { parts: [...parts], reason }, hand());
  it("its sums are the whole, typed or by weights, with no other vote", () => {
    const drafts = done(sections([one("1", null, 2), one("2", null, 1)]));
    expect(drafts[0]).toMatchObject({ kind: "recast", body: { how: "section", change: null }, to: { stage: "sections", turn: "nobody" } });
    expect(drafts.flatMap((draft) => (draft.kind === "founded" ? [draft.body.amount] : []))).toEqual([1_666_667, 833_333]);
    expect(done(sections([one("1", 2_000_000), one("2", 500_000)]))).toHaveLength(3);
  });
  it("refused when they are not the whole, one alone, half a line, sums and weights at once, or where the policy lets it not be", () => {
    expect(refused(sections([one("1", 2_000_000), one("2", 499_999)]))).toMatchObject({
      refusal: "not_the_whole",
      says: { made: 2_499_999, sum: 2_500_000 },
    });
    expect(refused(sections([one("1", null, 1_000_000), one("2", null, 1), one("3", null, 1)], known({}, { approved: 2 })))).toMatchObject({
      refusal: "not_the_whole",
    });
    expect(refused(sections([one("1", 2_500_000)]))).toMatchObject({ refusal: "two_at_least" });
    expect(refused(sections([one("1", 2_500_000), one("2", null)]))).toMatchObject({ refusal: "required", field: "parts.amount.2" });
    expect(refused(sections([one("1", 2_000_000), one("2", 500_000, 3)]))).toMatchObject({ refusal: "one_way_of_dividing" });
    expect(refused(sections([one("1", 2_000_000, null, null), one("2", 500_000)]))).toMatchObject({
      refusal: "required",
      field: "parts.title.1",
    });
    expect(
      refused(
        sections([one("1", 1), one("2", 1)], known({ policy: ruled({ sections: { ...luohu.procurement.sections, value: false } }) })),
      ),
    ).toEqual({
      refusal: "no_sections",
    });
    expect(
      refused(sections([one("1", 2_000_000), one("2", 500_000)], known({ holdings: [holding({ committed: 2_000_000 })] }))),
    ).toMatchObject({ refusal: "money_gone", says: { missing: 500_000 } });
  });
  it("no section, and nothing that came of one project, is a way around the ladder or the alarm", () => {
    const part = (whole: number | null, siblings: string[] = []) =>
      known(
        { near: [{ receipt: other, title: "", supplier, amount: 15_000_000, on: today }], origins: { ...noOrigins, siblings } },
        { approved: 2_000_000, whole },
      );
    expect([wayFor(part(null)), wayFor(part(40_000_000))]).not.toEqual([wayFor(part(null)), wayFor(part(null))]);
    expect(splittingWith(part(null), supplier, today)).toMatchObject({ sum: 17_000_000 });
    // What came of the same project stands in its whole already.
    expect(splittingWith(part(17_000_000, [other]), supplier, today)).toBeUndefined();
  });
  const ended = (stage: "closed" | "terminated" | "delivery", contractSum: number | null, acceptedOn: string | null) => ({
    ...{ receipt: stage, code: null, title: stage, stage, approved: 1, contracted: contractSum, paid: 0, supplierName: null, acceptedOn },
  });
  const whole = (...list: readonly ReturnType<typeof ended>[]) =>
    known({ origins: { ...noOrigins, sections: list } }, { stage: "sections", turn: "nobody" });
  it("it is done when the last of them is, and cost what they cost", () => {
    expect(completeSections(whole(ended("closed", 5, "2026-06-01"), ended("delivery", 7, null)), at())).toEqual([]);
    expect(completeSections(whole(ended("closed", 5, "2026-06-01"), ended("closed", 7, "2026-06-09")), at())).toMatchObject([
      { kind: "completed_in_sections", body: { contracted: 12, accepted: "2026-06-09" } },
      { kind: "closed", to: { stage: "closed" } },
    ]);
    expect(completeSections(whole(ended("terminated", null, null), ended("terminated", null, null)), at())).toMatchObject([
      { kind: "completed_in_sections", body: { contracted: null, accepted: null, asked: null }, to: { stage: "terminated" } },
    ]);
  });
});
