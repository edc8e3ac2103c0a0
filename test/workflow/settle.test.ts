import { describe, expect, it } from "vitest";
import { endOf } from "#model/day.ts";
import type { Decision } from "#model/standing.ts";
import { settle } from "#workflow/settle.ts";
import { at, dossier } from "../support/known.ts";
import { noticeWith } from "../support/notices.ts";
import { itemState } from "../support/sitting.ts";
import { fixedAt } from "../support/trail.ts";

const over = { dueStart: "2026-06-08", dueDays: 5, dueDay: "2026-06-15", dueAt: endOf("2026-06-15") } as const;
const notice = noticeWith();
const trail = [fixedAt("notice")];
const decision: Decision = {
  approval: "a",
  document: "示例8号",
  on: "2026-06-12",
  confirmedBy: "x",
  confirmedAt: 0,
  preparedBy: "y",
  delegateOf: null,
  decision: "agree",
  amount: 8_600_000,
  gate: null,
  code: null,
  reason: "",
};
const kinds = (...given: Parameters<typeof dossier>) => settle(dossier(...given), at("2026-06-16")).map((draft) => draft.kind);

describe("what is due and nobody presses, one at a time", () => {
  it("a signed result reaches the project", () =>
    expect(kinds({ stage: "resolution", gate: "council", dueDays: 0 }, { item: itemState() })).toEqual(["resolved"]));
  it("what the notice will say is fixed at the vote, before money comes", () =>
    expect(kinds({ stage: "funding", gate: "council", dueDays: 0 })).toEqual(["fixed"]));
  it("money that is there is held", () => expect(kinds({ stage: "funding", gate: "council", dueDays: 0 }, { trail })).toEqual(["held"]));
  it("a hung list starts the notice", () =>
    expect(kinds({ stage: "notice", gate: "notice", ...over }, { trail, notice: { ...notice, state: "hung" } })).toEqual(["noticed"]));
  it("a notice ends", () => expect(kinds({ stage: "notice", gate: "notice", ...over }, { trail, notice })).toEqual(["unopposed"]));
  it("a decision takes effect", () =>
    expect(kinds({ stage: "approval", gate: "approval", dueDays: 0 }, { decision })).toEqual(["established"]));
});

describe("order", () => {
  it("a calendar that changed is heeded before a notice ends by the old one", () => {
    const late = { ...over, provisional: true, dueDay: "2026-06-12", dueAt: endOf("2026-06-12") };
    expect(kinds({ stage: "notice", gate: "notice", ...late }, { notice })).toEqual(["due_moved"]);
  });
  it("harmless to ask again: what has moved on has nothing due", () => {
    expect(
      kinds(
        { stage: "delivery", gate: "approval", dueDays: 0 },
        { item: itemState({ carried: true }), notice: { ...notice, state: "over" } },
      ),
    ).toEqual([]);
    for (const stage of ["closed", "refused", "failed", "withdrawn", "terminated"] as const)
      expect(kinds({ stage, gate: null, dueAt: null, dueDay: null, dueStart: null }, { item: itemState(), notice, decision })).toEqual([]);
  });
});
