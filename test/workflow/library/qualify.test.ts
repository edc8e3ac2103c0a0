/** What was sent in after a call is checked, scored, announced, spoken against and let in: by whom, in its time, and refused otherwise. */
import { describe, expect, it } from "vitest";
import { endOf } from "#model/day.ts";
import { perform } from "#workflow/act.ts";
import { contest, weigh } from "#workflow/library/contest.ts";
import { applicationMoves, solicitationMoves } from "#workflow/library/enter.ts";
import { qualify } from "#workflow/library/qualify.ts";
import { announce } from "#workflow/library/solicit.ts";
import { closed, known, sent } from "../../support/call.ts";
import { at, clerk, done, firm, refused, resident, service, supplier, who } from "../../support/known.ts";

describe("the first check", () => {
  const checks = (input: Partial<Parameters<typeof qualify.decide>[2]>, of = known({}, closed), by = service) =>
    perform(qualify, of, by, { check: "pass", unfit: null, note: null, ...input }, at());
  it("waits for the close, and is not by who recorded it or acts for it", () => {
    expect(done(checks({}))).toMatchObject([{ kind: "application_qualified", tells: [firm.id] }]);
    expect(refused(checks({}, known()))).toMatchObject({ refusal: "call_running" });
    expect(refused(checks({}, known({ by: service.id }, closed)))).toEqual({ refusal: "second_person" });
    expect(refused(checks({}, known({}, closed), who("p-both", "officer:service", "supplier")))).toEqual({ refusal: "own_application" });
    expect(refused(checks({}, known({ state: "qualified" }, closed)))).toEqual({ refusal: "decided_already" });
    expect(refused(checks({}, known({}, closed), clerk))).toEqual({ refusal: "not_your_role" });
  });
  it("passes nobody who lacks something, and gives nobody a reason that is not so", () => {
    const young = known({ founded: "2026-01-12" }, closed);
    expect(refused(checks({}, young))).toEqual({ refusal: "condition_unmet", field: "check", says: { condition: "age" } });
    expect(done(checks({ check: "refuse", unfit: "age", note: "登记不满一年。" }, young))).toMatchObject([
      { kind: "application_unfit", body: { code: "age" }, texts: { note: "登记不满一年。" }, tells: [firm.id] },
    ]);
    expect(refused(checks({ check: "refuse", unfit: "staff", note: "人不够。" }, young))).toMatchObject({
      refusal: "condition_met",
      field: "unfit",
    });
    expect(done(checks({ check: "refuse", unfit: "outside", note: "不是服务。" }))).toMatchObject([{ body: { code: "outside" } }]);
    expect(refused(checks({ check: "refuse", note: "为什么？" }))).toMatchObject({ refusal: "required", field: "unfit" });
    expect(refused(checks({ check: "refuse", unfit: "papers" }))).toMatchObject({ refusal: "required", field: "note" });
  });
  it("sends back for more for the working days of the rules; what is not mended by then the clock ends", () => {
    expect(done(checks({ check: "return", note: "请补社保记录。" }))).toMatchObject([
      { kind: "application_returned", body: { until: "2026-06-18" } },
    ]);
    const back = known({ state: "returned", returnedUntil: "2026-06-18", returnedAt: endOf("2026-06-18") }, closed);
    expect(applicationMoves(back, at("2026-06-18T23:59"))).toEqual([]);
    expect(applicationMoves(back, at("2026-06-19"))).toMatchObject([
      { kind: "application_unfit", body: { code: "papers" }, tells: [firm.id] },
    ]);
  });
});

const sitting = {
  item: "m.1",
  meeting: "m",
  state: "counted",
  result: "passed",
  score: 8200,
  scorers: 5,
  meetingState: "ended",
  carried: false,
} as const;
describe("the panel's result", () => {
  it("reaches the application once the minutes are signed; without a quorum nothing is scored", () => {
    const fit = { state: "qualified" as const };
    expect(applicationMoves(known({ ...fit, sitting }, closed), at())).toMatchObject([
      { kind: "assessed", body: { score: 8200, scorers: 5 } },
    ]);
    expect(applicationMoves(known({ ...fit, sitting: { ...sitting, meetingState: "called" } }, closed), at())).toEqual([]);
    expect(applicationMoves(known({ ...fit, sitting: { ...sitting, carried: true } }, closed), at())).toEqual([]);
  });
  it("is announced once all is decided, with ranks that nobody types, and hangs for five working days", () => {
    const scored = known({ state: "scored", score: 8200, passed: true, sitting }, closed);
    expect(done(perform(announce, scored, service, {}, at()))).toMatchObject([
      {
        kind: "result_announced",
        body: { rows: [{ application: sent.id, rank: 1, admitted: true }], until: "2026-06-23" },
        tells: [firm.id],
      },
    ]);
    expect(refused(perform(announce, known({}, closed), service, {}, at()))).toMatchObject({
      refusal: "undecided_left",
      says: { left: 1 },
    });
    expect(refused(perform(announce, known(), service, {}, at()))).toMatchObject({ refusal: "call_running" });
    expect(refused(perform(announce, known({}, { state: "announced" }), service, {}, at()))).toEqual({ refusal: "decided_already" });
    expect(refused(perform(announce, scored, clerk, {}, at()))).toEqual({ refusal: "not_your_role" });
  });
});

const hangs = { state: "announced" as const, resultUntil: "2026-06-22", resultAt: endOf("2026-06-22") };
const said = { id: "o", text: "场地不是自己的。", person: resident.id, answer: null, upheld: null };
describe("a result that hangs", () => {
  const chosen = { state: "admitted" as const, score: 8200, passed: true, rank: 1, sitting };
  it("may be spoken against by anybody signed in, while it hangs", () => {
    expect(done(perform(contest, known(chosen, hangs), resident, { text: said.text }, at()))).toMatchObject([
      { kind: "result_contested", body: { person: resident.id } },
    ]);
    expect(refused(perform(contest, known(chosen, hangs), resident, { text: said.text }, at("2026-06-23")))).toEqual({
      refusal: "not_announced",
    });
    expect(refused(perform(contest, known(chosen, hangs), { id: "p-x", grants: [] }, { text: said.text }, at()))).toEqual({
      refusal: "not_your_role",
    });
  });
  it("is answered by the office, not by who said it nor by who is spoken of", () => {
    const spoken = known({ ...chosen, contests: [said] }, hangs);
    const answer = { objection: "o", upheld: "yes" as const, answer: "经查属实。" };
    expect(done(perform(weigh, spoken, service, answer, at()))).toMatchObject([
      { kind: "contest_answered", body: { contest: "o", upheld: true }, tells: [resident.id, firm.id] },
    ]);
    expect(refused(perform(weigh, spoken, service, { ...answer, objection: "x" }, at()))).toMatchObject({ refusal: "not_a_choice" });
    expect(
      refused(perform(weigh, known({ ...chosen, contests: [{ ...said, person: service.id }] }, hangs), service, answer, at())),
    ).toEqual({
      refusal: "second_person",
    });
    expect(refused(perform(weigh, known(chosen, hangs), service, answer, at()))).toEqual({ refusal: "nothing_open" });
    const both = who("p-both", "officer:service", "supplier");
    expect(refused(perform(weigh, spoken, both, answer, at()))).toEqual({ refusal: "own_application" });
  });
  it("ends after its days, but never while something waits for an answer; then what was chosen comes in, with its source", () => {
    expect(solicitationMoves(known(chosen, hangs), at("2026-06-22T23:59"))).toEqual([]);
    expect(solicitationMoves(known({ ...chosen, contests: [said] }, hangs), at("2026-06-23"))).toEqual([]);
    expect(solicitationMoves(known(chosen, hangs), at("2026-06-23"))).toMatchObject([
      { kind: "solicitation_ended", body: { admitted: 1 } },
    ]);
    expect(applicationMoves(known(chosen, { ...hangs, state: "ended" }), at("2026-06-23"))).toMatchObject([
      {
        subject: `standard:${sent.id}`,
        kind: "standard_entered",
        body: { version: 1, supplier, solicitation: "c", meeting: "m", score: 8200, low: 100 },
      },
      { subject: `application:${sent.id}`, kind: "application_entered", tells: [firm.id] },
    ]);
    expect(applicationMoves(known({ ...chosen, state: "missed" }, { ...hangs, state: "ended" }), at("2026-06-23"))).toEqual([]);
  });
});
