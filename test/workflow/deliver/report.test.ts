import { describe, expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { complete, report } from "#workflow/deliver/report.ts";
import { at, done, dossier, firm, proposer, refused, supplier, who, works } from "../../support/known.ts";
import { policyWith } from "../../support/policyWith.ts";

const working = {
  stage: "delivery",
  gate: "approval",
  supplier,
  startedOn: "2026-06-01",
  contractFrom: "2026-06-01",
  contractUntil: "2026-09-30",
} as const;
const d = (percent = 40, given = {}) => dossier({ ...working, percent, ...given });
const otherFirm = { ...who("p-other", "supplier"), grants: firm.grants.map((grant) => ({ ...grant, supplier: "53440300MJLEXAMP2X" })) };

describe("report", () => {
  const tries = (percent: number, known = d(), by = firm) =>
    perform(report, known, by, { percent, note: "正在铺装面层。", next: "安装扶手。", photos: [] }, at());

  it("the supplier says how far the work is", () =>
    expect(done(tries(60))).toMatchObject([
      {
        subject: "project:304718526",
        kind: "reported",
        body: { percent: 60, photos: [] },
        texts: { note: "正在铺装面层。", next: "安装扶手。" },
      },
    ]));
  it("the next one is due by the policy's interval, and the supplier is reminded before", () =>
    expect(done(tries(60))[0]?.to).toMatchObject({
      stage: "delivery",
      turn: "supplier",
      due: { start: "2026-06-15", day: "2026-07-15", remind: Date.parse("2026-07-13T09:00:00+08:00") },
    }));
  it("the end of the contract is due where it comes before the next report; past it a report takes nothing off", () => {
    for (const contractUntil of ["2026-07-01", "2026-06-10"])
      expect(done(tries(60, d(40, { contractUntil })))[0]?.to?.due).toMatchObject({ day: contractUntil });
  });
  it("refused before the start order", () => expect(refused(tries(60, d(0, { startedOn: null })))).toEqual({ refusal: "not_started" }));
  it("work may stand still", () => expect(done(tries(40))).toHaveLength(1));
  it("refused when it goes back", () =>
    expect(refused(tries(39))).toEqual({ refusal: "goes_back", field: "percent", says: { percent: 40 } }));
  it("refused to another supplier, to the office and to the proposer", () => {
    for (const by of [otherFirm, works, proposer]) expect(refused(tries(60, d(), by))).toEqual({ refusal: "not_your_role" });
  });
  it("refused to who acts for the supplier no more", () => {
    const gone = { ...firm, grants: firm.grants.map((grant) => ({ ...grant, until: "2026-06-14" })) };
    expect(refused(tries(60, d(), gone))).toEqual({ refusal: "not_your_role" });
  });
  it("refused before and after delivery", () => {
    for (const stage of ["procurement", "acceptance"] as const)
      expect(refused(tries(60, d(40, { stage })))).toMatchObject({ refusal: "wrong_stage" });
  });
});

describe("complete", () => {
  const tries = (known = d(), by = firm) => perform(complete, known, by, { note: "全部完成，已自检。" }, at());

  it("the work is complete in the supplier's word: the first round of acceptance begins, by the policy's limit", () =>
    expect(done(tries())).toMatchObject([
      {
        kind: "completed",
        body: { round: 1 },
        to: { stage: "acceptance", turn: "signers", due: { start: "2026-06-15", days: 15 } },
        tells: [proposer.id],
      },
    ]));
  it("by another limit where the policy says so", () => {
    const policy = {
      ...policyWith({}),
      limits: {
        ...policyWith({}).limits,
        acceptance: { value: { days: 7, unit: "calendar" as const }, source: "示例", grade: "U" as const },
      },
    };
    expect(done(tries(dossier(working, { policy })))[0]?.to?.due).toMatchObject({ day: "2026-06-22" });
  });
  it("refused to anybody else", () => {
    for (const by of [otherFirm, works, proposer]) expect(refused(tries(d(), by))).toEqual({ refusal: "not_your_role" });
  });
  it("refused twice", () => expect(refused(tries(d(100, { stage: "acceptance" })))).toMatchObject({ refusal: "wrong_stage" }));
});
