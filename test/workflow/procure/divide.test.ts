import { describe, expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { ask } from "#workflow/archive/ask.ts";
import { allot } from "#workflow/budget/allot.ts";
import { carryChange } from "#workflow/deliver/carry.ts";
import { flag } from "#workflow/deliver/complain.ts";
import { dismiss, permit } from "#workflow/deliver/decide.ts";
import { repin } from "#workflow/policy/repin.ts";
import { divide } from "#workflow/procure/recast.ts";
import { approver, at, clerk, done, finance, line, receipt, refused, stranger, works } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { hand, known, later, other, reason, ruled, toProcurement } from "../../support/recast.ts";
import { itemState } from "../../support/sitting.ts";
import { contracted, tender } from "../../support/supply.ts";
import { fact } from "../../support/trail.ts";

const row = (key: string, amount: number | null, title: string | null = `第${key}段路灯改造`) => ({
  ...{ key, title, need: "这一段的路灯要换成节能灯。", place: "二巷", amount, beneficiaries: 100 },
});
const divides = (d = known(), parts = [row("1", 1_500_000), row("2", 1_000_000)], by = works) =>
  perform(divide, d, by, { parts, reason }, hand());

describe("an established project is to be divided", () => {
  it("old and new stand in one fact, and it goes back to the body that voted on it", () =>
    expect(done(divides())).toMatchObject([
      {
        kind: "recast_asked",
        body: { change: 1, level: "body", how: "divide", of: [receipt], into: [{ amount: 1_500_000, people: 100 }, { amount: 1_000_000 }] },
        texts: { titles: '["第1段路灯改造","第2段路灯改造"]', reason },
        to: { stage: "change", gate: "council", turn: "council" },
      },
    ]));
  it("whoever the policy names decides instead; where no body votes on it, the approver", () => {
    const by = (level: "officer" | "approver") => ruled({ recast: { ...luohu.procurement.recast, value: level } });
    expect(done(divides(known({ policy: by("officer") })))).toMatchObject([{ to: { turn: "officer:works" } }]);
    expect(done(divides(known({ policy: by("approver") })))).toMatchObject([{ to: { turn: "approver" } }]);
    const bodiless = { ...luohu, gates: luohu.gates.filter(({ kind }) => kind !== "resolution") };
    expect(done(divides(known({ policy: bodiless })))).toMatchObject([{ body: { level: "approver" } }]);
  });
  it("refused over what is committed and intended, alone, half a line, with somebody's number in it", () => {
    expect(refused(divides(known(), [row("1", 1_500_000), row("2", 1_000_001)]))).toMatchObject({
      ...{ refusal: "over_the_standing", field: "parts.amount.2", says: { most: 2_500_000, made: 2_500_001 } },
    });
    expect(refused(divides(known(), [row("1", 1_500_000)]))).toMatchObject({ refusal: "two_at_least" });
    expect(refused(divides(known(), [row("1", 1), row("2", null)]))).toMatchObject({ refusal: "required", field: "parts.amount.2" });
    expect(refused(divides(known(), [row("1", 1), row("2", 1, "找13800138000办")]))).toMatchObject({
      refusal: "personal_data",
      field: "parts.title.2",
    });
  });
  it("refused before it is established, in a package, in sections, once a supplier is looked for or had, while something about it is undecided", () => {
    const no = (given: Parameters<typeof known>[0], project = {}) => refused(divides(known(given, project))).refusal;
    expect(no({}, { approved: null })).toBe("not_established");
    expect(no({}, { partOf: other })).toBe("in_sections");
    expect(no({ tender: tender() })).toBe("procured_already");
    expect(no({ contracts: [contracted({ state: "ended" })] })).toBe("procured_already");
    expect(
      no({
        correction: { n: 1, fact: 1, target: null, field: "amount", from: 1, to: 2, askedBy: "p", askedSeq: 1, reason: "", paper: "" },
      }),
    ).toBe("correction_open");
    expect(no({ repin: { n: 1, policy: "x", askedBy: "p" } })).toBe("repin_open");
    expect(no({}, { stage: "delivery" })).toBe("wrong_stage");
    expect(no({}, { stage: "funding" })).toBe("wrong_stage");
    expect(no({}, { stage: "suspended" })).toBe("wrong_stage");
  });
  it("by the officer of its class, and not by whoever proposed it", () => {
    expect(refused(divides(known(), undefined, clerk))).toEqual({ refusal: "not_your_role" });
    expect(refused(divides(known({}, { proposer: works.id })))).toEqual({ refusal: "own_project" });
  });
});

const asked = () => {
  const [draft] = done(divides());
  if (draft?.kind !== "recast_asked") throw new Error("not asked");
  return fact(2, "recast_asked", "2026-06-10", { body: draft.body, texts: draft.texts });
};
const waits = (turn: string, given: Parameters<typeof known>[0] = {}) =>
  known({ trail: [toProcurement, asked()], ...given }, { stage: "change", gate: "council", turn });

describe("it is decided", () => {
  it("by vote: the old one ends and gives back all, each new one commits its part of every line, in one write", () => {
    const item = itemState({ result: "passed" });
    const drafts = carryChange(waits("council", { item }), at());
    expect(drafts.map(({ kind }) => kind)).toEqual(["resolved", "recast", "founded", "founded"]);
    expect(drafts[1]).toMatchObject({
      body: { how: "divide", change: 1, meeting: item.meeting, returned: 0 },
      entries: [{ line, kind: "DECOMMIT", amount: 2_000_000 }],
      to: { stage: "divided", turn: "nobody" },
    });
    expect(drafts[2]).toMatchObject({
      body: { from: [receipt], amount: 1_500_000, whole: 2_500_000, code: "DX-01-1", policy: "digest", class: "WORKS" },
      to: { stage: "procurement", gate: "approval", turn: "officer:works" },
      entries: [
        { line, kind: "HOLD", amount: 1_200_000 },
        { line, kind: "COMMIT", amount: 1_200_000 },
      ],
    });
    expect(drafts.flatMap((one) => (one.kind === "founded" ? one.body.pools : []))).toEqual([
      { line, order: null, amount: 1_200_000, later: false },
      { line: later, order: 2, amount: 300_000, later: true },
      { line, order: null, amount: 800_000, later: false },
      { line: later, order: 2, amount: 200_000, later: true },
    ]);
  });
  it("voted down, or declined, it waits for a supplier at the gate by which it came", () => {
    const [, draft] = carryChange(waits("council", { item: itemState({ result: "failed" }) }), at());
    expect(draft).toMatchObject({ kind: "change_declined", to: { stage: "procurement", gate: "approval" } });
    expect(done(perform(dismiss, waits("approver"), approver, { reason: "没有必要。" }, at()))).toMatchObject([
      { kind: "change_declined", to: { stage: "procurement", gate: "approval", turn: "officer:works" } },
    ]);
  });
  it("what is before the body nobody types; by its level somebody else than who asked, and not who proposed it", () => {
    const tries = (turn: string, by = approver, given = {}) => perform(permit, waits(turn, given), by, { note: null }, at());
    expect(refused(tries("council"))).toEqual({ refusal: "with_the_body" });
    expect(refused(tries("approver", works))).toEqual({ refusal: "not_the_level" });
    expect(done(tries("approver"))).toMatchObject([{ kind: "recast", body: { meeting: null } }, { kind: "founded" }, { kind: "founded" }]);
  });
  it("meanwhile nothing is planned for it and nobody complains of work that nobody does", () => {
    expect(refused(perform(allot, waits("council"), finance, { line, most: 1, order: 1 }, at()))).toEqual({ refusal: "established" });
    expect(
      refused(
        perform(repin, { ...waits("council"), newer: { digest: "x", id: "x", policy: luohu } }, works, { reason: "新版已发布。" }, at()),
      ),
    ).toMatchObject({ refusal: "wrong_stage" });
    expect(ask.may(waits("council"), works, at())).toMatchObject({ refusal: "wrong_stage" });
    expect(refused(perform(flag, waits("council"), stranger, { text: "工地没有围挡。" }, at()))).toEqual({ refusal: "no_contract" });
  });
});
