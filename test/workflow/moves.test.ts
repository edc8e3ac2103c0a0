import { describe, expect, it } from "vitest";
import { endOf } from "#model/day.ts";
import type { Gate } from "#model/policy/gate.ts";
import { matterOf, type Project } from "#model/project.ts";
import { accepted, dueIn, dueNow, ended, firstGate, limited, onwards, pastGate, stay, toGate, toStage } from "#workflow/moves.ts";
import { calendar, dossier } from "../support/known.ts";
import { luohu } from "../support/luohu.ts";
import { gates } from "../support/policies.ts";
import { policyWith } from "../support/policyWith.ts";

const start = "2026-06-15";
const walk = (project: Partial<Project>, path = [gates.screening, gates.council, gates.notice, gates.approval]) =>
  pastGate(dossier(project, { policy: policyWith({}, path) }), start);

describe("P9.1 past a gate", () => {
  it("into the next of the pinned policy, whatever their order", () => {
    expect(walk({ gate: "screening" })).toMatchObject({ stage: "resolution", gate: "council", turn: "council", due: { start, days: 20 } });
    expect(walk({ gate: "notice", stage: "notice" })).toMatchObject({ stage: "approval", gate: "approval", turn: "approver" });
    expect(walk({ gate: "screening" }, [gates.screening, gates.review, gates.approval])).toMatchObject({
      stage: "screening",
      gate: "review",
      turn: "officer:service",
    });
    expect(walk({ gate: "panel", stage: "resolution" }, [gates.panel, gates.screening, gates.approval])).toMatchObject({
      stage: "screening",
      gate: "screening",
    });
  });
  it("where the gate holds money: first into the queue, and from there on", () => {
    expect(walk({ gate: "council", stage: "resolution" })).toMatchObject({
      stage: "funding",
      gate: "council",
      turn: "money",
      due: { days: 180, unit: "calendar" },
    });
    const d = dossier({ gate: "council", stage: "funding" }, { policy: policyWith({}, [gates.screening, gates.council, gates.notice]) });
    expect(onwards(d, start)).toMatchObject({ stage: "notice", gate: "notice" });
  });
  it("where the gate commits money: into the queue too, whatever its kind", () =>
    expect(walk({ gate: "approval", stage: "approval" })).toMatchObject({ stage: "funding", gate: "approval" }));
  it("past a gate that is not for it, by class, sum or urgency", () => {
    const large: Gate = { ...gates.review, only: { above: 10_000_000 } };
    expect(walk({ gate: "screening" }, [gates.screening, large, gates.approval])).toMatchObject({ gate: "approval" });
    expect(walk({ gate: "screening", amount: 10_000_001 }, [gates.screening, large, gates.approval])).toMatchObject({ gate: "review" });
    const urgent: Gate = { ...gates.review, only: { urgent: true } };
    expect(walk({ gate: "screening", urgent: true }, [gates.screening, urgent, gates.approval])).toMatchObject({ gate: "review" });
  });
  it("by the amount that this very decision agrees to", () => {
    const large: Gate = { ...gates.review, only: { above: 10_000_000 } };
    const d = dossier({ gate: "screening", amount: 20_000_000 }, { policy: policyWith({}, [gates.screening, large, gates.approval]) });
    expect(pastGate(d, start, 9_000_000)).toMatchObject({ gate: "approval" });
  });
  it("after the work: through the gates that come after it, and then to its payment", () => {
    const result: Gate = { ...gates.notice, key: "result", after: true };
    const policy = policyWith({}, [gates.screening, gates.approval, result]);
    expect(accepted(dossier({ stage: "acceptance", gate: "approval" }, { policy }), start)).toMatchObject({
      stage: "notice",
      gate: "result",
    });
    expect(pastGate(dossier({ stage: "notice", gate: "result" }, { policy }), start)).toMatchObject({ stage: "payment" });
    expect(accepted(dossier({ stage: "acceptance" }), start)).toMatchObject({ stage: "payment" });
  });
  it("past the last: established, and the officer of its class has the turn", () => {
    const last = (given: Partial<Project> = {}) => onwards(dossier({ gate: "approval", stage: "approval", ...given }), start);
    expect(last()).toMatchObject({ stage: "procurement", turn: "officer:works", due: { days: 30 } });
    expect(last({ class: "SERVICE" })).toMatchObject({ turn: "officer:service" });
  });
});

describe("a move", () => {
  it("begins at the first gate of the policy", () =>
    expect(firstGate({ policy: policyWith({}, [gates.panel, gates.approval]), calendar }, matterOf(dossier()), start)).toMatchObject({
      stage: "resolution",
      gate: "panel",
    }));
  it("to a gate has its kind's stage, its office's turn and its limit", () =>
    expect(toGate({ policy: luohu, calendar }, gates.notice, start)).toEqual({
      stage: "notice",
      gate: "notice",
      turn: "clerk",
      due: limited({ policy: luohu, calendar }, start, gates.notice.limit.value),
    }));
  it("to a stage without a limit is never due", () => expect(toStage(dossier(), "delivery", start).due).toBeNull());
  it("that stays keeps stage, gate and due time, and gives the turn away", () => {
    const d = dossier({ stage: "payment", gate: "approval" });
    expect(stay(d, "officer:finance")).toEqual({ stage: "payment", gate: "approval", turn: "officer:finance", due: dueNow(d) });
    expect(stay(dossier({ dueAt: null, dueDay: null, dueStart: null }), "x").due).toBeNull();
  });
  it("that ends leaves no gate, no turn and no due time", () =>
    expect(ended("closed")).toEqual({ stage: "closed", gate: null, turn: "nobody", due: null }));
});

describe("P9.6 a due time", () => {
  it("in working days ends with the whole of its day, and says where it was counted from", () =>
    expect(dueIn(calendar, start, { days: 5, unit: "working" })).toEqual({
      at: endOf("2026-06-23"),
      day: "2026-06-23",
      provisional: false,
      start,
      days: 5,
      unit: "working",
    }));
  it("in calendar days", () =>
    expect(dueIn(calendar, start, { days: 5, unit: "calendar" })).toMatchObject({ day: "2026-06-20", provisional: false }));
});
