import { describe, expect, it } from "vitest";
import type { Dossier, Project } from "#model/project.ts";
import { holdWhenThere } from "#workflow/budget/queue.ts";

import { at, dossier, holding, line, lineWith, receipt } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { noticeWith } from "../../support/notices.ts";
import { gates } from "../../support/policies.ts";
import { policyWith } from "../../support/policyWith.ts";
import { fact } from "../../support/trail.ts";

const waits = (given: Partial<Omit<Dossier, "project">> = {}, project: Partial<Project> = {}) =>
  holdWhenThere(dossier({ stage: "funding", gate: "council", passedOn: "2026-06-12", ...project }, given), at());

it("money is there: it is held, and the project goes on to its next gate", () =>
  expect(waits()).toMatchObject([
    {
      kind: "held",
      body: { amount: 8_600_000, shares: [{ line, amount: 8_600_000, later: false }] },
      entries: [{ line, kind: "HOLD", holder: `project:${receipt}`, amount: 8_600_000 }],
      to: { stage: "notice", gate: "notice", turn: "clerk", due: { start: "2026-06-15" } },
    },
  ]));
it("to the last fen", () => {
  expect(waits({ lines: [lineWith({ appropriated: 8_600_000 })] })).toHaveLength(1);
  expect(waits({ lines: [lineWith({ appropriated: 8_600_000, paid: 1 })] })).toEqual([]);
});
it("P9.9 nobody jumps the queue", () => expect(waits({ waitingBefore: 1 })).toEqual([]));
it("but who holds the whole sum from an earlier gate waits behind nobody", () => {
  const policy = { ...luohu, gates: luohu.gates.map((gate) => (gate.key === "notice" ? { ...gate, money: "commit" as const } : gate)) };
  const committing = (held: number) => waits({ waitingBefore: 1, policy, holdings: [holding({ held })] }, { gate: "notice" });
  expect(committing(8_600_000)).toMatchObject([{ kind: "established", entries: [{ kind: "COMMIT", amount: 8_600_000 }] }]);
  expect(committing(8_599_999)).toEqual([]);
});
it("from the line of the year in which it passed", () => {
  const lines = [lineWith({ appropriated: 8_600_000 }, "2025-440303009-special"), lineWith({ appropriated: 8_600_000 })];
  expect(waits({ lines }, { passedOn: "2025-12-30" })).toMatchObject([{ body: { shares: [{ line: "2025-440303009-special" }] } }]);
});
it("nothing where no line is open", () => expect(waits({ lines: [] })).toEqual([]));
it("nothing for a project that does not wait", () => expect(waits({}, { stage: "notice" })).toEqual([]));

describe("where the gate commits and no approving body decides", () => {
  const policy = policyWith({}, [gates.screening, gates.last]);
  const passed = { gate: "last", amount: 8_600_000, passedOn: "2026-06-12" };
  const notice = noticeWith({ notice: "n1", state: "over" });
  it("the project is established by the clock: its number, its money, the paper of that gate", () =>
    expect(waits({ policy, notice, lastCode: 4 }, passed)).toMatchObject([
      {
        kind: "established",
        on: "2026-06-12",
        body: {
          approval: null,
          document: "n1",
          amount: 8_600_000,
          code: "DXJD-MMLSQ-2026-05",
          override: false,
          shares: [{ line, amount: 8_600_000 }],
        },
        entries: [{ kind: "HOLD" }, { kind: "COMMIT", amount: 8_600_000 }],
        to: { stage: "procurement", turn: "officer:works" },
      },
    ]));
  it("what it held already is committed", () =>
    expect(waits({ policy, notice, holdings: [holding({ held: 8_600_000 })] }, passed)).toMatchObject([
      { entries: [{ kind: "COMMIT", amount: 8_600_000 }] },
    ]));
  describe("over its cap", () => {
    const dear = { ...passed, amount: 160_000_000 };
    const lines = [lineWith({ appropriated: 900_000_000 })];
    const word = (amount: number) => fact(1, "screened", "2026-06-10", { body: { gate: "screening", over: { role: "approver", amount } } });
    it("it says so, where at the check it was agreed to up to that sum", () =>
      expect(waits({ policy, notice, lines, trail: [word(160_000_000)] }, dear)).toMatchObject([{ body: { override: true } }]));
    it("it stands as it is, where nobody agreed to that much", () => {
      expect(waits({ policy, notice, lines }, dear)).toEqual([]);
      expect(waits({ policy, notice, lines, trail: [word(159_999_999)] }, dear)).toEqual([]);
    });
  });
  it("and waits where money is short", () => expect(waits({ policy, notice, lines: [lineWith({ appropriated: 1 })] }, passed)).toEqual([]));
});
