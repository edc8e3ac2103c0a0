import { describe, expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { admit, attend, leave } from "#workflow/meet/attend.ts";
import { at, chair, clerk, done, finance, member, refused, who } from "../../support/known.ts";
import { seat, seats, sitting } from "../../support/sitting.ts";

const there = { person: "p-member-15", present: "yes" } as const;

describe("attend", () => {
  const tries = (n: number, known = sitting(), when = "2026-06-15T09:00") => perform(attend, known, member(n), {}, at(when));

  it("a member checks in on the day, into a seat of their own", () =>
    expect(done(tries(15))).toEqual([
      { subject: "seat:m/p-member-15", kind: "attended", body: { meeting: "m", person: "p-member-15", present: true }, texts: {} },
    ]));
  it("on the day itself from midnight on", () => {
    expect(done(tries(15, sitting(), "2026-06-15T00:00"))).toHaveLength(1);
    expect(refused(tries(15, sitting(), "2026-06-14T23:59"))).toMatchObject({ refusal: "too_early" });
  });
  it("and no more when its day is over", () =>
    expect(refused(tries(15, sitting(), "2026-06-16T00:00"))).toEqual({ refusal: "day_over", says: { day: "2026-06-15" } }));
  it("refused to who is not on the roll", () => expect(refused(tries(17))).toEqual({ refusal: "not_on_roll" }));
  it("refused twice", () => expect(refused(tries(1))).toEqual({ refusal: "already_present" }));
  it("refused when the sitting is over", () => {
    for (const state of ["ended", "cancelled"] as const)
      expect(refused(tries(15, sitting({ state })))).toEqual({ refusal: "sitting_over" });
  });
  it("refused to who is a member no more", () =>
    expect(refused(perform(attend, sitting(), who("p-member-15", "resident"), {}, at()))).toEqual({ refusal: "not_your_role" }));
});

describe("admit", () => {
  const tries = (input: { person: string; present: "yes" | "no" } = there, known = sitting(), by = clerk, when = "2026-06-15T14:00") =>
    perform(admit, known, by, { late: null, ...input }, at(when));

  it("the clerk or the chair records who came", () => {
    for (const by of [clerk, chair])
      expect(done(tries(there, sitting(), by))).toMatchObject([{ subject: "seat:m/p-member-15", body: { present: true } }]);
  });
  it("refused to a member", () => expect(refused(tries(there, sitting(), member(1)))).toEqual({ refusal: "not_your_role" }));
  it("refused to another office", () => expect(refused(tries(there, sitting(), finance))).toEqual({ refusal: "not_your_role" }));
  it("refused before the day", () =>
    expect(refused(tries(there, sitting(), clerk, "2026-06-14T23:59"))).toMatchObject({ refusal: "too_early" }));
  it("refused for somebody who is not on the roll: the roll is frozen", () =>
    expect(refused(tries({ person: "p-member-17", present: "yes" }))).toMatchObject({ refusal: "not_a_choice", field: "person" }));
  it("refused for who is recorded already", () =>
    expect(refused(tries({ person: "p-member-1", present: "yes" }))).toMatchObject({ refusal: "same_value" }));
  it("who was recorded as present is taken out by a correction, never by a click", () =>
    expect(refused(tries({ person: "p-member-1", present: "no" }))).toMatchObject({ refusal: "mend_instead" }));
  it("refused when everybody is there", () =>
    expect(refused(tries(there, sitting({ seats: [seat(1), seat(2)] })))).toEqual({ refusal: "already_present" }));
  it("refused when the sitting is over", () =>
    expect(refused(tries(there, sitting({ state: "ended", seats })))).toEqual({ refusal: "sitting_over" }));
});

describe("leave", () => {
  const tries = (input: { person: string; gone?: number | null } = { person: "p-member-1" }, known = sitting(), by = clerk) =>
    perform(leave, known, by, { gone: null, ...input }, at("2026-06-15T16:00"));

  it("the clerk or the chair records who went before the end", () => {
    for (const by of [clerk, chair])
      expect(done(tries({ person: "p-member-1", gone: 3 }, sitting(), by))).toEqual([
        { subject: "seat:m/p-member-1", kind: "left", body: { meeting: "m", person: "p-member-1", gone: 3 }, texts: {} },
      ]);
  });
  it("without a number they were there for nothing that is still to be counted", () =>
    expect(done(tries())[0]?.body).toMatchObject({ gone: 0 }));
  it("refused of somebody who has not come, or has left already", () => {
    const gone = sitting({ seats: seats.map((one) => (one.person === "p-member-1" ? { ...one, left: 40 } : one)) });
    expect(refused(tries({ person: "p-member-15" }))).toMatchObject({ refusal: "not_a_choice", field: "person" });
    expect(refused(tries({ person: "p-member-1" }, gone))).toMatchObject({ refusal: "not_a_choice" });
  });
  it("refused while nobody is there, and to members", () => {
    expect(refused(tries(undefined, sitting({ seats: seats.map((one) => ({ ...one, present: false })) })))).toEqual({
      refusal: "not_present",
    });
    expect(refused(tries(undefined, sitting(), member(1)))).toEqual({ refusal: "not_your_role" });
  });
  it("who has left cannot sign in again", () => {
    const gone = sitting({ seats: seats.map((one) => (one.person === "p-member-1" ? { ...one, left: 40 } : one)) });
    expect(refused(perform(attend, gone, member(1), {}, at("2026-06-15T16:00")))).toEqual({ refusal: "has_left" });
  });
});
