import { describe, expect, it } from "vitest";
import type { Fact } from "#model/draft.ts";
import type { ItemState } from "#model/standing.ts";
import { carryResult } from "#workflow/meet/carry.ts";
import { dossier, holding, line, proposer } from "../../support/known.ts";
import { gates } from "../../support/policies.ts";
import { policyWith } from "../../support/policyWith.ts";
import { itemState } from "../../support/sitting.ts";

const standing = { stage: "resolution", gate: "council", lastOn: "2026-06-10" } as const;
/** It failed here before, and was sent back to wait. */
const failure = {
  kind: "resolved",
  body: { result: "failed" },
  envelope: { to: { stage: "resolution", gate: "council", turn: "council", due: null } },
} as unknown as Fact;
const carried = (item: Partial<ItemState> = {}, given: Parameters<typeof dossier>[1] = {}) =>
  carryResult(dossier(standing, { item: itemState(item), ...given }));

describe("the minutes are signed, and the project learns its result", () => {
  it("P9.9 passed: it waits for money, whether or not there is any", () => {
    expect(carried({}, { lines: [] })).toMatchObject([
      {
        kind: "resolved",
        on: "2026-06-12",
        body: { meeting: "m", item: "m.1", result: "passed", members: 16, present: 14, for: 12, against: 2, abstain: 0, recused: 0 },
        to: { stage: "funding", gate: "council", turn: "money", due: { start: "2026-06-12", days: 180, unit: "calendar" } },
        tells: [proposer.id],
      },
    ]);
  });
  it("passed where the gate holds no money: straight to the next gate", () => {
    const policy = policyWith({}, [gates.screening, gates.panel, gates.notice, gates.approval]);
    expect(carryResult(dossier({ ...standing, gate: "panel" }, { item: itemState(), policy }))[0]?.to).toMatchObject({
      stage: "notice",
      gate: "notice",
    });
  });
  it("failed: it ends", () =>
    expect(carried({ result: "failed" }, { policy: policyWith({ revotes: 0 }) })[0]?.to).toEqual({
      stage: "failed",
      gate: null,
      turn: "nobody",
      due: null,
    }));
  it("P9.8 failed: what an earlier gate held comes back in the same write", () => {
    const [draft] = carried({ result: "failed" }, { policy: policyWith({ revotes: 0 }), holdings: [holding({ held: 100 })] });
    expect(draft?.entries).toEqual([{ line, kind: "RELEASE", holder: "project:304718526", amount: 100 }]);
  });
  it("P4.5 without quorum there is no decision, and it waits for a new call", () =>
    expect(carried({ result: "no_quorum" })[0]?.to).toMatchObject({
      stage: "resolution",
      gate: "council",
      turn: "council",
      due: { start: "2026-06-12" },
    }));
  it("never before its last step", () =>
    expect(carryResult(dossier({ ...standing, lastOn: "2026-06-15" }, { item: itemState() }))[0]?.on).toBe("2026-06-15"));
});

describe("a vote that failed", () => {
  const failed = (before: number, revotes: number) =>
    carried({ result: "failed" }, { policy: policyWith({ revotes }), trail: Array.from({ length: before }, () => failure) })[0];

  it("may be called again as often as the policy says, and keeps what it holds", () => {
    const again = carried({ result: "failed" }, { policy: policyWith({ revotes: 1 }), holdings: [holding({ held: 100 })] })[0];
    expect(again?.to).toMatchObject({ stage: "resolution", gate: "council", turn: "council" });
    expect(again?.entries).toEqual([]);
    expect(failed(1, 2)?.to).toMatchObject({ stage: "resolution" });
  });
  it("ends it after the last", () => {
    expect(failed(0, 0)?.to).toMatchObject({ stage: "failed" });
    expect(failed(1, 1)?.to).toMatchObject({ stage: "failed" });
  });
});

describe("nothing is carried", () => {
  it("before the minutes are signed", () => expect(carried({ meetingState: "called" })).toEqual([]));
  it("from a sitting that was called off", () => expect(carried({ meetingState: "cancelled" })).toEqual([]));
  it("twice", () => expect(carried({ carried: true })).toEqual([]));
  it("without a result", () => expect(carried({ result: null })).toEqual([]));
  it("to a project that stands elsewhere", () => expect(carryResult(dossier({ stage: "withdrawn" }, { item: itemState() }))).toEqual([]));
});
