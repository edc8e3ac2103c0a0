import { describe, expect, it } from "vitest";
import { warrantyUntil } from "#model/keep/warranty.ts";
import { type Keeping, mostUnsigned, type Outage } from "#model/keep/work.ts";
import { warrantyEnd } from "#model/pay/due.ts";
import { stranger as passerBy } from "#model/people/roles.ts";
import { perform } from "#workflow/act.ts";
import { care } from "#workflow/keep/care.ts";
import { warnOfEnd } from "#workflow/keep/expire.ts";
import { handedOver } from "#workflow/keep/handOver.ts";
import { fault, repair } from "#workflow/keep/outage.ts";
import {
  area,
  at,
  calendar,
  clerk,
  done,
  dossier,
  firm,
  path,
  receipt,
  refused,
  resident,
  service,
  supplier,
  who,
} from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { contracted } from "../../support/supply.ts";

const work: Keeping["work"] = {
  ...{
    receipt,
    code: null,
    title: "后巷路灯",
    place: "二巷",
    public: true,
    area,
    areaName: "木棉岭社区",
    path,
    class: "WORKS",
    side: "resident",
  },
  ...{ supplier, supplierName: "惠民小筑", acceptedOn: "2026-04-01", until: "2028-04-01", keeper: null, contact: null },
  remind: at("2028-03-02").now,
};
const known = (outages: readonly Outage[] = [], over: Partial<Keeping["work"]> = {}): Keeping => ({
  ...{ work: { ...work, ...over }, policy: luohu, calendar, outages, told: false, path },
});
const outage = (over: Partial<Outage> = {}): Outage => ({
  ...{ fault: "f1", person: resident.id, warranted: true, text: "灯不亮", contact: "", on: "2026-06-12" },
  ...{ dueAt: at("2026-06-17T23:59").now, dueDay: "2026-06-17", answer: null, answeredOn: null, repaired: null },
  ...over,
});
const words = { text: "二巷的灯不亮了。", contact: null };
const answer = { outage: "f1", repaired: "yes" as const, answer: "已经更换驱动电源。" };

describe("with its acceptance a work is handed over", () => {
  it("and its warranty runs from that day, as many months as the policy says for its class", () => {
    expect(warrantyUntil(luohu, "WORKS", "2026-04-01")).toBe("2028-04-01");
    expect(warrantyUntil(luohu, "GOODS", "2024-02-29")).toBe("2025-02-28");
    const [handed] = handedOver(dossier({ class: "WORKS", supplier }), at("2026-04-01"));
    expect(handed).toMatchObject({
      ...{ subject: `work:${receipt}`, kind: "handed_over" },
      body: { until: "2028-04-01", supplier, remind: at("2028-03-02").now },
    });
  });
  it("as many months as its contract says, where there is one; the policy's where there is none", () => {
    const under = (months: number, of = "WORKS") => {
      const [handed] = handedOver({ ...dossier({ class: of, supplier }), contracts: [contracted({ warranty: months })] }, at("2026-08-31"));
      return handed?.kind === "handed_over" ? handed.body.until : null;
    };
    expect([under(60), under(6), under(0)]).toEqual(["2031-08-31", "2027-02-28", "2026-08-31"]);
    // Nothing of the class is left behind, unless the contract warrants it.
    expect([under(0, "SERVICE"), under(12, "SERVICE")]).toEqual([null, "2027-08-31"]);
    const former = contracted({ warranty: 60, state: "ended" });
    const replaced = { ...dossier({ class: "WORKS", supplier }), contracts: [former, contracted({ n: 2, warranty: 12 })] };
    expect(handedOver(replaced, at("2026-04-01"))).toMatchObject([{ body: { until: "2027-04-01" } }]);
  });
  it("is the day until which what is retained is held", () => {
    const d = dossier({ class: "WORKS", supplier, acceptedOn: "2026-08-31" });
    const one = contracted({ warranty: 6 });
    expect(warrantyEnd({ ...d, contracts: [one] }, one)).toBe(warrantyUntil(luohu, "WORKS", "2026-08-31", one));
  });
  it("a course leaves nothing behind that could be kept", () =>
    expect(handedOver(dossier({ class: "SERVICE", supplier }), at())).toEqual([]));
});

describe("a fault", () => {
  it("is reported by whoever comes by, signed in or not; without a name nothing says who it was", () => {
    expect(done(perform(fault, known(), resident, words, at()))).toMatchObject([{ body: { person: resident.id, warranted: true } }]);
    expect(done(perform(fault, known(), passerBy, words, at()))).toMatchObject([{ body: { person: null }, unnamed: true }]);
  });
  it("within the warranty is for the supplier by the policy's day, afterwards for the community", () => {
    expect(done(perform(fault, known(), resident, words, at("2026-06-15")))).toMatchObject([
      { body: { warranted: true, due: { start: "2026-06-15", day: "2026-06-18", days: 3, unit: "working" } } },
    ]);
    expect(done(perform(fault, known(), resident, words, at("2028-04-01")))).toMatchObject([{ body: { warranted: true } }]);
    expect(done(perform(fault, known(), resident, words, at("2028-04-02")))).toMatchObject([{ body: { warranted: false } }]);
  });
  it("of what is not public is none of anybody's business", () =>
    expect(refused(perform(fault, known([], { public: false }), passerBy, words, at()))).toEqual({ refusal: "not_found" }));
  it("cannot be flooded by people who do not sign in", () => {
    const many = Array.from({ length: mostUnsigned }, (_, n) => outage({ fault: `f${n}`, person: null }));
    expect(refused(perform(fault, known(many), passerBy, words, at()))).toEqual({ refusal: "enough_reported" });
    expect(done(perform(fault, known(many), resident, words, at()))).toHaveLength(1);
  });
});

describe("an answer", () => {
  it("is the supplier's within the warranty; who reported it is told", () =>
    expect(done(perform(repair, known([outage()]), firm, answer, at()))).toMatchObject([
      { kind: "fault_answered", body: { fault: "f1", repaired: true }, tells: [resident.id] },
    ]));
  it("is the clerk's when the supplier's day is over, and after the warranty; then no longer the supplier's", () => {
    expect(refused(perform(repair, known([outage()]), clerk, answer, at()))).toMatchObject({ refusal: "supplier_first" });
    expect(done(perform(repair, known([outage()]), clerk, answer, at("2026-06-18")))).toHaveLength(1);
    const late = known([outage({ warranted: false, person: null })]);
    expect(done(perform(repair, late, clerk, answer, at()))).toMatchObject([{ tells: [] }]);
    expect(refused(perform(repair, late, firm, answer, at()))).toMatchObject({ refusal: "warranty_over" });
  });
  it("is nobody else's, and nobody answers what they reported", () => {
    const other = who("p-other", "supplier");
    const foreign = { ...other, grants: other.grants.map((grant) => ({ ...grant, supplier: "another" })) };
    for (const by of [resident, service, foreign, passerBy])
      expect(refused(perform(repair, known([outage()]), by, answer, at())), by.id).toEqual({ refusal: "not_your_role" });
    expect(refused(perform(repair, known([outage({ person: firm.id })]), firm, answer, at()))).toMatchObject({ refusal: "own_project" });
  });
  it("is given once", () => {
    const said = outage({ answer: "修好了", answeredOn: "2026-06-13", repaired: true });
    expect(refused(perform(repair, known([said]), firm, answer, at()))).toEqual({ refusal: "nothing_open" });
    expect(refused(perform(repair, known([said, outage({ fault: "f2" })]), firm, answer, at()))).toMatchObject({ refusal: "not_a_choice" });
  });
});

describe("the keeper", () => {
  it("is named by the clerk or an office of the place", () => {
    const named = { keeper: "木棉岭社区居委会", contact: "值班室" };
    expect(done(perform(care, known(), clerk, named, at()))).toMatchObject([{ kind: "keeper_named", texts: named }]);
    for (const by of [resident, firm, passerBy])
      expect(refused(perform(care, known(), by, named, at()))).toEqual({ refusal: "not_your_role" });
  });
});

describe("before the warranty ends", () => {
  const holders = (["clerk", "officer:works", "officer:service", "supplier"] as const).map((role) => ({
    ...{ person: `p-${role}`, role, supplier: null, from: "2026-01-01", until: null },
  }));
  it("the clock tells the clerk, the office of its class and who built it, once, so many days before", () => {
    expect(warnOfEnd(known(), holders, at("2028-03-01"))).toEqual([]);
    expect(warnOfEnd(known(), holders, at("2028-03-02"))).toMatchObject([
      { kind: "warranty_ending", body: { until: "2028-04-01" }, tells: ["p-clerk", "p-officer:works", "p-supplier"] },
    ]);
    expect(warnOfEnd({ ...known(), told: true }, holders, at("2028-03-02"))).toEqual([]);
  });
});
