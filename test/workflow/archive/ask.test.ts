import { describe, expect, it } from "vitest";
import type { askForm } from "#model/archive/forms.ts";
import type { InputOf } from "#model/form.ts";
import type { Dossier, Project } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { ask } from "#workflow/archive/ask.ts";
import {
  approver,
  at,
  clerk,
  done,
  dossier,
  finance,
  holding,
  line,
  lineWith,
  proposer,
  refused,
  service,
  works,
} from "../../support/known.ts";
import { policyWith } from "../../support/policyWith.ts";
import { asked, itemState } from "../../support/sitting.ts";
import { payment } from "../../support/supply.ts";
import { fact, trail } from "../../support/trail.ts";

type Input = InputOf<typeof askForm>;
const none = { amount: null, class: null, on: null, reason: "录入有误", paper: "会议纪要原件" };
const d = (project: Partial<Project>, given: Partial<Omit<Dossier, "project">> = {}) =>
  dossier(project, { trail: trail("proposed"), ...given });
const tries = (known: Dossier, input: Partial<Input> & Pick<Input, "fact" | "field">, by = clerk) =>
  perform(ask, known, by, { ...none, ...input }, at());

describe("a mistake is named", () => {
  it("which fact, what it says, what is right, why, and the paper; nothing changes yet", () =>
    expect(done(tries(d({ stage: "screening" }), { fact: "1", field: "amount", amount: 9_000_000 }))).toEqual([
      {
        subject: "project:304718526",
        kind: "correction_asked",
        body: { fact: 1, target: null, field: "amount", from: 8_600_000, to: 9_000_000, correction: 1 },
        texts: { reason: "录入有误", paper: "会议纪要原件" },
      },
    ]));
  it("by whoever keeps papers: the clerk, the officers, finance", () => {
    for (const by of [clerk, service, works, finance])
      expect(done(tries(d({}), { fact: "1", field: "class", class: "GOODS" }, by))).toHaveLength(1);
    for (const by of [proposer, approver])
      expect(refused(tries(d({}), { fact: "1", field: "class", class: "GOODS" }, by))).toEqual({ refusal: "not_your_role" });
  });
});

describe("the sum and class as asked", () => {
  const amount = { field: "amount", amount: 9_000_000 } as const;
  it("can be mended until they are read out in a sitting", () => {
    for (const stage of ["screening", "revision", "resolution"] as const)
      expect(done(tries(d({ stage }), { fact: "1", ...amount }))).toHaveLength(1);
    expect(refused(tries(d({ stage: "resolution" }, { item: itemState({ meetingState: "called" }) }), { fact: "1", ...amount }))).toEqual({
      refusal: "not_correctable",
    });
    expect(refused(tries(d({ stage: "funding" }), { fact: "1", ...amount }))).toEqual({ refusal: "not_correctable" });
  });
  it("for as many days as the policy says", () => {
    const old = d({ stage: "screening" }, { policy: policyWith({ correctDays: 10 }) });
    expect(refused(tries(old, { fact: "1", ...amount }))).toMatchObject({ refusal: "not_correctable" });
    const one = d(
      { stage: "screening" },
      { policy: policyWith({ correctDays: 10 }), trail: trail("proposed", fact(2, "revised", "2026-06-14")) },
    );
    expect(done(tries(one, { fact: "2", ...amount }))).toHaveLength(1);
  });
  it("of the last wording only", () => {
    const revised = trail("screened", fact(3, "revised", "2026-05-13"));
    expect(refused(tries(d({}, { trail: revised }), { fact: "1", ...amount }))).toMatchObject({
      refusal: "not_correctable",
      field: "fact",
    });
    expect(done(tries(d({}, { trail: revised }), { fact: "3", ...amount }))).toHaveLength(1);
  });
  it("the class not while money is held under it", () => {
    const held = d({}, { holdings: [holding({ held: 1 })] });
    expect(refused(tries(held, { fact: "1", field: "class", class: "GOODS" }))).toMatchObject({ refusal: "not_correctable" });
    expect(done(tries(held, { fact: "1", ...amount }))).toHaveLength(1);
  });
});

describe("an approved sum", () => {
  const committed = {
    holdings: [holding({ committed: 8_000_000 })],
    entries: [{ line, n: 2, kind: "COMMIT", amount: 8_000_000, standing: true, seq: 3 }],
    trail: trail("established"),
  };
  const stands = { stage: "procurement", amount: 8_600_000, approved: 8_000_000 } as const;
  const to = (amount: number) => ({ fact: "3", field: "amount", amount }) as const;

  it("can be mended until it is contracted", () => {
    expect(done(tries(d(stands, committed), to(8_100_000)))).toMatchObject([{ body: { from: 8_000_000, to: 8_100_000 } }]);
    expect(refused(tries(d({ ...stands, stage: "delivery" }, committed), to(8_100_000)))).toMatchObject({ refusal: "not_correctable" });
  });
  it("P8.3 never to more than there is money for", () => {
    const lines = [lineWith({ appropriated: 8_050_000, committed: 8_000_000 })];
    expect(refused(tries(d(stands, { ...committed, lines }), to(8_100_000)))).toEqual({
      refusal: "short_of_money",
      field: "amount",
      says: { missing: 50_000 },
    });
    expect(done(tries(d(stands, { ...committed, lines }), to(8_050_000)))).toHaveLength(1);
  });
  it("never to more than was asked", () =>
    expect(refused(tries(d(stands, committed), to(8_600_001)))).toEqual({
      refusal: "over_the_sum",
      field: "amount",
      says: { most: 8_600_000 },
    }));
});

describe("a contracted sum", () => {
  const stands = { stage: "delivery", approved: 8_600_000, contracted: 8_000_000 } as const;
  const committed = { holdings: [holding({ committed: 8_000_000 })], trail: trail("contracted") };
  const to = (amount: number) => ({ fact: "5", field: "amount", amount }) as const;

  it("P8.4 can be mended within the approval", () => {
    expect(done(tries(d(stands, committed), to(8_600_000)))).toHaveLength(1);
    expect(refused(tries(d(stands, committed), to(8_600_001)))).toEqual({
      refusal: "over_the_sum",
      field: "amount",
      says: { most: 8_600_000 },
    });
  });
  it("until the first payment is asked for", () => {
    const open = payment();
    expect(refused(tries(d(stands, { ...committed, payments: [open] }), to(7_000_000)))).toMatchObject({ refusal: "not_correctable" });
  });
});

describe("refused", () => {
  it("while another correction waits", () =>
    expect(refused(tries(d({}, { correction: asked() }), { fact: "1", field: "amount", amount: 1 }))).toEqual({
      refusal: "correction_open",
    }));
  it("without what is right, beside its field", () => {
    for (const field of ["amount", "class"] as const)
      expect(refused(tries(d({}), { fact: "1", field }))).toMatchObject({ refusal: "required", field });
  });
  it("when it says so already", () =>
    expect(refused(tries(d({}), { fact: "1", field: "amount", amount: 8_600_000 }))).toMatchObject({ refusal: "same_value" }));
  it("with a class that the policy does not know", () =>
    expect(refused(tries(d({}), { fact: "1", field: "class", class: "PARTY" }))).toMatchObject({
      refusal: "not_a_choice",
      field: "class",
    }));
  it("of an end that is no payment", () => {
    for (const stage of ["withdrawn", "refused", "terminated"] as const)
      expect(refused(tries(d({ stage }), { fact: "1", field: "amount", amount: 1 }))).toMatchObject({ refusal: "wrong_stage" });
  });
});
