import { describe, expect, it } from "vitest";
import { assigneeOf } from "#model/people/office.ts";
import type { Who } from "#model/people/roles.ts";
import type { Dossier, Project } from "#model/project.ts";
import { noKin } from "#model/screen/kin.ts";
import { actingOn, perform } from "#workflow/act.ts";
import { remind } from "#workflow/open/remind.ts";
import { assign } from "#workflow/people/assign.ts";
import { relay } from "#workflow/people/relay.ts";
import { refuseWish } from "#workflow/screen/refuse.ts";
import { at, chair, clerk, done, dossier, proposer, receipt, refused, resident, service, who, works } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { fact } from "../../support/trail.ts";

const other = who("p-clerk-2", "clerk");
const office = [clerk, other].map(({ id }) => ({ id, name: id }));
const waits = (project: Partial<Project> = {}, given: Partial<Dossier> = {}) =>
  dossier({ ...project }, { kin: { ...noKin, office }, ...given });

describe("assign", () => {
  const tries = (person: string, d = waits(), by: Who = clerk) => perform(assign, d, by, { person }, at());

  it("one of the office takes it, passes it on, or gives it back; who it is passed to is told", () => {
    expect(done(tries(clerk.id))).toMatchObject([{ kind: "assigned", body: { person: clerk.id, turn: "clerk" }, tells: [] }]);
    expect(done(tries(other.id))).toMatchObject([{ body: { person: other.id }, tells: [other.id] }]);
    expect(done(tries("office", waits({ assignee: other.id })))).toMatchObject([{ body: { person: null }, tells: [] }]);
  });
  it("refused to somebody who is not of the office, to the proposer, and to whom it is given already", () => {
    expect(refused(tries(works.id))).toEqual({ refusal: "not_a_choice", field: "person" });
    const mine = waits({ proposer: other.id });
    expect(refused(tries(other.id, mine))).toEqual({ refusal: "not_a_choice", field: "person" });
    expect(refused(tries(other.id, waits({ assignee: other.id })))).toEqual({ refusal: "same_value", field: "person" });
    expect(refused(tries("office"))).toEqual({ refusal: "same_value", field: "person" });
  });
  it.each([chair, resident, service])("is for the office whose turn it is, not for $id", (by) =>
    expect(refused(tries(clerk.id, waits(), by))).toEqual({ refusal: "not_your_role" }),
  );
  it("refused where a firm, a council or the proposer is awaited", () => {
    for (const turn of ["proposer", "council", "supplier"])
      expect(refused(tries(clerk.id, waits({ stage: "resolution", turn })))).toEqual({ refusal: "not_your_role" });
  });
  it("narrows no authority: another of the office may still do the work, and the fact says who did", () => {
    const d = waits({ assignee: other.id });
    expect(done(perform(refuseWish, d, clerk, { code: luohu.reasons[0]?.code ?? "", note: "不属于范围" }, at()))).toHaveLength(1);
    expect(actingOn("refuse", d, clerk, at())).toEqual({ role: "clerk", delegateOf: null });
  });
  it("who no longer holds the office has nothing assigned to them", () => {
    expect(assigneeOf(waits({ assignee: other.id }))?.id).toBe(other.id);
    expect(assigneeOf(waits({ assignee: "p-left" }))).toBeUndefined();
  });
  it("who has it is reminded, the rest of the office is not", () => {
    const holders = [clerk, other].map(({ id }) => ({
      person: id,
      role: "clerk" as const,
      supplier: null,
      from: "2020-01-01",
      until: null,
    }));
    const soon = { assignee: other.id, remindAt: at().now - 1, dueAt: at().now + 9_000_000 };
    expect(remind(waits(soon), holders, at())).toMatchObject([{ kind: "reminded", tells: [other.id] }]);
    expect(remind(waits({ ...soon, assignee: null }), holders, at())).toMatchObject([{ tells: [clerk.id, other.id] }]);
  });
});

describe("handed over to another office", () => {
  const gates = luohu.gates.map((gate) =>
    gate.key === "screening" ? { ...gate, by: ["clerk" as const, "officer:service" as const] } : gate,
  );
  const policy = { ...luohu, gates };
  const tries = (role: string, d: Dossier, by: Who = clerk) => perform(relay, d, by, { role, reason: "涉及街道层面的事" }, at());

  it("it is the other office's turn, the stage and the days stay, and the trail has the reason", () =>
    expect(done(tries("officer:service", waits({}, { policy })))).toMatchObject([
      {
        subject: `project:${receipt}`,
        kind: "relayed",
        body: { from: "clerk", to: "officer:service" },
        texts: { reason: "涉及街道层面的事" },
        to: { stage: "screening", gate: "screening", turn: "officer:service", due: { day: "2026-06-30" } },
      },
    ]));
  it("between the offices that buy: from services to works, which may then contract", () => {
    const d = waits({ stage: "procurement", gate: null, turn: "officer:service", class: "SERVICE" });
    expect(done(tries("officer:works", d, service))).toMatchObject([{ to: { stage: "procurement", turn: "officer:works" } }]);
  });
  it("refused where one office alone decides, to an office that does not decide there, and by another office", () => {
    expect(refused(tries("officer:service", waits()))).toEqual({ refusal: "one_office" });
    expect(refused(tries("officer:works", waits({}, { policy })))).toEqual({ refusal: "not_a_choice", field: "role" });
    expect(refused(tries("officer:service", waits({}, { policy }), works))).toEqual({ refusal: "not_your_role" });
  });
  it("refused to an office that has checked it already", () => {
    const trail = [
      fact(1, "proposed", "2026-06-12", { to: { stage: "screening", gate: "screening", turn: "officer:service", due: null } }),
      fact(2, "endorsed", "2026-06-13", {
        body: { gate: "screening", role: "officer:service" },
        to: { stage: "screening", gate: "screening", turn: "clerk", due: null },
      }),
    ];
    expect(refused(tries("officer:service", waits({}, { policy, trail })))).toEqual({ refusal: "one_office" });
  });
});

describe("a stand-in", () => {
  const standIn: Who = { id: "p-stand-in", grants: service.grants.map((grant) => ({ ...grant, id: "s", delegateOf: service.id })) };
  it("does what the officer may, and the fact says both", () => {
    const d = dossier({ stage: "appeal", turn: "officer:service" });
    expect(actingOn("judge", d, standIn, at())).toEqual({ role: "officer:service", delegateOf: service.id });
  });
  it("does not judge the wish of the officer in whose place they act", () => {
    const acts: Who = { id: "p-stand-in", grants: clerk.grants.map((grant) => ({ ...grant, delegateOf: proposer.id })) };
    expect(refused(perform(refuseWish, dossier(), acts, { code: luohu.reasons[0]?.code ?? "", note: "不属于范围" }, at()))).toEqual({
      refusal: "own_project",
    });
  });
});
