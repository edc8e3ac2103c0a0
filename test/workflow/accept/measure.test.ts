import { describe, expect, it } from "vitest";
import { openFaults } from "#model/accept/measured.ts";
import type { Fact } from "#model/draft.ts";
import { measure } from "#workflow/accept/measure.ts";
import { recheck } from "#workflow/accept/recheck.ts";
import { retarget } from "#workflow/accept/retarget.ts";
import { perform } from "#workflow/act.ts";
import { request } from "#workflow/pay/request.ts";
import { at, done, dossier, firm, holding, proposer, refused, resident, supplier, works } from "../../support/known.ts";
import { fact } from "../../support/trail.ts";

const planned = fact(2, "planned", "2026-06-01", {
  body: {
    amount: 8_600_000,
    lines: [
      { quantity: 8, price: 1_000_000 },
      { quantity: 6, price: 100_000 },
    ],
    targets: 0,
  },
  texts: { items: '["路灯","灯杆基础"]', schedule: "", goals: '["受益人数\\n420 人"]' },
});
const stands = (trail: readonly Fact[] = [planned], given: object = {}) =>
  dossier({ stage: "acceptance", gate: "approval", supplier, round: 1, contracted: 8_000_000, ...given }, { trail });
const row = (key: string, found: number) => ({ key, found });
const tries = (counted: readonly { key: string; found: number }[], faults: readonly object[] = [], known = stands(), by = works) =>
  perform(measure, known, by, { counted: [...counted], faults: faults as never }, at());

describe("on the spot", () => {
  it("each line of the scheme is counted, asked beside found", () =>
    expect(done(tries([row("0", 8), row("1", 5)]))).toEqual([
      {
        subject: "project:304718526",
        kind: "measured",
        body: {
          round: 1,
          lines: [
            { asked: 8, found: 8 },
            { asked: 6, found: 5 },
          ],
          faults: [],
        },
        texts: { items: '["路灯","灯杆基础"]', what: "[]" },
      },
    ]));
  it("without a scheme the whole is one line", () =>
    expect(done(tries([row("0", 1)], [], stands([])))).toMatchObject([{ body: { lines: [{ asked: 1, found: 1 }] } }]));
  it("no line is left out", () => expect(refused(tries([row("0", 8)]))).toEqual({ refusal: "required", field: "counted.found.1" }));
  it("a fault has words and a day that is not over", () => {
    const fault = { key: "1", what: "灯罩松动", until: "2026-06-20" };
    expect(done(tries([row("0", 8), row("1", 6)], [fault]))).toMatchObject([{ body: { faults: ["2026-06-20"] } }]);
    expect(refused(tries([row("0", 8), row("1", 6)], [{ ...fault, until: null }]))).toMatchObject({ field: "faults.until.1" });
    expect(refused(tries([row("0", 8), row("1", 6)], [{ ...fault, until: "2026-06-01" }]))).toMatchObject({ refusal: "ends_before_start" });
  });
  it("by the officer of its class, not by who ordered it", () =>
    expect(refused(tries([row("0", 8)], [], stands(), resident))).toEqual({ refusal: "not_your_role" }));
  it("not once somebody has signed", () => {
    const signed = [{ round: 1, slot: "proposer", person: proposer.id, verdict: "pass" as const, note: "" }];
    expect(refused(tries([row("0", 8)], [], { ...stands(), signatures: signed }))).toEqual({ refusal: "signing_begun" });
  });
});

const left = [
  planned,
  fact(5, "measured", "2026-06-14", {
    body: { round: 1, lines: [{ asked: 8, found: 8 }], faults: ["2026-06-20"] },
    texts: { items: '["路灯"]', what: '["灯罩松动"]' },
  }),
  fact(6, "inspected", "2026-06-14", {
    body: { round: 1, slot: "council", person: "p-member-1", verdict: "minor", until: "2026-06-22" },
    texts: { note: "油漆有一处脱落" },
  }),
];
const accepted = (trail: readonly Fact[] = left) =>
  dossier(
    { stage: "payment", gate: "approval", supplier, round: 1, contracted: 8_000_000, acceptedOn: "2026-06-14" },
    { trail, holdings: [holding({ committed: 8_000_000 })] },
  );

describe("small faults", () => {
  it("those of the list and of who signed wait to be mended, each with its day", () =>
    expect(openFaults(accepted())).toMatchObject([
      { key: "5.0", text: "灯罩松动", until: "2026-06-20" },
      { key: "6.0", text: "油漆有一处脱落", until: "2026-06-22" },
    ]));
  it("looked at again, one is mended and the other waits", () => {
    const one = perform(recheck, accepted(), works, { fault: "5.0", mended: "yes", note: "已经拧紧" }, at());
    expect(done(one)).toMatchObject([{ kind: "rechecked", body: { fault: "5.0", mended: true } }]);
    const trail = [...left, fact(7, "rechecked", "2026-06-18", { body: { fault: "5.0", mended: true } })];
    expect(openFaults(accepted(trail)).map(({ key }) => key)).toEqual(["6.0"]);
    expect(refused(perform(recheck, accepted(trail), works, { fault: "5.0", mended: "yes", note: "再看" }, at()))).toMatchObject({
      field: "fault",
    });
  });
  it("what is not mended waits on", () => {
    const trail = [...left, fact(7, "rechecked", "2026-06-18", { body: { fault: "5.0", mended: false } })];
    expect(openFaults(accepted(trail))).toHaveLength(2);
  });
  it("keep the last payment back, and no other", () => {
    const asks = (amount: number, final = false, trail = left) =>
      perform(request, accepted(trail), firm, { invoice: "发票1", invoicedOn: null, invoiced: null, amount, final }, at());
    expect(refused(asks(8_000_000))).toEqual({ refusal: "faults_open", says: { faults: 2 } });
    expect(refused(asks(100, true))).toMatchObject({ refusal: "faults_open" });
    expect(done(asks(4_000_000))).toMatchObject([{ kind: "requested", body: { final: false } }]);
    const mended = ["5.0", "6.0"].map((key, index) => fact(7 + index, "rechecked", "2026-06-18", { body: { fault: key, mended: true } }));
    expect(done(asks(8_000_000, false, [...left, ...mended]))).toMatchObject([{ body: { final: true } }]);
  });
});

describe("aims", () => {
  const tries = (known = stands()) =>
    perform(retarget, known, works, { aims: [{ key: "1", goal: "受益人数", aim: "380 人" }], reason: "两栋楼在改造，暂不入住。" }, at());
  it("are adjusted with a reason, and the proposer is told", () =>
    expect(done(tries())).toMatchObject([
      { kind: "retargeted", body: { targets: 1 }, texts: { goals: '["受益人数\\n380 人"]' }, tells: [proposer.id] },
    ]));
  it("not once somebody has signed", () => {
    const signed = [{ round: 1, slot: "proposer", person: proposer.id, verdict: "pass" as const, note: "" }];
    expect(refused(tries({ ...stands(), signatures: signed }))).toEqual({ refusal: "signing_begun" });
  });
});
