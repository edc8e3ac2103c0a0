import { expect, it } from "vitest";
import type { Dossier, Project } from "#model/project.ts";
import { holdWhenThere } from "#workflow/budget/queue.ts";
import { at, dossier, holding, line, lineWith, receipt } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";

const waits = (given: Partial<Omit<Dossier, "project">> = {}, project: Partial<Project> = {}) =>
  holdWhenThere(dossier({ stage: "funding", gate: "council", passedOn: "2026-06-12", ...project }, given), at());

it("money is there: it is held, and the project goes on to its next gate", () =>
  expect(waits()).toMatchObject([
    {
      kind: "held",
      body: { line, amount: 8_600_000 },
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
  expect(waits({ lines }, { passedOn: "2025-12-30" })).toMatchObject([{ body: { line: "2025-440303009-special" } }]);
});
it("nothing where no line is open", () => expect(waits({ lines: [] })).toEqual([]));
it("nothing for a project that does not wait", () => expect(waits({}, { stage: "notice" })).toEqual([]));
