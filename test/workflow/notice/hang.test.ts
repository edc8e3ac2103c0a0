import { describe, expect, it } from "vitest";
import type { InputOf } from "#model/form.ts";
import type { Board, Hangable } from "#model/notice/board.ts";
import type { hangForm } from "#model/notice/forms.ts";
import { perform } from "#workflow/act.ts";
import { hang } from "#workflow/notice/hang.ts";
import { at, calendar, chair, clerk, done, policyHanging, refused, street, streetPath } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";

const hangable = (receipt: string, given: Partial<Hangable> = {}): Hangable => ({
  receipt,
  title: receipt,
  amount: 1,
  class: "WORKS",
  lastOn: "2026-06-05",
  gate: "notice",
  policy: luohu,
  ...given,
});
const board = (given: Partial<Board> = {}): Board => ({
  area: street,
  path: streetPath,
  calendar,
  candidates: [hangable("100000001"), hangable("100000002")],
  ...given,
});
const input: InputOf<typeof hangForm> = {
  area: street,
  projects: ["100000001", "100000002"],
  place: "社区公告栏",
  proof: "照片存档",
  on: "2026-06-15",
};
const tries = (given: Partial<typeof input> = {}, known = board(), by = clerk) => perform(hang, known, by, { ...input, ...given }, at());

describe("a list hangs", () => {
  it("five working days from the day after it is proven to hang", () => {
    expect(done(tries())).toEqual([
      {
        subject: "notice:id1",
        kind: "hung",
        on: "2026-06-15",
        texts: { place: "社区公告栏", proof: "照片存档" },
        body: { area: street, projects: ["100000001", "100000002"], from: "2026-06-16", until: "2026-06-23", provisional: false },
      },
    ]);
  });
  it("P9.11 entered afterwards it keeps its day, and the period runs from that day", () =>
    expect(done(tries({ on: "2026-06-08" }))).toMatchObject([{ on: "2026-06-08", body: { from: "2026-06-09", until: "2026-06-15" } }]));
  it("over make-up workdays and holidays", () => {
    const old = board({ candidates: [hangable("100000001", { lastOn: "2026-02-01" })] });
    const outcome = perform(hang, old, clerk, { ...input, projects: ["100000001"], on: "2026-02-12" }, at("2026-02-12"));
    expect(done(outcome)).toMatchObject([{ body: { until: "2026-02-26", provisional: false } }]);
  });
  it("P7.1 into a year without a calendar: provisional", () => {
    const late = board({ calendar: { "2026": calendar["2026"] ?? { off: [], work: [] } } });
    expect(done(perform(hang, late, clerk, { ...input, on: "2026-12-29" }, at("2026-12-29")))).toMatchObject([
      { body: { until: "2027-01-05", provisional: true } },
    ]);
  });
  it("by calendar days where the policy counts them", () => {
    const policy = policyHanging({ days: 3, unit: "calendar" });
    const three = board({ candidates: [hangable("100000001", { policy }), hangable("100000002", { policy })] });
    expect(done(tries({}, three))).toMatchObject([{ body: { until: "2026-06-18" } }]);
  });
});

describe("refused", () => {
  it("to who is no clerk", () => expect(refused(tries({}, board(), chair))).toEqual({ refusal: "not_your_role" }));
  it("with a project that does not wait for its notice", () => {
    expect(refused(tries({ projects: ["100000001", "100000009"] }))).toMatchObject({ refusal: "already_listed", field: "projects" });
    expect(refused(tries({ projects: ["100000009"] }))).toMatchObject({ refusal: "already_listed" });
  });
  it("where two would hang for different periods", () => {
    const mixed = board({
      candidates: [hangable("100000001"), hangable("100000002", { policy: policyHanging({ days: 3, unit: "calendar" }) })],
    });
    expect(refused(tries({}, mixed))).toMatchObject({ refusal: "mixed_rules", field: "projects" });
  });
  it("tomorrow", () =>
    expect(refused(tries({ on: "2026-06-16" }))).toEqual({ refusal: "in_the_future", field: "on", says: { today: "2026-06-15" } }));
  it("before the last step of one of them", () => {
    const mixed = board({ candidates: [hangable("100000001"), hangable("100000002", { lastOn: "2026-06-10" })] });
    expect(refused(tries({ on: "2026-06-09" }, mixed))).toEqual({ refusal: "before_the_last", field: "on", says: { day: "2026-06-10" } });
    expect(done(tries({ on: "2026-06-10" }, mixed))).toHaveLength(1);
  });
  it("further back than the policy allows", () => {
    const old = board({ candidates: [hangable("100000001", { lastOn: "2026-01-01" })] });
    expect(refused(tries({ projects: ["100000001"], on: "2026-05-15" }, old))).toMatchObject({
      refusal: "too_far_back",
      says: { day: "2026-05-16", days: 30 },
    });
    expect(done(tries({ projects: ["100000001"], on: "2026-05-16" }, old))).toHaveLength(1);
  });
});
