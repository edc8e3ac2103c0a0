import { describe, expect, it } from "vitest";
import type { Project } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { alter } from "#workflow/deliver/alter.ts";
import { carryChange, changeWhenThere } from "#workflow/deliver/carry.ts";
import { dismiss, permit } from "#workflow/deliver/decide.ts";
import {
  approver,
  at,
  clerk,
  done,
  dossier,
  finance,
  firm,
  holding,
  line,
  lineWith,
  refused,
  supplier,
  works,
} from "../../support/known.ts";
import { policyWith } from "../../support/policyWith.ts";
import { itemState } from "../../support/sitting.ts";
import { fact } from "../../support/trail.ts";

const input = {
  amount: null as number | null,
  until: null as string | null,
  place: null as string | null,
  scope: null as string | null,
  side: null as string | null,
  reason: "第四处要加固底座。",
};
const stands: Partial<Project> = {
  stage: "delivery",
  gate: "approval",
  turn: "supplier",
  supplier,
  startedOn: "2026-06-01",
  contractFrom: "2026-06-01",
  contractUntil: "2026-09-30",
  approved: 8_600_000,
  contracted: 8_000_000,
};
const contracted = (amount: number) =>
  fact(1, "contracted", "2026-06-01", {
    body: { supplier, amount, from: "2026-06-01", until: "2026-09-30", number: "1" },
    to: { stage: "delivery", gate: "approval", turn: "officer:works", due: null },
  });
const signed = contracted(8_000_000);
const money = { holdings: [holding({ committed: 8_000_000 })], lines: [lineWith({ appropriated: 20_000_000, committed: 8_000_000 })] };
const d = (project: Partial<Project> = {}, given = {}) => dossier({ ...stands, ...project }, { trail: [signed], ...money, ...given });
const asks = (given: Partial<typeof input>, known = d(), by = firm) => perform(alter, known, by, { ...input, ...given }, at());
const level = (given: Partial<typeof input>, known = d()) => {
  const [draft] = done(asks(given, known));
  return draft?.kind === "change_asked" ? [draft.body.level, draft.to?.stage, draft.to?.turn] : [];
};

describe("a change is asked for", () => {
  it("old and new are kept side by side; what stays as it is is empty", () =>
    expect(done(asks({ amount: 8_400_000, until: "2026-10-10" }))).toMatchObject([
      {
        kind: "change_asked",
        body: { change: 1, amount: 8_400_000, oldAmount: 8_000_000, until: "2026-10-10", oldUntil: "2026-09-30", also: [] },
        texts: { place: "", oldPlace: "二巷至六巷", reason: input.reason },
      },
    ]));
  it("up to the officer's percent of the contract the officer decides, above it the approver, above the body's percent the body", () => {
    expect(level({ amount: 8_400_000 })).toEqual(["officer", "change", "officer:works"]);
    expect(level({ amount: 8_400_001 })).toEqual(["approver", "change", "approver"]);
    expect(level({ amount: 8_800_000 })).toEqual(["approver", "change", "approver"]);
    expect(level({ amount: 8_800_001 })).toEqual(["body", "change", "council"]);
    expect(level({ amount: 7_000_000 })).toEqual(["officer", "change", "officer:works"]);
  });
  it("is counted against the contract as it was signed, so that many small ones are no way round", () =>
    expect(level({ amount: 8_800_001 }, d({ contracted: 8_700_000 }))).toEqual(["body", "change", "council"]));
  it("another place or other work goes back to the body whatever it costs; a much later end to the approver", () => {
    expect(level({ place: "七巷" })).toEqual(["body", "change", "council"]);
    expect(level({ scope: "改装太阳能路灯" })).toEqual(["body", "change", "council"]);
    expect(level({ until: "2026-10-30" })).toEqual(["officer", "change", "officer:works"]);
    expect(level({ until: "2026-10-31" })).toEqual(["approver", "change", "approver"]);
  });
  it("over the cap of its class it goes back to the body", () =>
    expect(level({ amount: 100_000_001 }, d({ contracted: 99_999_999 }, { trail: [contracted(99_999_999)] }))).toEqual([
      "body",
      "change",
      "council",
    ]));
  it("refused over a hard cap", () =>
    expect(refused(asks({ amount: 100_000_001 }, d({}, { policy: policyWith({ capMode: "hard" }) })))).toMatchObject({
      refusal: "over_cap",
    }));
  it("refused with nothing to change, with what stands already, under what is paid, ending before it begins", () => {
    expect(refused(asks({}))).toMatchObject({ refusal: "nothing_changes" });
    expect(refused(asks({ amount: 8_000_000 }))).toMatchObject({ refusal: "same_value", field: "amount" });
    const paid = d({}, { holdings: [holding({ committed: 6_000_000, paid: 2_000_000 })] });
    expect(refused(asks({ amount: 1_999_999 }, paid))).toMatchObject({ refusal: "under_the_paid", says: { least: 2_000_000 } });
    expect(refused(asks({ until: "2026-05-31" }))).toMatchObject({ refusal: "ends_before_start", field: "until" });
  });
  it("by the supplier, the officer of its class or the clerk", () => {
    for (const by of [firm, works, clerk]) expect(done(asks({ until: "2026-10-10" }, d(), by))).toHaveLength(1);
    for (const by of [finance, approver]) expect(refused(asks({ until: "2026-10-10" }, d(), by))).toEqual({ refusal: "not_your_role" });
  });
});

const askedFor = (amount: number | null, given = {}) => {
  const [draft] = done(asks({ amount, ...given }));
  if (draft?.kind !== "change_asked") throw new Error("not asked");
  return fact(2, "change_asked", "2026-06-10", { body: draft.body, texts: draft.texts });
};
const waits = (amount: number | null, turn: string, project: Partial<Project> = {}, given = {}, change = {}) =>
  d({ stage: "change", turn, ...project }, { trail: [signed, askedFor(amount, change)], ...given });
const permits = (known: ReturnType<typeof d>, by = works) => perform(permit, known, by, { note: null }, at());

describe("a change is decided", () => {
  it("contract, end and money move in one write: more is committed on the line that it draws on", () =>
    expect(done(permits(waits(8_400_000, "officer:works")))).toMatchObject([
      {
        kind: "changed",
        body: { change: 1, amount: 8_400_000, until: "2026-09-30", approved: 8_600_000, meeting: null },
        entries: [
          { line, kind: "HOLD", amount: 400_000 },
          { line, kind: "COMMIT", amount: 400_000 },
        ],
        to: { stage: "delivery", gate: "approval", turn: "supplier" },
      },
    ]));
  it("less gives back what is not needed any more", () =>
    expect(done(permits(waits(7_000_000, "officer:works")))[0]).toMatchObject({
      body: { shares: [], amount: 7_000_000 },
      entries: [{ line, kind: "DECOMMIT", amount: 1_000_000 }],
    }));
  it("what is approved rises with the contract where it has to", () =>
    expect(done(permits(waits(8_700_000, "approver"), approver))[0]?.body).toMatchObject({ approved: 8_700_000 }));
  it("P8.3 not without the money, and says how much is missing", () =>
    expect(
      refused(permits(waits(8_400_000, "officer:works", {}, { lines: [lineWith({ appropriated: 8_300_000, committed: 8_000_000 })] }))),
    ).toEqual({ refusal: "money_gone", says: { missing: 100_000 } }));
  it("by whom the policy names, not by who asked, and by nobody where the body votes", () => {
    expect(refused(permits(waits(8_400_001, "approver")))).toEqual({ refusal: "not_the_level" });
    expect(refused(permits(waits(9_000_000, "council"), approver))).toEqual({ refusal: "with_the_body" });
    expect(refused(permits(waits(8_400_000, "officer:works"), { ...works, id: "p-x" }))).toEqual({ refusal: "second_person" });
  });
  it("declined, what was agreed stands and the work goes on", () =>
    expect(done(perform(dismiss, waits(8_400_000, "officer:works"), works, { reason: "本地有现货" }, at()))).toMatchObject([
      { kind: "change_declined", to: { stage: "delivery", gate: "approval" } },
    ]));
});

describe("the body votes on a change", () => {
  const voted = (result: "passed" | "failed" | "no_quorum", given = {}) =>
    waits(9_000_000, "council", { gate: "council" }, { item: itemState({ result }), ...given });

  it("passed, it takes effect with its money; the committed money stayed all the while", () =>
    expect(done(carryChange(voted("passed"), at()))).toMatchObject([
      { kind: "resolved", body: { result: "passed" }, to: { stage: "change" } },
      { kind: "changed", body: { amount: 9_000_000, approved: 9_000_000, meeting: "m" }, to: { stage: "delivery", gate: "approval" } },
    ]));
  it("failed, what was agreed stands", () =>
    expect(done(carryChange(voted("failed"), at()))).toMatchObject([
      { kind: "resolved", body: { result: "failed" } },
      { kind: "change_declined", to: { stage: "delivery" } },
    ]));
  it("P4.5 without quorum it waits for a new call", () =>
    expect(done(carryChange(voted("no_quorum"), at()))).toMatchObject([{ kind: "resolved", to: { stage: "change", turn: "council" } }]));
  it("P9.9 the result is recorded whether or not there is money; what passed waits for it", () => {
    const short = { lines: [lineWith({ appropriated: 8_500_000, committed: 8_000_000 })] };
    expect(done(carryChange(voted("passed", short), at()))).toMatchObject([{ kind: "resolved", to: { stage: "change", turn: "money" } }]);
    const waiting = (given = {}) =>
      waits(9_000_000, "money", { gate: "council" }, { item: itemState({ result: "passed", carried: true }), ...given });
    expect(changeWhenThere(waiting(short), at())).toEqual([]);
    expect(changeWhenThere(waiting(), at())).toMatchObject([{ kind: "changed", body: { meeting: "m" } }]);
  });
});
