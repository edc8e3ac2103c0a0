import { describe, expect, it } from "vitest";
import type { InputOf } from "#model/form.ts";
import type { mendForm } from "#model/meet/forms.ts";
import type { Sitting } from "#model/meet/sitting.ts";
import { perform } from "#workflow/act.ts";
import { agree, mend } from "#workflow/meet/mend.ts";
import { at, chair, clerk, done, member, refused } from "../../support/known.ts";
import { asked, counted, item, sitting } from "../../support/sitting.ts";

type Input = InputOf<typeof mendForm>;
const why = { reason: "签到表漏登", paper: "签到表原件" };
const none = { present: null, for: null, against: null, abstain: null, invalid: null };
const hands = sitting({ method: "hands", items: [counted(1, { tally: { for: 10, against: 4, abstain: 0 } }), item(2)] });
const tries = (input: Partial<Input>, known = hands, by = clerk, when = "2026-06-15T15:00") =>
  perform(mend, known, by, { field: "attendance", target: "p-member-15", ...none, ...why, ...input }, at(when));

describe("until the minutes are signed", () => {
  it("a wrong attendance is named: what stood, what is right, why, on what paper", () => {
    expect(done(tries({ present: "yes" }))).toEqual([
      {
        subject: "meeting:m",
        kind: "correction_asked",
        texts: why,
        body: { fact: 0, target: "p-member-15", field: "attendance", from: "no", to: "yes", correction: 1 },
      },
    ]);
    expect(done(tries({ target: "p-member-3", present: "no" }, { ...hands, corrections: 2 }))).toMatchObject([
      { body: { fact: 3, from: "yes", to: "no", correction: 3 } },
    ]);
  });
  it("a wrong hand count too, and it must add up", () => {
    const count = { field: "tally", target: "m.1", for: 9, against: 4, abstain: 1 } as const;
    expect(done(tries(count))).toMatchObject([
      {
        body: {
          fact: 100,
          target: "m.1",
          field: "tally",
          from: { for: 10, against: 4, abstain: 0 },
          to: { for: 9, against: 4, abstain: 1 },
        },
      },
    ]);
    expect(refused(tries({ ...count, abstain: 0 }))).toEqual({
      refusal: "does_not_add_up",
      field: "for",
      says: { counted: 13, present: 14 },
    });
    expect(refused(tries({ ...count, abstain: null }))).toMatchObject({ refusal: "required", field: "for" });
  });
});

describe("mend is refused", () => {
  it("to a member", () => expect(refused(tries({ present: "yes" }, hands, member(1)))).toEqual({ refusal: "not_your_role" }));
  it("while another correction waits", () =>
    expect(refused(tries({ present: "yes" }, { ...hands, correction: asked() }))).toEqual({ refusal: "correction_open" }));
  it("once the minutes are signed", () =>
    expect(refused(tries({ present: "yes" }, { ...hands, state: "ended" }))).toEqual({ refusal: "sitting_over" }));
  it("before its day: nothing has been recorded yet", () =>
    expect(refused(tries({ present: "yes" }, hands, clerk, "2026-06-14T15:00"))).toMatchObject({ refusal: "too_early" }));
  it("for what stands right already", () =>
    expect(refused(tries({ present: "no" }))).toMatchObject({ refusal: "same_value", field: "present" }));
  it("without what is right", () => expect(refused(tries({}))).toMatchObject({ refusal: "required", field: "present" }));
  it("for somebody who is not on the roll", () =>
    expect(refused(tries({ target: "p-member-17", present: "yes" }))).toMatchObject({ refusal: "not_a_choice", field: "target" }));
  it("P4.3 for votes cast online: only hands can be miscounted", () => {
    const online = sitting({ items: [counted(1)] });
    expect(refused(tries({ field: "tally", target: "m.1", for: 14, against: 0, abstain: 0 }, online))).toMatchObject({
      refusal: "not_a_choice",
      field: "target",
    });
  });
});

describe("a second person agrees", () => {
  const open = asked({ n: 2, fact: 15, field: "attendance", target: "p-member-15", from: "no", to: "yes", askedBy: clerk.id });
  const agrees = (known: Sitting = { ...hands, correction: open }, by = chair) => perform(agree, known, by, {}, at());

  it("P9.10 and the correction names what it mends; both values stay", () =>
    expect(done(agrees())).toEqual([
      {
        subject: "meeting:m",
        kind: "corrected",
        body: { fact: 15, target: "p-member-15", field: "attendance", from: "no", to: "yes", correction: 2, asked: 9 },
        texts: { reason: open.reason, paper: open.paper },
      },
    ]));
  it("refused to who asked for it", () =>
    expect(refused(agrees({ ...hands, correction: open }, clerk))).toEqual({ refusal: "second_person" }));
  it("refused when nothing waits", () => expect(refused(agrees(hands))).toEqual({ refusal: "correction_over" }));
  it("refused to a member", () => expect(refused(agrees({ ...hands, correction: open }, member(1)))).toEqual({ refusal: "not_your_role" }));
  it("refused once the minutes are signed", () =>
    expect(refused(agrees({ ...hands, correction: open, state: "ended" }))).toEqual({ refusal: "sitting_over" }));
});
