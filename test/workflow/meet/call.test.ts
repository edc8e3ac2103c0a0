import { describe, expect, it } from "vitest";
import { bodyWith, candidate, council, seatOf, tries } from "../../support/council.ts";
import { clerk, done, member, refused, resident, street } from "../../support/known.ts";
import { councilOf, luohu } from "../../support/luohu.ts";
import { policyVoting } from "../../support/policyWith.ts";
import { moment } from "../../support/sitting.ts";

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

  it("P9.11 one that was held by hands is entered afterwards, and keeps its own day", () => {
    for (const draft of done(tries({ method: "hands", at: "2026-06-12T14:30" }))) expect(draft.on).toBe("2026-06-12");
    expect(done(tries({ method: "hands", at: "2026-06-15T08:00" }))[0]?.on, "this morning's").toBe("2026-06-15");
  });
  it("one that is to come is called today", () => expect(done(tries())[0]?.on).toBe("2026-06-15"));
});

describe("refused", () => {
  it("for a project that lacks a paper of its gate, which is named", () => {
    const lacks = [{ key: "budget", label: { zh: "项目预算", en: "Budget" } }];
    const known = council({ candidates: [candidate("100000001"), candidate("100000002", { title: "后巷路灯", lacks })] });
    expect(refused(tries({}, known))).toEqual({
      refusal: "choice_lacks_papers",
      field: "projects",
      says: { title: "后巷路灯", zh: "项目预算", en: "Budget" },
    });
    expect(done(tries({ projects: ["100000001"] }, known))).toHaveLength(2);
  });
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
  it("without the days that members need to read, however it is to vote", () => {
    for (const method of ["hands", "paper", "online"] as const)
      for (const at of ["2026-06-15T09:01", "2026-06-15T16:00", "2026-06-17T23:59"])
        expect(refused(tries({ method, at }))).toEqual({ refusal: "too_soon", field: "at", says: { days: 3 } });
    for (const method of ["hands", "online"] as const) expect(done(tries({ method, at: "2026-06-18T00:00" }))).toHaveLength(3);
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
