import { describe, expect, it } from "vitest";
import { type CountToCheck, kindsIn, type Survey, shareOf } from "#model/propose/survey.ts";
import { perform } from "#workflow/act.ts";
import { spoil, verify } from "#workflow/propose/count.ts";
import { respond, survey, tally } from "#workflow/propose/survey.ts";
import { area, at, clerk, done, path, refused, resident, streetPath, today, who } from "../../support/known.ts";

const asked = (over: Partial<Survey> = {}): Survey => ({
  id: "s1",
  area,
  path,
  title: "夏季问需",
  from: "2026-06-01",
  until: "2026-06-30",
  kinds: ["照明", "座椅"],
  online: 0,
  paper: 0,
  counts: [],
  mine: null,
  ...over,
});

describe("a community is asked what it needs", () => {
  const input = { area, title: "夏季问需", from: today, until: "2026-07-15", list: "照明\n座椅\n照明\n" };
  const tries = (over: Partial<typeof input> = {}, by = clerk) => perform(survey, { area, path }, by, { ...input, ...over }, at());

  it("by kinds to tick, each once", () =>
    expect(done(tries())).toMatchObject([{ kind: "surveyed", body: { area, kinds: 2 }, texts: { list: "照明\n座椅" } }]));
  it("by two kinds at least and twelve at most", () => {
    const many = Array.from({ length: 13 }, (_, n) => `第${n}项`).join("\n");
    for (const list of ["照明", many]) expect(refused(tries({ list }))).toMatchObject({ refusal: "out_of_kinds", field: "list" });
    expect(kindsIn(many)).toHaveLength(13);
  });
  it("not backwards, not when it is over, not by a resident", () => {
    expect(refused(tries({ from: "2026-07-16" }))).toMatchObject({ refusal: "ends_before_start" });
    expect(refused(tries({ from: "2026-06-01", until: "2026-06-14" }))).toEqual({ refusal: "window_over", field: "until" });
    expect(refused(tries({}, resident))).toEqual({ refusal: "not_your_role" });
  });
});

describe("a resident answers", () => {
  const tries = (known = asked(), by = resident, kinds = ["1", "0"], when = today) =>
    perform(respond, known, by, { kinds, line: null }, at(when));
  const living = (at: string) => ({ ...resident, grants: resident.grants.map((grant) => ({ ...grant, path: at })) });

  it("on a line of their own, so that all can answer at once", () =>
    expect(done(tries())).toMatchObject([
      { subject: `response:s1/${resident.id}`, kind: "responded", body: { kinds: [0, 1] }, texts: { line: "" } },
    ]));
  it("of the community, or of one of the street that is asked", () => {
    expect(done(tries(asked({ path: streetPath }), living(path)))).toHaveLength(1);
    expect(refused(tries(asked(), living(`${streetPath}/440303009001`)))).toEqual({ refusal: "not_your_community" });
    expect(refused(tries(asked(), clerk))).toEqual({ refusal: "not_your_community" });
  });
  it("from its first day until its last", () => {
    for (const day of ["2026-06-01", "2026-06-30"]) expect(done(tries(asked(), resident, ["0"], day))).toHaveLength(1);
    expect(refused(tries(asked(), resident, ["0"], "2026-05-31"))).toEqual({ refusal: "too_early" });
    expect(refused(tries(asked(), resident, ["0"], "2026-07-01"))).toEqual({ refusal: "survey_closed" });
  });
  it("with kinds that there are", () => {
    for (const kind of ["2", "-1", "x"])
      expect(refused(tries(asked(), resident, [kind]))).toEqual({ refusal: "not_a_choice", field: "kinds" });
  });
});

describe("paper is counted by two people", () => {
  const row = (key: string, count: number) => ({ key, count });
  const counts = (forms: number, rows: ReturnType<typeof row>[], by = clerk) =>
    perform(tally, asked(), by, { forms, counts: rows, paper: "档案盒 3" }, at());
  const sheet = (over: Partial<CountToCheck> = {}): CountToCheck => ({
    id: "t1",
    about: "survey",
    of: "s1",
    path,
    forms: 30,
    counts: [20, 8],
    paper: "",
    state: "entered",
    enteredBy: clerk.id,
    late: false,
    ...over,
  });
  const other = who("p-clerk-2", "clerk");

  it("typed by one: each kind in its place, none where nothing was typed", () =>
    expect(done(counts(30, [row("1", 8)]))).toMatchObject([
      { kind: "count_entered", body: { about: "survey", of: "s1", forms: 30, counts: [0, 8] } },
    ]));
  it("no kind more often than forms came back", () =>
    expect(refused(counts(30, [row("0", 31)]))).toEqual({ refusal: "more_than_forms", field: "counts.count.0", says: { most: 30 } }));
  it("verified by another, never by who typed it", () => {
    expect(done(perform(verify, sheet(), other, {}, at()))).toMatchObject([
      { kind: "count_verified", body: { forms: 30, counts: [20, 8] } },
    ]);
    expect(refused(perform(verify, sheet(), clerk, {}, at()))).toEqual({ refusal: "second_person" });
  });
  it("not when what it is about takes no more answers: then it can only be discarded", () => {
    const late = sheet({ about: "opinion", late: true });
    expect(refused(perform(verify, late, other, {}, at()))).toEqual({ refusal: "count_late" });
    expect(done(perform(spoil, late, other, { reason: "来晚了" }, at()))).toHaveLength(1);
  });
  it("or discarded, by either", () => {
    for (const by of [clerk, other])
      expect(done(perform(spoil, sheet(), by, { reason: "数错了" }, at()))).toMatchObject([{ kind: "count_spoiled" }]);
  });
  it("decided once, and by clerks alone", () => {
    for (const state of ["verified", "spoiled"] as const) {
      expect(refused(perform(verify, sheet({ state }), other, {}, at()))).toEqual({ refusal: "nothing_open" });
      expect(refused(perform(spoil, sheet({ state }), other, { reason: "x" }, at()))).toEqual({ refusal: "nothing_open" });
    }
    expect(refused(perform(verify, sheet(), resident, {}, at()))).toEqual({ refusal: "not_your_role" });
    expect(refused(counts(30, [], resident))).toEqual({ refusal: "not_your_role" });
  });
});

it.each([
  [0, 0, 0],
  [1, 3, 33],
  [2, 3, 67],
  [1, 200, 1],
  [1, 201, 0],
  [49, 49, 100],
])("%i of %i are %i of a hundred", (count, answers, share) => expect(shareOf(count, answers)).toBe(share));
