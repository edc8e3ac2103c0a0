import { describe, expect, it } from "vitest";
import type { Dossier, Project } from "#model/project.ts";
import { noKin, type Relative } from "#model/screen/kin.ts";
import { perform } from "#workflow/act.ts";
import { dueIn } from "#workflow/moves.ts";
import { merge, unmerge } from "#workflow/screen/merge.ts";
import { split } from "#workflow/screen/split.ts";
import { at, calendar, chair, clerk, done, dossier, holding, proposer, receipt, refused } from "../../support/known.ts";
import { fact } from "../../support/trail.ts";

const other = "304718537";
const near = { ...noKin, near: [{ receipt: other, title: "另一张", amount: 100 }] };
const called = {
  item: "m.1",
  meeting: "m",
  state: "listed",
  score: null,
  result: null,
  members: 0,
  present: 0,
  for: 0,
  against: 0,
  abstain: 0,
  recused: 0,
  meetingState: "called",
  carried: false,
  meetingAt: 0,
  share: null,
  signedOn: null,
} as const;

describe("merge", () => {
  const tries = (d: Dossier, by = clerk, into = other) => perform(merge, d, by, { into, note: "同一件事" }, at());

  it("one ends with a pointer to the other, and both trails say so", () => {
    expect(done(tries(dossier({}, { kin: near })))).toMatchObject([
      { subject: `project:${receipt}`, kind: "merged", body: { into: other }, to: { stage: "merged", gate: null }, tells: [proposer.id] },
      { subject: `project:${other}`, kind: "absorbed", body: { from: receipt } },
    ]);
  });
  it("refused into what is not of the same community before a vote", () =>
    expect(refused(tries(dossier({}, { kin: near }), clerk, "999999999"))).toEqual({ refusal: "not_a_choice", field: "into" }));
  it("refused while a sitting is called for it", () =>
    expect(refused(tries(dossier({ stage: "resolution", gate: "council" }, { kin: near, item: called })))).toEqual({
      refusal: "item_called",
    }));
  it("refused once it was voted on, or holds money", () => {
    expect(refused(tries(dossier({ passedLeaf: 9 }, { kin: near })))).toEqual({ refusal: "voted_already" });
    expect(refused(tries(dossier({}, { kin: near, holdings: [holding({ held: 1 })] })))).toEqual({ refusal: "voted_already" });
  });
  it("refused to the chair, and on one's own wish", () => {
    expect(refused(tries(dossier({}, { kin: near }), chair))).toEqual({ refusal: "not_your_role" });
    expect(refused(tries(dossier({ proposer: clerk.id }, { kin: near })))).toEqual({ refusal: "own_project" });
  });
});

describe("taken apart again", () => {
  const stood = {
    to: {
      stage: "screening" as const,
      gate: "screening",
      turn: "clerk",
      due: dueIn(calendar, "2026-06-01", { days: 10, unit: "working" }),
    },
  };
  const trail = [
    fact(1, "proposed", "2026-06-01", stood),
    fact(2, "merged", "2026-06-05", { body: { into: other }, to: { stage: "merged" as const, gate: null, turn: "nobody", due: null } }),
  ];
  const into = (given: Partial<Relative> = {}): Dossier["kin"] => ({
    ...noKin,
    into: { receipt: other, title: "另一张", public: true, stage: "resolution", unvoted: true, ...given },
  });
  const merged: Partial<Project> = { stage: "merged", gate: null, mergedInto: other };
  const tries = (d: Dossier) => perform(unmerge, d, clerk, { other, note: "是两件事" }, at());

  it("it stands where it stood, with the days that it had left, and both trails say so", () => {
    expect(done(tries(dossier(merged, { kin: into(), trail })))).toMatchObject([
      { kind: "unmerged", body: { from: other }, to: { stage: "screening", gate: "screening", due: { start: "2026-06-15", days: 6 } } },
      { subject: `project:${other}`, kind: "parted", body: { from: receipt } },
    ]);
  });
  it("refused when the other is before a sitting or has been voted on", () =>
    expect(refused(tries(dossier(merged, { kin: into({ unvoted: false }), trail })))).toEqual({ refusal: "other_voted" }));
});

describe("split", () => {
  const parts = {
    title: "后巷路灯",
    need: "夜里看不清路，老人摔过两次。",
    amount: 5_000_000,
    otherTitle: "后巷铺地砖",
    otherNeed: "路面坑洼，雨天积水。",
    otherAmount: 3_600_000,
    note: "两件事",
  };
  const tries = (given: Partial<typeof parts> = {}, d = dossier()) => perform(split, d, clerk, { ...parts, ...given }, at());

  it("two projects whose amounts come to the old one, each from the first gate on and naming the other", () => {
    const drafts = done(tries());
    expect(drafts).toMatchObject([
      {
        kind: "divided",
        body: { amount: 5_000_000 },
        texts: { title: "后巷路灯", need: parts.need },
        to: { stage: "screening", gate: "screening" },
      },
      { kind: "proposed", body: { amount: 3_600_000, proposer: proposer.id }, texts: { title: "后巷铺地砖" }, to: { gate: "screening" } },
      { kind: "split_off", body: { from: receipt } },
    ]);
    const [first, second] = drafts;
    expect(first?.kind === "divided" && `project:${first.body.into}`).toBe(second?.subject);
  });
  it("refused where the trail that everybody will read would hold somebody's number", () =>
    expect(refused(tries({ need: "请与 13800138000 联系，夜里看不清路。" }))).toMatchObject({ refusal: "personal_data", field: "need" }));
  it.each([1, -1])("refused when the parts are %i fen off", (off) =>
    expect(refused(tries({ otherAmount: parts.otherAmount + off }))).toEqual({
      refusal: "not_the_sum",
      field: "otherAmount",
      says: { sum: 8_600_000, made: 8_600_000 + off },
    }),
  );
  it("refused after a vote", () => expect(refused(tries({}, dossier({ passedLeaf: 3 })))).toEqual({ refusal: "voted_already" }));
});
