import { describe, expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { adjust, defer, observe, postpone, strike } from "#workflow/meet/agenda.ts";
import { hear } from "#workflow/meet/hear.ts";
import { open as opening } from "#workflow/meet/item.ts";
import { at, chair, clerk, done, member, refused } from "../../support/known.ts";
import { counted, item, moment, open, sitting } from "../../support/sitting.ts";

const ahead = sitting({ at: moment("2026-06-20T14:30") });
const why = { reason: "需要补充材料" };

describe("a sitting is moved", () => {
  const tries = (when: string, known = ahead, by = chair) => perform(postpone, known, by, { at: when, place: null, ...why }, at());

  it("P4.2 to another time; the roll stays, and each member is told", () => {
    const [draft] = done(tries("2026-06-25T14:30"));
    expect(draft).toMatchObject({
      kind: "postponed",
      body: { from: ahead.at, at: moment("2026-06-25T14:30") },
      texts: { place: ahead.place },
    });
    expect(draft?.tells).toHaveLength(16);
  });
  it("refused without the days to read the agenda again, however it votes", () => {
    for (const known of [ahead, { ...ahead, items: [item(1, { method: "hands" })] }])
      expect(refused(tries("2026-06-17T14:30", known))).toEqual({ refusal: "too_soon", field: "at", says: { days: 3 } });
    expect(done(tries("2026-06-18T14:30"))).toHaveLength(1);
  });
  it("refused into the past, also where no days are asked, and to where it is", () => {
    const { lead: _lead, ...rule } = ahead.rule;
    for (const when of ["2026-06-14T14:30", "2026-06-15T08:59"])
      expect(refused(tries(when, { ...ahead, rule }))).toEqual({ refusal: "time_over", field: "at" });
    expect(done(tries("2026-06-15T16:00", { ...ahead, rule }))).toHaveLength(1);
    expect(refused(tries("2026-06-20T14:30"))).toMatchObject({ refusal: "same_value" });
  });
  it("refused once an item has been voted on", () => {
    for (const begun of [open(1), counted(1)])
      expect(refused(tries("2026-06-25T14:30", { ...ahead, items: [begun, item(2)] }))).toEqual({ refusal: "item_called" });
  });
  it("refused to a member", () => expect(refused(tries("2026-06-25T14:30", ahead, member(1)))).toEqual({ refusal: "not_your_role" }));
});

describe("an item is amended before it opens", () => {
  const tries = (input: { item?: string; amount?: number | null; title?: string | null }, known = ahead, by = clerk) =>
    perform(adjust, known, by, { item: "m.1", amount: null, title: null, ...why, ...input }, at());

  it("what is read out is what is fixed, and the project follows", () =>
    expect(done(tries({ amount: 5_000_000, title: "后巷路灯（十二盏）" }))).toMatchObject([
      { subject: "meeting:m", kind: "item_amended", body: { item: "m.1", from: 8_600_000, amount: 5_000_000 }, texts: why },
      {
        subject: "project:304718521",
        kind: "amended",
        body: { meeting: "m", item: "m.1", from: 8_600_000, amount: 5_000_000 },
        texts: { title: "后巷路灯（十二盏）" },
        tells: ["p-proposer"],
      },
    ]));
  it("its words alone", () => expect(done(tries({ title: "后巷路灯（十二盏）" }))[1]).toMatchObject({ body: { amount: 8_600_000 } }));
  it("refused without a change", () => expect(refused(tries({ amount: 8_600_000 }))).toMatchObject({ refusal: "same_value" }));
  it("refused above what the agenda said when it was called; what was lowered may be raised again up to that", () => {
    expect(refused(tries({ amount: 8_600_001 }))).toEqual({ refusal: "over_the_agenda", field: "amount", says: { most: 8_600_000 } });
    const lowered = { ...ahead, items: [item(1, { amount: 5_000_000 })] };
    expect(done(tries({ amount: 8_600_000 }, lowered))).toHaveLength(2);
    expect(refused(tries({ amount: 8_600_001 }, lowered))).toMatchObject({ refusal: "over_the_agenda" });
  });
  it("refused above what it holds already", () => {
    const held = { ...ahead, items: [item(1, { held: 8_000_000 })] };
    expect(refused(tries({ amount: 8_000_001 }, held))).toEqual({ refusal: "over_the_sum", field: "amount", says: { most: 8_000_000 } });
    expect(done(tries({ amount: 7_900_000 }, held))).toHaveLength(2);
  });
  it("refused once it is open or counted", () => {
    expect(refused(tries({ amount: 1 }, { ...ahead, items: [open(1), item(2)] }))).toMatchObject({
      refusal: "not_a_choice",
      field: "item",
    });
    expect(refused(tries({ amount: 1 }, { ...ahead, items: [counted(1)] }))).toEqual({ refusal: "nothing_open" });
  });
});

describe("an item is put off or taken off", () => {
  it("and its project waits for another sitting", () => {
    for (const [act, kind] of [
      [defer, "item_deferred"],
      [strike, "item_struck"],
    ] as const)
      expect(done(perform(act, ahead, chair, { item: "m.2", ...why }, at()))).toMatchObject([
        { subject: "meeting:m", kind, body: { item: "m.2" }, texts: why },
        { subject: "project:304718522", kind: "unscheduled", body: { meeting: "m", item: "m.2" } },
      ]);
  });
  it("refused once it is open", () =>
    expect(refused(perform(defer, sitting({ items: [open(1), item(2)] }), chair, { item: "m.1", ...why }, at()))).toMatchObject({
      refusal: "not_a_choice",
    }));
  it("refused when nothing is left", () =>
    expect(refused(perform(strike, sitting({ items: [counted(1)] }), chair, { item: "m.1", ...why }, at()))).toEqual({
      refusal: "nothing_open",
    }));
});

it("observers are written down as they are, and have no seat", () =>
  expect(done(perform(observe, ahead, clerk, { observers: "人大代表 2 人、社区民警" }, at()))).toEqual([
    { subject: "meeting:m", kind: "observed", body: {}, texts: { observers: "人大代表 2 人、社区民警" } },
  ]));

describe("a hearing before the vote", () => {
  const known = sitting({ rule: { ...sitting().rule, hearing: { least: 20, consent: [2, 3] } } });
  const tries = (came: number, consented: number, sat = known) => perform(hear, sat, clerk, { item: "m.1", came, consented }, at());

  it("records how many came and how many consented: the least is enough", () =>
    expect(done(tries(21, 14))).toMatchObject([{ kind: "heard", body: { item: "m.1", came: 21, consented: 14 } }]));
  it("refused below the least of residents, and below the share of consent", () => {
    expect(refused(tries(19, 19))).toMatchObject({ refusal: "hearing_short", field: "came" });
    expect(refused(tries(21, 13))).toMatchObject({ refusal: "hearing_short", field: "consented" });
    expect(refused(tries(21, 22))).toMatchObject({ refusal: "hearing_short", field: "consented" });
  });
  it("refused where the body hears nobody", () => expect(refused(tries(30, 30, sitting()))).toEqual({ refusal: "nothing_open" }));
  it("without it an item cannot be opened", () => {
    expect(refused(perform(opening, known, chair, { item: ["m.1"] }, at()))).toEqual({ refusal: "hearing_first" });
    const one = { ...known, items: [item(1), item(2, { heardCame: 21, heardConsented: 14 })] };
    expect(refused(perform(opening, one, chair, { item: ["m.1"] }, at()))).toEqual({ refusal: "hearing_first", field: "item" });
    expect(done(perform(opening, one, chair, { item: ["m.2"] }, at()))).toHaveLength(1);
  });
});
