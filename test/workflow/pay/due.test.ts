import { describe, expect, it } from "vitest";
import { acceptedUnder, openClaim, payableUnder, payClock, restOf, retainedUnder } from "#model/pay/due.ts";
import type { Contract } from "#model/procure/contract.ts";
import type { Dossier, Project } from "#model/project.ts";
import { dossier } from "../../support/known.ts";
import { contracted, payment } from "../../support/supply.ts";

const part = (n: number, percent: number, acceptedOn: string | null = null) => ({
  n,
  percent,
  due: "2026-07-31",
  label: `第${n}期`,
  delivers: "",
  acceptedOn,
});
const of = (one: Contract, project: Partial<Project> = {}, given: Partial<Dossier> = {}) =>
  dossier({ stage: "delivery", contracted: one.amount, ...project }, { contracts: [one], ...given });
const accepted = { stage: "payment", acceptedOn: "2026-06-10" } as const;
const today = "2026-06-15";
const payable = (one: Contract, project: Partial<Project> = {}, given: Partial<Dossier> = {}) =>
  payableUnder(of(one, project, given), one, today);
const paid = (amount: number, over = {}) => payment({ amount, releasedOn: "2026-06-12", paidOn: "2026-06-12", ...over });

describe("P8.4 what may be paid under a contract", () => {
  it("nothing before anything is accepted, but the advance", () => {
    expect(payable(contracted())).toBe(0);
    expect(payable(contracted({ advance: 30 }))).toBe(2_400_000);
  });
  it("each accepted milestone; the advance is recovered from it", () => {
    const parts = [part(1, 33, "2026-06-12"), part(2, 67)];
    expect(payable(contracted({ milestones: parts }))).toBe(2_640_000);
    expect(payable(contracted({ milestones: parts, advance: 30 }), {}, { payments: [paid(2_400_000)] })).toBe(240_000);
    expect(payable(contracted({ milestones: parts, advance: 50 }), {}, { payments: [paid(4_000_000)] })).toBe(0);
  });
  it("once all is accepted the whole, as settled, less what is retained until the warranty is over", () => {
    const one = contracted({ retention: 3, warranty: 12, price: 7_900_000 });
    expect(payable(one, accepted)).toBe(7_900_000 - 237_000);
    expect(retainedUnder(of(one, accepted), one, "2027-06-10")).toBe(237_000);
    expect(retainedUnder(of(one, accepted), one, "2027-06-11")).toBe(0);
  });
  it("a warranty of months ends with the month that has no such day, as the trial of a policy says", () => {
    const one = contracted({ retention: 3, warranty: 6 });
    const d = of(one, { ...accepted, acceptedOn: "2026-08-31" });
    expect(retainedUnder(d, one, "2027-02-28")).toBe(240_000);
    expect(retainedUnder(d, one, "2027-03-01")).toBe(0);
  });
  it("what was asked for is not paid; what was released is; what came back or was repaid is not", () => {
    const open = payment({ amount: 1_000_000 });
    expect(payable(contracted(), accepted, { payments: [open] })).toBe(8_000_000);
    expect(payable(contracted(), accepted, { payments: [paid(1_000_000)] })).toBe(7_000_000);
    expect(payable(contracted({ repaid: 200_000 }), accepted, { payments: [paid(1_000_000)] })).toBe(7_200_000);
  });
  it("of a dismissed supplier what its work was found to be worth; of a project that ends early only once that is accepted", () => {
    const former = contracted({ state: "ended", settled: 2_000_000, advance: 50, endedOn: "2026-06-12" });
    expect(payable(former)).toBe(2_000_000);
    expect(acceptedUnder(of(former, { ending: true }), former)).toBe(0);
    expect(acceptedUnder(of(former, { ending: true, ...accepted }), former)).toBe(2_000_000);
  });
  it("the rest is that of all contracts; a claim is open until repaid or written off", () => {
    const former = contracted({ state: "ended", settled: 2_000_000 });
    const now = contracted({ n: 2, amount: 5_000_000 });
    const known = of(now, accepted, { contracts: [former, now], payments: [paid(1_500_000), paid(1_000_000, { n: 2, contract: 2 })] });
    expect(restOf(known)).toBe(500_000 + 4_000_000);
    expect(openClaim(contracted({ claim: 500_000, repaid: 200_000, forgiven: 100_000 }))).toBe(200_000);
  });
});

describe("the legal days", () => {
  it("count from the acceptance until the bank has paid, whatever waits in between", () => {
    const one = contracted({ payDays: 30 });
    const clock = { from: "2026-06-10", until: "2026-07-10", days: 30 };
    expect(payClock(of(one, accepted), one, today)).toEqual({ ...clock, owed: 8_000_000 });
    const waits = payment({ amount: 8_000_000, waitsSince: today, releasedOn: today });
    expect(payClock(of(one, accepted, { payments: [waits] }), one, today)).toEqual({ ...clock, owed: 8_000_000 });
    expect(payClock(of(one, accepted, { payments: [paid(8_000_000)] }), one, today)).toBeUndefined();
  });
  it("of a milestone from its own acceptance; of an advance none", () => {
    const one = contracted({ advance: 30, milestones: [part(1, 50, "2026-06-01"), part(2, 50)] });
    expect(payClock(of(one), one, today)).toMatchObject({ from: "2026-06-01", until: "2026-07-01", owed: 4_000_000 });
    expect(payClock(of(contracted({ advance: 30 })), contracted({ advance: 30 }), today)).toBeUndefined();
  });
});
