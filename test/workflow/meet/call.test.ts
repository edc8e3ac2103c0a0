import { describe, expect, it } from "vitest";
import type { InputOf } from "#model/form.ts";
import type { BodySeat } from "#model/meet/body.ts";
import type { Callable, Candidate, Council } from "#model/meet/council.ts";
import type { callForm } from "#model/meet/forms.ts";
import { perform } from "#workflow/act.ts";
import { call } from "#workflow/meet/call.ts";
import { at, chair, clerk, done, member, policyVoting, refused, resident, street, streetPath } from "../../support/known.ts";
import { councilOf, luohu } from "../../support/luohu.ts";
import { moment } from "../../support/sitting.ts";

const candidate = (receipt: string, given: Partial<Candidate> = {}): Candidate => ({
  receipt,
  title: receipt,
  class: "WORKS",
  amount: 8_600_000,
  proposer: "p-proposer",
  lastOn: "2026-06-12",
  gate: "council",
  policy: luohu,
  agents: [],
  ...given,
});
const seatOf = (person: string, given: Partial<BodySeat> = {}): BodySeat => ({
  id: `seat-${person}`,
  person,
  name: person,
  kind: "member",
  term: 1,
  from: "2024-01-01",
  until: null,
  ended: null,
  ...given,
});
const bodyWith = (seats: readonly BodySeat[], key = "council"): Callable => ({
  id: `${street}/${key}`,
  key,
  rule: councilOf(luohu),
  seats,
});
const council = (given: Partial<Council> = {}): Council => ({
  area: street,
  areaName: "东晓街道",
  path: streetPath,
  level: "street",
  bodies: [bodyWith([seatOf("p-member-1"), seatOf("p-member-2"), seatOf("p-chair", { kind: "chair" })])],
  urgent: [],
  candidates: [candidate("100000001"), candidate("100000002")],
  ...given,
});
const input: InputOf<typeof callForm> = {
  area: street,
  body: "东晓街道居民议事会",
  place: "三楼会议室",
  at: "2026-06-18T14:30",
  method: "online",
  projects: ["100000002", "100000001"],
  bodies: [],
  order: [],
  observers: null,
};
const tries = (given: Partial<typeof input> = {}, known = council(), by = chair) => perform(call, known, by, { ...input, ...given }, at());

describe("a sitting is called", () => {
  it("P4.2 the roll, the items in their order and the rule are fixed, and each member is told", () => {
    const [called, ...scheduled] = done(tries());
    expect(called).toMatchObject({
      subject: "meeting:id1",
      kind: "called",
      body: {
        area: street,
        at: moment("2026-06-18T14:30"),
        method: "online",
        roll: ["p-member-1", "p-member-2"],
        items: [
          { item: "id1.1", project: "100000002", amount: 8_600_000, proposer: "p-proposer" },
          { item: "id1.2", project: "100000001" },
        ],
        rule: {
          ...councilOf(luohu).vote.value,
          recusal: "keep",
          methods: ["hands", "paper", "online"],
          lead: 3,
          proxies: 0,
          enBloc: false,
        },
        bodies: [`${street}/council`],
        chair: "p-chair",
      },
      tells: ["p-member-1", "p-member-2", "p-chair"],
    });
    expect(scheduled).toMatchObject([
      { subject: "project:100000002", kind: "scheduled", body: { meeting: "id1", item: "id1.1" } },
      { subject: "project:100000001", kind: "scheduled", body: { meeting: "id1", item: "id1.2" } },
    ]);
  });

  it("by the clerk too", () => expect(done(tries({}, council(), clerk))).toHaveLength(3));

  it("P9.11 by hands it may be entered afterwards, and keeps its own day", () => {
    for (const draft of done(tries({ method: "hands", at: "2026-06-12T14:30" }))) expect(draft.on).toBe("2026-06-12");
  });
  it("one that is to come is called today", () => expect(done(tries())[0]?.on).toBe("2026-06-15"));
});

const order = (rows: readonly Partial<(typeof input)["order"][number]>[]) =>
  rows.map((row) => ({ key: "", n: null, method: null, ...row }));
const itemsOf = (drafts: ReturnType<typeof done>) => (drafts[0]?.kind === "called" ? drafts[0].body.items : []);

describe("its agenda", () => {
  it("stands in the order that the caller chose; what has no number follows as it was listed", () => {
    const three = council({ candidates: ["100000001", "100000002", "100000003"].map((one) => candidate(one)) });
    const projects = ["100000001", "100000002", "100000003"];
    const listed = itemsOf(
      done(
        tries(
          {
            projects,
            order: order([
              { key: "100000003", n: 1 },
              { key: "100000002", n: 2 },
            ]),
          },
          three,
        ),
      ),
    );
    expect(listed.map((one) => one.project)).toEqual(["100000003", "100000002", "100000001"]);
    expect(listed.map((one) => one.item)).toEqual(["id1.1", "id1.2", "id1.3"]);
  });
  it("may have items by hands and items online; then it is published ahead", () => {
    const mixed = { method: "hands", order: order([{ key: "100000001", method: "online" }]) } as const;
    expect(itemsOf(done(tries(mixed))).map((one) => one.method)).toEqual(["hands", "online"]);
    expect(refused(tries({ ...mixed, at: "2026-06-16T14:30" }))).toMatchObject({ refusal: "too_soon" });
  });
  it("P4.4 knows who acts for the supplier of a project: they are recused from the start", () => {
    const agents = council({ candidates: [candidate("100000001", { agents: ["p-member-2", "p-firm"] }), candidate("100000002")] });
    expect(itemsOf(done(tries({ projects: ["100000001"] }, agents)))[0]?.interested).toEqual(["p-member-2"]);
  });
  it("has with it what was begun urgently since the last sitting", () =>
    expect(done(tries({}, council({ urgent: ["200000001"] })))[0]).toMatchObject({ body: { reported: ["200000001"] } }));
});

describe("its roll", () => {
  const rollOf = (seats: readonly BodySeat[], given: Partial<typeof input> = {}) => {
    const [called] = done(tries(given, council({ bodies: [bodyWith(seats)] })));
    return called?.kind === "called" ? called.body.roll : [];
  };
  it("P4.2 is of those who sit on the day it is called, not of those whose term is over or to come", () =>
    expect(
      rollOf([
        seatOf("p-a"),
        seatOf("p-b", { until: "2026-06-14" }),
        seatOf("p-c", { from: "2026-06-16" }),
        seatOf("p-d", { ended: "2026-06-15" }),
        seatOf("p-e", { until: "2026-06-15" }),
      ]),
    ).toEqual(["p-a", "p-e"]));
  it("P9.11 of one that is entered afterwards, of those who sat on its day", () =>
    expect(rollOf([seatOf("p-a"), seatOf("p-d", { ended: "2026-06-15" })], { method: "hands", at: "2026-06-12T14:30" })).toEqual([
      "p-a",
      "p-d",
    ]));
  it("counts a person in two bodies once, in a joint sitting", () => {
    const both = council({ bodies: [bodyWith([seatOf("p-a"), seatOf("p-b")]), bodyWith([seatOf("p-b"), seatOf("p-c")], "party")] });
    const [called] = done(tries({ bodies: [`${street}/council`, `${street}/party`] }, both));
    expect(called).toMatchObject({ body: { roll: ["p-a", "p-b", "p-c"], bodies: [`${street}/council`, `${street}/party`] } });
  });
});

describe("refused", () => {
  it("without saying which, where there are two bodies", () => {
    const both = council({ bodies: [bodyWith([seatOf("p-a")]), bodyWith([seatOf("p-b")], "party")] });
    expect(refused(tries({}, both))).toMatchObject({ refusal: "required", field: "bodies" });
  });
  it("for a project whose gate names another body", () => {
    const party = council({ bodies: [bodyWith([seatOf("p-a")], "party")] });
    expect(refused(tries({}, party))).toMatchObject({ refusal: "no_body", field: "projects" });
  });
  it("below the level at which the body sits", () =>
    expect(refused(tries({}, council({ level: "grid" })))).toMatchObject({ refusal: "wrong_level", field: "area" }));
  it("by a way to vote that the body does not know", () =>
    expect(refused(tries({ method: "closed" }))).toMatchObject({ refusal: "method_not_allowed", field: "method" }));

  it("to who does not lead the council", () => {
    for (const by of [member(1), resident]) expect(refused(tries({}, council(), by))).toEqual({ refusal: "not_your_role" });
  });
  it("with a project that does not wait for a sitting", () =>
    expect(refused(tries({ projects: ["100000001", "100000009"] }))).toMatchObject({ refusal: "already_scheduled", field: "projects" }));
  it("with nothing to decide", () => expect(refused(tries({ projects: [] }))).toMatchObject({ refusal: "no_items" }));
  it("with nobody on the roll", () =>
    expect(refused(tries({}, council({ bodies: [bodyWith([])] })))).toMatchObject({ refusal: "empty_roll" }));
  it("where two items would be counted by different rules", () => {
    const strict = policyVoting({ pass: [2, 3] });
    const mixed = council({ candidates: [candidate("100000001"), candidate("100000002", { policy: strict })] });
    expect(refused(tries({}, mixed))).toMatchObject({ refusal: "mixed_rules", field: "projects" });
  });
  it("online without the days that members need to read", () => {
    expect(refused(tries({ at: "2026-06-17T23:59" }))).toEqual({ refusal: "too_soon", field: "at", says: { days: 3 } });
    expect(done(tries({ at: "2026-06-18T00:00" }))).toHaveLength(3);
  });
  it("online in the past", () => expect(refused(tries({ at: "2026-06-14T14:30" }))).toMatchObject({ refusal: "too_soon" }));
  it("by hands too far back", () => {
    const long = council({
      candidates: [candidate("100000001", { lastOn: "2026-01-01" }), candidate("100000002", { lastOn: "2026-01-01" })],
    });
    expect(refused(tries({ method: "hands", at: "2026-05-15T14:30" }, long))).toEqual({
      refusal: "too_far_back",
      field: "at",
      says: { days: 30 },
    });
    expect(done(tries({ method: "hands", at: "2026-05-16T00:00" }, long))).toHaveLength(3);
  });
  it("by hands before the last step of one of its projects", () => {
    const mixed = council({
      candidates: [candidate("100000001", { lastOn: "2026-06-14" }), candidate("100000002", { lastOn: "2026-06-10" })],
    });
    expect(refused(tries({ method: "hands", at: "2026-06-13T14:30" }, mixed))).toEqual({
      refusal: "before_the_last",
      field: "at",
      says: { day: "2026-06-14" },
    });
  });
});
