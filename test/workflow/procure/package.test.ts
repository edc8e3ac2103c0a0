import { describe, expect, it } from "vitest";
import type { Beside, Package, Part } from "#model/procure/package.ts";
import type { Dossier } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { award, source } from "#workflow/procure/choose.ts";
import { contract } from "#workflow/procure/contract.ts";
import { bundle, portion, unbundle } from "#workflow/procure/package.ts";
import { pick } from "#workflow/procure/pick.ts";
import { splittingWith } from "#workflow/procure/rung.ts";
import { area, at, clerk, done, dossier, holding, path, receipt, refused, supplier, today, works } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { able, contracted, tender } from "../../support/supply.ts";

const other = "111111111";
const beside = (given: Partial<Beside> = {}): Beside => ({
  ...{ receipt: other, title: "松泉路灯", areaName: "松泉社区", path, approved: 2_000_000, urgent: false, proposer: "p-b" },
  ...{ area, policy: "digest", gate: "approval", whole: null, partOf: null, settled: true },
  procurement: luohu.procurement,
  ...given,
});
const known = (given: Partial<Omit<Dossier, "project">> = {}, project = {}) =>
  dossier(
    { stage: "procurement", turn: "officer:works", approved: 2_500_000, lastOn: "2026-06-05", ...project },
    { beside: [beside()], holdings: [holding({ committed: 2_500_000 })], ...given },
  );
const part = (project: string, approved: number, share: number | null = null, state: Part["state"] = "in"): Part => ({
  ...{ project, title: project, areaName: "", approved, share, state },
});
const pack = (given: Partial<Package> = {}): Package => ({
  ...{ lead: receipt, n: 1, title: "路灯打包", way: "quotes", least: 3, total: 4_500_000, state: "open", tender: null },
  parts: [part(receipt, 2_500_000), part(other, 2_000_000)],
  ...given,
});
const reason = "灯具相同，一起采购。";

describe("a package", () => {
  const input = { with: [other], title: "路灯打包", reason };
  const tries = (d = known(), over: Partial<typeof input> = {}, by = works) => perform(bundle, d, by, { ...input, ...over }, at());
  it("is procured by what the ladder asks for its total, though each alone could be placed directly", () =>
    expect(done(tries())).toEqual([
      {
        subject: `project:${receipt}`,
        kind: "bundled",
        body: {
          package: 1,
          ...{ way: "quotes", least: 3, total: 4_500_000 },
          parts: [
            { project: receipt, approved: 2_500_000 },
            { project: other, approved: 2_000_000 },
          ],
        },
        texts: { title: "路灯打包", reason },
      },
    ]));
  it("by the strictest of the rules of its projects, with the most quotes that any of them asks for", () => {
    const [, , comparison] = luohu.procurement.ladder;
    if (!comparison) throw new Error("no such rung");
    const strict = { ...luohu.procurement, ladder: [comparison], quotes: { ...luohu.procurement.quotes, value: 5 } };
    expect(done(tries(known({ beside: [beside({ procurement: strict })] })))).toMatchObject([{ body: { way: "comparison", least: 5 } }]);
  });
  it("is not made where the rules of one of its places do not let it be", () => {
    const none = { ...luohu.procurement, packages: { ...luohu.procurement.packages, value: false } };
    expect(refused(tries(known({ policy: { ...luohu, procurement: none } })))).toEqual({ refusal: "no_packages" });
    expect(refused(tries(known({ beside: [beside({ procurement: none })] })))).toEqual({ refusal: "no_packages", field: "with" });
  });
  it("of what waits for a supplier, by whoever has it in hand everywhere and proposed none of it", () => {
    expect(refused(tries(known(), { with: ["222222222"] }))).toEqual({ refusal: "not_a_choice", field: "with" });
    expect(refused(tries(known({ beside: [] })))).toEqual({ refusal: "nothing_beside" });
    expect(refused(tries(known({ beside: [beside({ proposer: works.id })] })))).toEqual({ refusal: "own_project", field: "with" });
    expect(refused(tries(known({ beside: [beside({ path: "4403/440303/440303001/440303001001" })] })))).toMatchObject({
      refusal: "not_your_role",
    });
    expect(refused(tries(known(), {}, clerk))).toEqual({ refusal: "not_your_role" });
  });
  it("not of what is in one already, nor once a supplier is looked for or was found", () => {
    expect(refused(tries(known({ package: pack() })))).toEqual({ refusal: "in_a_package" });
    expect(refused(tries(known({ tender: tender() })))).toEqual({ refusal: "procured_already" });
    expect(refused(tries(known({ contracts: [contracted({ state: "ended" })] })))).toEqual({ refusal: "procured_already" });
  });
});

describe("procured together", () => {
  const led = known({ package: pack({ lead: other }) });
  const signing = {
    ...{ supplier, number: "合同1", amount: 1_000_000, on: today, from: today, until: "2026-08-01" },
    ...{ advance: null, retention: null, warranty: null, payDays: null, milestones: [], reason: null },
  };
  it("only the project that leads looks for a supplier, by the way of the total; nobody signs before", () => {
    expect(done(perform(source, known({ package: pack() }), works, { reason: null }, at()))).toMatchObject([
      { body: { way: "quotes", least: 3 } },
    ]);
    expect(refused(perform(source, led, works, { reason: null }, at()))).toEqual({ refusal: "in_a_package" });
    expect(refused(perform(contract, led, works, signing, at()))).toEqual({ refusal: "in_a_package" });
    const entry = { entry: "s1", amount: 1, document: "会议1", reason, interest: "none" as const };
    expect(refused(perform(pick, led, works, entry, at()))).toEqual({ refusal: "in_a_package" });
  });
  it("counts against splitting with its total", () => {
    const near = [{ receipt: "3", title: "x", supplier, amount: 97_000_000, on: "2026-03-01" }];
    expect(splittingWith(known({ package: pack({ way: "comparison", total: 4_500_000 }), near }), supplier, today)).toMatchObject({
      sum: 101_500_000,
    });
  });

  const opened = tender({ way: "quotes", state: "opened", quotes: [{ supplier, name: "x", amount: 4_000_001 }] });
  const awards = (amount: number, parts?: readonly Part[]) => {
    const d = known({ package: pack(parts ? { parts } : {}), tender: { ...opened, quotes: [{ supplier, name: "x", amount }] } });
    return perform(award, d, works, { supplier, amount: null, document: "记录1", reason: null, interest: "none" }, at());
  };
  it("one award, within the total, is divided in the same write by what was approved", () => {
    expect(done(awards(4_000_001))).toMatchObject([
      { kind: "awarded", body: { amount: 4_000_001 } },
      {
        kind: "shared_out",
        body: {
          by: "approval",
          shares: [
            { project: receipt, amount: 2_222_223 },
            { project: other, amount: 1_777_778 },
          ],
        },
      },
    ]);
    expect(refused(awards(4_500_001))).toMatchObject({ refusal: "over_the_sum", says: { most: 4_500_000 } });
    expect(refused(awards(1))).toEqual({ refusal: "not_enough_for_all", field: "supplier" });
  });

  const shared = pack({
    state: "divided",
    tender: tender({ way: "quotes", state: "awarded", supplier, amount: 4_000_000 }),
    parts: [part(receipt, 2_500_000, 2_300_000), part(other, 2_000_000, 1_700_000)],
  });
  it("a contract is signed by the share, with who was chosen for all, and the share stands in its own line", () => {
    const tries = (over = {}) => perform(contract, known({ package: shared }), works, { ...signing, ...over }, at());
    expect(refused(tries({ amount: 2_300_001 }))).toMatchObject({ refusal: "over_the_award", says: { most: 2_300_000 } });
    expect(
      refused(
        perform(contract, known({ package: shared, suppliers: [able(), able({ id: "b" })] }), works, { ...signing, supplier: "b" }, at()),
      ),
    ).toMatchObject({
      refusal: "not_awarded",
    });
    expect(done(tries({ amount: 2_300_000 }))).toMatchObject([
      { kind: "portioned", body: { lead: receipt, package: 1, tender: 1, supplier, amount: 2_300_000 } },
      { kind: "contracted", body: { way: "quotes", tender: 1, amount: 2_300_000 } },
    ]);
  });

  describe("other shares", () => {
    const typed = (...sums: readonly number[]) =>
      [receipt, other].flatMap((key, index) => (sums[index] === undefined ? [] : [{ key, share: sums[index] }]));
    const tries = (parts: ReturnType<typeof typed>, all = shared) =>
      perform(portion, known({ package: all }), works, { parts, reason }, at());
    it("are the price exactly, one for each project, none above its approval", () => {
      expect(done(tries(typed(2_000_001, 1_999_999)))).toMatchObject([{ kind: "shared_out", body: { by: "hand" } }]);
      expect(refused(tries(typed(2_000_000, 1_999_999)))).toMatchObject({
        refusal: "not_the_price",
        says: { sum: 3_999_999, price: 4_000_000 },
      });
      expect(refused(tries(typed(1_999_999, 2_000_001)))).toMatchObject({ refusal: "over_its_approval", field: `parts.share.${other}` });
      expect(refused(tries(typed(2_500_000)))).toMatchObject({ refusal: "required", field: `parts.share.${other}` });
      expect(refused(tries([...typed(2_000_000, 2_000_000), { key: "3", share: 1 }]))).toMatchObject({ refusal: "not_the_price" });
    });
    it("only while nobody has signed, by the project that leads", () => {
      const signed = { ...shared, parts: [part(receipt, 2_500_000, 2_300_000), part(other, 2_000_000, 1_700_000, "signed")] };
      expect(refused(tries(typed(2_000_000, 2_000_000), signed))).toEqual({ refusal: "signed_in_part" });
      expect(refused(tries(typed(2_000_000, 2_000_000), { ...shared, lead: other }))).toEqual({ refusal: "not_in_a_package" });
    });
  });

  it("before a supplier is chosen the whole falls apart, by who leads; afterwards one leaves", () => {
    const tries = (all: Package | null) => perform(unbundle, known({ package: all }), works, { reason }, at());
    expect(done(tries(pack()))).toMatchObject([{ kind: "unbundled", body: { lead: receipt, whole: true } }]);
    expect(refused(tries(pack({ lead: other })))).toEqual({ refusal: "in_a_package" });
    expect(done(tries({ ...shared, lead: other }))).toMatchObject([{ body: { lead: other, whole: false } }]);
    expect(refused(tries(null))).toEqual({ refusal: "not_in_a_package" });
  });
});
