import { describe, expect, it } from "vitest";
import type { Dossier } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { rescind, vary } from "#workflow/procure/vary.ts";
import { approver, at, done, dossier, holding, line, refused, works } from "../../support/known.ts";
import { contracted, payment } from "../../support/supply.ts";

const known = (given: Partial<Omit<Dossier, "project">> = {}, project = {}) =>
  dossier(
    {
      stage: "delivery",
      startedOn: "2026-06-12",
      contractUntil: "2026-09-30",
      approved: 8_600_000,
      contracted: 8_000_000,
      turn: "supplier",
      ...project,
    },
    { contracts: [contracted()], holdings: [holding({ committed: 8_400_000 })], ...given },
  );
const terms = { amount: 8_200_000, until: "2026-10-31", paper: "补充协议1", reason: "增加两处点位。" };

describe("a change of the contract", () => {
  const tries = (given: Partial<typeof terms> = {}, d = known(), by = works) => perform(vary, d, by, { ...terms, ...given }, at());
  it("stands with both sides; reports go on being due until the new last day", () =>
    expect(done(tries())).toMatchObject([
      {
        ...{ kind: "varied", entries: [{ line, kind: "DECOMMIT", amount: 200_000 }] },
        body: { from: { amount: 8_000_000, until: "2026-09-30" }, to: { amount: 8_200_000, until: "2026-10-31" } },
        texts: { paper: "补充协议1" },
        to: { stage: "delivery", turn: "supplier" },
      },
    ]));
  it("costs no more than is committed, and with former contracts no more than was approved", () => {
    expect(refused(tries({ amount: 8_400_001 }))).toEqual({ refusal: "over_the_sum", field: "amount", says: { most: 8_400_000 } });
    const former = contracted({ state: "ended", settled: 800_000 });
    expect(refused(tries({ amount: 7_800_001 }, known({ contracts: [former, contracted({ n: 2 })] })))).toMatchObject({
      says: { most: 7_600_000 },
    });
  });
  it("changes something, ends after it began, and needs a contract that runs", () => {
    expect(refused(tries({ amount: 8_000_000, until: "2026-09-30" }))).toMatchObject({ refusal: "same_value" });
    expect(refused(tries({ until: "2026-06-11" }))).toMatchObject({ refusal: "ends_before_start" });
    expect(refused(tries({}, known({ contracts: [] })))).toEqual({ refusal: "no_contract" });
  });
  it("is no matter of the approver's alone, nor of one's own wish", () => {
    expect(refused(tries({}, known(), approver))).toEqual({ refusal: "not_your_role" });
    expect(refused(tries({}, known({}, { proposer: works.id })))).toEqual({ refusal: "own_project" });
  });
});

describe("a supplier that fails", () => {
  const input = { settled: 3_000_000, document: "东街办函1号", reason: "逾期未进场。" };
  const tries = (given: Partial<typeof input> = {}, d = known()) => perform(rescind, d, approver, { ...input, ...given }, at());
  it("loses the contract, not the project: another is looked for, and the money stays", () =>
    expect(done(tries())).toMatchObject([
      { kind: "dismissed", body: { contract: 1, settled: 3_000_000, claim: 0 }, to: { stage: "procurement" } },
    ]));
  it("owes what was paid beyond the work done", () =>
    expect(
      done(
        tries(
          {},
          known({
            holdings: [holding({ committed: 4_000_000, paid: 4_000_000 })],
            payments: [payment({ amount: 4_000_000, releasedOn: "2026-06-12", paidOn: "2026-06-12" })],
          }),
        ),
      ),
    ).toMatchObject([{ body: { claim: 1_000_000 } }]));
  it("is settled with no more than the contract", () =>
    expect(refused(tries({ settled: 8_000_001 }))).toEqual({ refusal: "over_the_sum", field: "settled", says: { most: 8_000_000 } }));
  it("is not there before a contract", () => expect(refused(tries({}, known({ contracts: [] })))).toEqual({ refusal: "no_contract" }));
});
