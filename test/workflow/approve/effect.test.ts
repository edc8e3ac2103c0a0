import { describe, expect, it } from "vitest";
import type { Dossier, Project } from "#model/project.ts";
import type { Decision } from "#model/standing.ts";
import { takeEffect } from "#workflow/approve/effect.ts";
import { dossier, holding, line, lineWith, proposer, receipt } from "../../support/known.ts";
import { gates } from "../../support/policies.ts";
import { policyWith } from "../../support/policyWith.ts";

const decision = (given: Partial<Decision> = {}): Decision => ({
  approval: "a",
  document: "示例8号",
  on: "2026-06-12",
  confirmedBy: "p-approver",
  confirmedAt: 0,
  preparedBy: "p-service",
  delegateOf: null,
  decision: "agree",
  amount: 8_600_000,
  gate: null,
  code: null,
  reason: "",
  ...given,
});
const held = [holding({ held: 8_600_000 })];
const effect = (of: Partial<Decision> = {}, given: Partial<Omit<Dossier, "project">> = {}, project: Partial<Project> = {}) =>
  takeEffect(
    dossier(
      { stage: "approval", gate: "approval", lastOn: "2026-06-10", ...project },
      { decision: decision(of), holdings: held, ...given },
    ),
  );
const entry = (kind: string, amount: number) => ({ line, kind, holder: `project:${receipt}`, amount });

describe("agreed: the project is established", () => {
  it("with what it held, to the fen, and its number", () =>
    expect(effect()).toEqual([
      {
        subject: `project:${receipt}`,
        kind: "established",
        on: "2026-06-12",
        texts: {},
        tells: [proposer.id],
        body: {
          approval: "a",
          document: "示例8号",
          amount: 8_600_000,
          code: "DXJD-MMLSQ-2026-01",
          override: false,
          quota: null,
          shares: [{ line, amount: 8_600_000, later: false }],
        },
        entries: [entry("COMMIT", 8_600_000)],
        to: expect.objectContaining({
          stage: "procurement",
          turn: "officer:works",
          due: expect.objectContaining({ start: "2026-06-12", days: 30 }),
        }),
      },
    ]));
  it("at less: the rest is released, then the sum committed", () =>
    expect(effect({ amount: 8_000_000 })[0]?.entries).toEqual([entry("RELEASE", 600_000), entry("COMMIT", 8_000_000)]));
  it("over its hold: what is short is held first", () => {
    const [draft] = effect({ amount: 9_000_000 }, { lines: [lineWith({ appropriated: 9_000_000, held: 8_600_000 })] });
    expect(draft?.entries).toEqual([entry("HOLD", 400_000), entry("COMMIT", 9_000_000)]);
  });
  it("without a hold: the whole is held and committed, from the line of the year of the decision", () => {
    const [draft] = effect(
      {},
      { holdings: [], lines: [lineWith({ appropriated: 1 }, "2025-440303009-special"), lineWith({ appropriated: 8_600_000 })] },
    );
    expect(draft?.entries).toEqual([entry("HOLD", 8_600_000), entry("COMMIT", 8_600_000)]);
  });
  it("numbered after the last of its area and year", () =>
    expect(effect({}, { lastCode: 9 })[0]?.body).toMatchObject({ code: "DXJD-MMLSQ-2026-10" }));
  it("P9.10 over its cap it says so", () => {
    const given = { holdings: [], lines: [lineWith({ appropriated: 900_000_000 })] };
    expect(effect({ amount: 100_000_000 }, given)[0]?.body).toMatchObject({ override: false });
    expect(effect({ amount: 100_000_001 }, given)[0]?.body).toMatchObject({ override: true });
  });
  it("never dated before its last step", () => expect(effect({}, {}, { lastOn: "2026-06-14" })[0]?.on).toBe("2026-06-14"));
});

describe("P8.3 short of money, the decision stands and waits", () => {
  it("a fen too little", () => {
    expect(effect({}, { holdings: [], lines: [lineWith({ appropriated: 8_599_999 })] })).toEqual([]);
    expect(effect({}, { holdings: [], lines: [lineWith({ appropriated: 8_600_000 })] })).toHaveLength(1);
  });
  it("its own hold counts", () => expect(effect({}, { lines: [lineWith({ appropriated: 8_600_000, held: 8_600_000 })] })).toHaveLength(1));
  it("no line of its year", () =>
    expect(effect({}, { holdings: [], lines: [lineWith({ appropriated: 9_000_000 }, "2025-440303009-special")] })).toEqual([]));
});

describe("returned or refused", () => {
  it("returned: to the gate that the table names, its hold given back, told why", () => {
    expect(effect({ decision: "return", gate: "council", reason: "请再议" })).toMatchObject([
      {
        kind: "returned",
        body: { gate: "council", approval: "a" },
        texts: { note: "请再议" },
        to: { stage: "resolution", gate: "council", turn: "council", due: { start: "2026-06-12" } },
        entries: [entry("RELEASE", 8_600_000)],
        tells: [proposer.id],
      },
    ]);
  });
  it("P9.3 P9.8 refused: with its code, its hold given back in the same write", () =>
    expect(effect({ decision: "refuse", code: "GOV_DUTY", reason: "属于部门职责" })).toMatchObject([
      {
        kind: "refused",
        body: { gate: "approval", code: "GOV_DUTY", approval: "a" },
        to: { stage: "refused" },
        entries: [entry("RELEASE", 8_600_000)],
        tells: [proposer.id],
      },
    ]));
});

describe("nothing happens", () => {
  it("without a confirmed decision", () => expect(effect({}, { decision: null })).toEqual([]));
  it("to a project that was withdrawn meanwhile", () => expect(effect({}, {}, { stage: "withdrawn" })).toEqual([]));
});

describe("agreed at a gate that does not establish", () => {
  const policy = policyWith({}, [gates.screening, gates.street, gates.district]);
  const agree = (amount: number, given: Partial<Project> = {}) =>
    effect({ amount }, { policy, holdings: [] }, { gate: "street", amount: 8_600_000, ...given });
  it("the amount is from now on the one agreed to, and the next body has the turn", () =>
    expect(agree(8_000_000)).toMatchObject([
      {
        kind: "approved",
        body: { gate: "street", approval: "a", document: "示例8号", amount: 8_000_000, override: false },
        to: { stage: "approval", gate: "district", turn: "district" },
      },
    ]));
  it("no money moves", () => expect(agree(8_000_000)[0]?.entries).toBeUndefined());
  it("even where there is none: that is the matter of who establishes", () =>
    expect(effect({}, { policy, holdings: [], lines: [] }, { gate: "street" })).toHaveLength(1));
  it("agreed at less than what the next gate is for, it passes that by", () =>
    expect(agree(900_000)).toMatchObject([{ to: { stage: "procurement" } }]));
});
