import { describe, expect, it } from "vitest";
import type { Policy } from "#model/policy/policy.ts";
import type { Dossier } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { adopt, keep, repin } from "#workflow/policy/repin.ts";
import { approver, at, done, dossier, holding, refused, service, stranger, works } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";

const lasting = (days: number): Policy => ({
  ...luohu,
  version: 2,
  gates: luohu.gates.map((gate) => ({ ...gate, limit: { ...gate.limit, value: { days, unit: "working" as const } } })),
});
const longer = lasting(3);
const without = (key: string, money: Partial<Record<string, "hold" | "commit">> = {}): Policy => ({
  ...longer,
  gates: longer.gates.filter((gate) => gate.key !== key).map((gate) => ({ ...gate, money: money[gate.key] ?? gate.money })),
});
const newer = (policy: Policy = longer) => ({ digest: "newer", id: "440303-2", policy });
const asked = { n: 1, policy: "newer", askedBy: service.id };
const standing = (project: Partial<Dossier["project"]> = {}, given: Partial<Dossier> = {}) =>
  dossier(project, { newer: newer(), ...given });
const hand = at();
const ask = (d: Dossier, who = service) => perform(repin, d, who, { reason: "社区要求" }, hand);
const confirm = (d: Dossier, who = approver) => perform(adopt, d, who, {}, hand);
const why = (d: Dossier) => refused(ask(d)).refusal;

describe("moving a project to a newer version", () => {
  it("is asked by an officer, with the reason, and changes nothing yet", () => {
    const [fact] = done(ask(standing()));
    expect(fact).toMatchObject({ kind: "repin_asked", body: { repin: 1, policy: "newer" }, texts: { reason: "社区要求" } });
    expect(fact).not.toHaveProperty("to");
  });
  it("is for officers of its place", () => expect(refused(ask(standing(), stranger)).refusal).toBe("not_your_role"));
  it("is confirmed by a second person; then the limit of its gate is the newer one's", () => {
    const d = standing({}, { repin: asked, repins: 1 });
    expect(refused(confirm(d, service)).refusal).toBe("second_person");
    const [fact] = done(confirm(d));
    expect(fact).toMatchObject({ kind: "repinned", body: { repin: 1, policy: "newer", from: "digest" } });
    expect(fact?.to).toMatchObject({ stage: "screening", gate: "screening", due: { days: 3, start: "2026-06-12" } });
  });
  it("the newer limit is counted from the same beginning: the days that have run are not given again", () => {
    const due = (project: Partial<Dossier["project"]>) => done(confirm(standing(project, { repin: asked, repins: 1 })))[0]?.to?.due;
    const begun = { dueStart: "2026-06-08", dueDays: 10, dueDay: "2026-06-23" };
    expect(due(begun)).toMatchObject({ start: "2026-06-08", day: "2026-06-11", days: 3 });
    // Of ten days eight were used before it was sent back for more.
    expect(due({ ...begun, dueDays: 2, dueDay: "2026-06-10" })).toMatchObject({ start: "2026-06-08", day: "2026-06-08", days: 0 });
    const [ask, given] = [newer(lasting(15)), { repin: asked, repins: 1 }];
    expect(done(confirm(standing({ ...begun, dueDays: 2 }, { ...given, newer: ask })))[0]?.to?.due).toMatchObject({ days: 7 });
  });
  it("under contract leaves it where it stands, with the day it was due", () => {
    const d = standing({ stage: "delivery", gate: "approval", turn: "supplier", approved: 8_600_000 }, { repin: asked, repins: 1 });
    expect(done(confirm(d))[0]?.to).toMatchObject({ stage: "delivery", gate: "approval", turn: "supplier", due: { day: "2026-06-30" } });
  });
  it("may be declined", () =>
    expect(done(perform(keep, standing({}, { repin: asked, repins: 1 }), works, { reason: "照旧" }, hand))).toMatchObject([
      { kind: "repin_declined" },
    ]));
});

describe("it is refused", () => {
  it("where there is nothing newer", () => expect(why(standing({}, { newer: null }))).toBe("no_newer"));
  it("while another request is open", () => expect(why(standing({}, { repin: asked }))).toBe("repin_open"));
  it("where the gate at which it stands is not there", () => {
    const council = { stage: "resolution", gate: "council" } as const;
    expect(why(standing(council, { newer: newer(without("council", { screening: "hold" })) }))).toBe("gate_gone");
  });
  it("where that gate is of another kind", () => {
    const policy = {
      ...longer,
      gates: longer.gates.map((gate) => (gate.key === "screening" ? { ...gate, kind: "approval" as const } : gate)),
    };
    expect(why(standing({}, { newer: newer(policy) }))).toBe("gate_gone");
  });
  it("where its class is unknown", () =>
    expect(why(standing({}, { newer: newer({ ...longer, classes: longer.classes.filter((one) => one.code !== "WORKS") }) }))).toBe(
      "class_gone",
    ));
  it("where its money would be committed never, or held twice", () => {
    const notice = { stage: "notice", gate: "notice" } as const;
    expect(why(standing(notice, { newer: newer(without("approval", { screening: "commit" })) }))).toBe("way_differs");
    const policy = without("council", { notice: "hold" });
    expect(why(standing(notice, { newer: newer(policy), holdings: [holding({ held: 1 })] }))).toBe("way_differs");
  });
  it("after the work has ended", () => expect(why(standing({ stage: "closed", gate: "approval" }))).toBe("wrong_stage"));
  it("at its confirmation, when something later still has come into force", () => {
    const d = standing({}, { repin: { ...asked, policy: "older" }, repins: 1 });
    expect(refused(confirm(d)).refusal).toBe("repin_stale");
  });
});
