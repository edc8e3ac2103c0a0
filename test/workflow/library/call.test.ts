/** A call to organisations: each act by whom it is for, in its time, and refused otherwise. */
import { describe, expect, it } from "vitest";
import { endOf, startOf } from "#model/day.ts";
import { type Application, type Applied, applicationId, asksOf, type Opening, type Solicitation } from "#model/library/solicitation.ts";
import { perform } from "#workflow/act.ts";
import { apply, forgo } from "#workflow/library/apply.ts";
import { contest, weigh } from "#workflow/library/contest.ts";
import { applicationMoves, solicitationMoves } from "#workflow/library/enter.ts";
import { qualify } from "#workflow/library/qualify.ts";
import { announce, solicit } from "#workflow/library/solicit.ts";
import {
  approver,
  at,
  calendar,
  clerk,
  done,
  finance,
  firm,
  refused,
  resident,
  service,
  street,
  streetPath,
  supplier,
  who,
} from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";

const place = { area: street, path: streetPath, level: "street", policy: luohu, digest: "d", calendar } satisfies Opening;
const asked = { area: street, title: "入库征集", sought: "面向长者的服务。", classes: ["SERVICE"], places: null, files: [] };
const opens = (over: Partial<typeof asked & { from: string; until: string }> = {}, by = service, known: Opening = place) =>
  perform(solicit, known, by, { ...asked, from: "2026-06-15", until: "2026-06-30", ...over }, at());

const call: Solicitation = {
  ...{ id: "c", area: street, areaName: "东晓街道", path: streetPath, title: asked.title, sought: asked.sought, classes: ["SERVICE"] },
  ...{ from: "2026-06-01", until: "2026-06-15", opens: startOf("2026-06-01"), closes: endOf("2026-06-15"), places: 2 },
  ...{ asks: asksOf(luohu.library), panel: "library_panel", ties: "all", state: "open" },
  ...{ announcedOn: null, resultUntil: null, resultAt: null },
};
const template = {
  title: "手机课堂",
  need: "长者想学会用手机。",
  plan: "每周一节。",
  class: "SERVICE",
  low: 100,
  high: 200,
  beneficiaries: 50,
};
const sent: Application = {
  ...{
    id: applicationId("c", supplier),
    leaf: 1,
    supplier,
    supplierName: "社工站",
    type: "organisation",
    founded: "2018-09-03",
    rating: null,
  },
  ...{ barred: false, template: { ...template, goals: [], checks: ["签到表"] }, staff: 5, office: 60, channel: "online", contact: "" },
  ...{ by: firm.id, sentAt: 1, state: "sent", code: null, note: "", returnedUntil: null, returnedAt: null },
  ...{ score: null, passed: null, rank: null, sitting: null, contests: [] },
};
const known = (over: Partial<Application> = {}, of: Partial<Solicitation> = {}): Applied => {
  const application = { ...sent, ...over };
  const suppliers = [
    { id: supplier, name: "社工站" },
    { id: "other", name: "别家" },
  ];
  return { ...place, call: { ...call, ...of }, applications: [application], application, suppliers };
};
const closed = { state: "closed" as const };
const offer = { ...template, aims: [], checks: "签到表", supplier, staff: 5, office: 60, channel: null, contact: null, files: [] };
const sends = (
  over: Partial<Omit<typeof offer, "channel" | "contact"> & { channel: "counter" | "paper"; contact: string }> = {},
  by = firm,
  of = known(),
  when = at(),
) => perform(apply, of, by, { ...offer, ...over }, when);

describe("a call", () => {
  it("is opened by whom the rules name, and fixes what they ask", () => {
    expect(done(opens())).toMatchObject([
      {
        kind: "solicited",
        body: { policy: "d", asks: { age: 12, staff: 3, office: 20 }, panel: "library_panel", ties: "all", closes: endOf("2026-06-30") },
      },
    ]);
    expect(refused(opens({}, approver))).toEqual({ refusal: "not_by_this_policy" });
    for (const by of [clerk, firm, resident]) expect(refused(opens({}, by))).toEqual({ refusal: "not_your_role" });
  });
  it("is open for ten working days at least, over the Dragon Boat holiday", () => {
    expect(refused(opens({ until: "2026-06-29" }))).toMatchObject({
      refusal: "window_too_short",
      field: "until",
      says: { day: "2026-06-30" },
    });
    expect(refused(opens({ from: "2026-06-14" }))).toMatchObject({ refusal: "before_the_last", field: "from" });
    expect(refused(opens({ classes: ["NONE"] }))).toMatchObject({ refusal: "not_a_choice", field: "classes" });
  });
  it("is not opened where nobody could score", () => {
    const policy = { ...luohu, bodies: luohu.bodies.filter(({ key }) => key !== "library_panel") };
    expect(refused(opens({}, service, { ...place, policy }))).toMatchObject({ refusal: "no_body" });
  });
  it("is closed by the clock, and not a moment before", () => {
    expect(solicitationMoves(known(), at("2026-06-15T23:59"))).toEqual([]);
    expect(solicitationMoves(known(), at("2026-06-16"))).toMatchObject([{ kind: "solicitation_closed", body: { applications: 1 } }]);
  });
});

describe("an application", () => {
  it("is sent by who acts for the organisation, or recorded by the office with how it came", () => {
    expect(done(sends())).toMatchObject([{ subject: `application:c-${supplier}`, kind: "applied", body: { channel: "online", staff: 5 } }]);
    expect(done(sends({ channel: "paper" }, clerk))).toMatchObject([{ body: { channel: "paper" } }]);
    expect(refused(sends({}, clerk))).toMatchObject({ refusal: "required", field: "channel" });
    expect(refused(sends({ supplier: "other" }))).toMatchObject({ refusal: "not_a_choice", field: "supplier" });
    for (const by of [resident, finance]) expect(refused(sends({}, by))).toEqual({ refusal: "not_your_role" });
  });
  it("says who can be reached in a text of its own, never in the fact", () => {
    const [fact] = done(sends({ contact: "何静 0755-2500 0001" }));
    expect(JSON.stringify(fact?.body)).not.toContain("何静");
    expect(fact?.texts).toMatchObject({ contact: "何静 0755-2500 0001" });
  });
  it("is refused before the first day, after the last, and of what the call does not ask for", () => {
    expect(refused(sends({}, firm, known({}, { opens: startOf("2026-06-16") })))).toMatchObject({ refusal: "call_ahead" });
    expect(refused(sends({}, firm, known({}, closed)))).toMatchObject({ refusal: "call_closed" });
    expect(refused(sends({ class: "WORKS" }))).toMatchObject({ refusal: "not_sought", field: "class" });
    expect(refused(sends({ low: 300 }))).toMatchObject({ refusal: "low_over_high", field: "high" });
  });
  it("may be mended after the close by who was asked to, until that day, and by nobody else", () => {
    const back = known({ state: "returned", returnedUntil: "2026-06-18", returnedAt: endOf("2026-06-18") }, closed);
    expect(done(sends({}, firm, back, at("2026-06-18T23:59")))).toMatchObject([{ kind: "applied" }]);
    expect(refused(sends({}, firm, back, at("2026-06-19")))).toMatchObject({ refusal: "call_closed" });
    expect(refused(sends({ supplier: "other", channel: "paper" }, clerk, back, at("2026-06-18")))).toMatchObject({
      refusal: "call_closed",
      field: "supplier",
    });
  });
  it("is taken back while the call is open, and stays afterwards", () => {
    expect(done(perform(forgo, known(), firm, { reason: "不报了。" }, at()))).toMatchObject([{ kind: "application_forgone" }]);
    expect(refused(perform(forgo, known({}, closed), firm, { reason: "不报了。" }, at()))).toMatchObject({ refusal: "call_closed" });
    expect(refused(perform(forgo, known({ state: "forgone" }), firm, { reason: "不报了。" }, at()))).toEqual({
      refusal: "decided_already",
    });
  });
});

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
