import { describe, expect, it } from "vitest";
import type { Policy } from "#model/policy/policy.ts";
import { noOrigins } from "#model/procure/origin.ts";
import type { Beside } from "#model/procure/package.ts";
import type { Dossier } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { ask } from "#workflow/archive/ask.ts";
import { allot } from "#workflow/budget/allot.ts";
import { carryChange } from "#workflow/deliver/carry.ts";
import { flag } from "#workflow/deliver/complain.ts";
import { dismiss, permit } from "#workflow/deliver/decide.ts";
import { repin } from "#workflow/policy/repin.ts";
import { divide, unite } from "#workflow/procure/recast.ts";
import { splittingWith, wayFor } from "#workflow/procure/rung.ts";
import { completeSections, section } from "#workflow/procure/section.ts";
import {
  approver,
  area,
  at,
  clerk,
  done,
  dossier,
  finance,
  holding,
  line,
  path,
  receipt,
  refused,
  stranger,
  supplier,
  today,
  works,
} from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { policyWith } from "../../support/policyWith.ts";
import { itemState } from "../../support/sitting.ts";
import { contracted, tender } from "../../support/supply.ts";
import { fact } from "../../support/trail.ts";

const ruled = (procurement: Partial<Policy["procurement"]>): Policy => ({
  ...luohu,
  procurement: { ...luohu.procurement, ...procurement },
});
const other = "111111111";
const later = "2027-440303009-special";
const beside = (given: Partial<Beside> = {}): Beside => ({
  ...{ receipt: other, title: "松泉路灯", areaName: "木棉岭社区", path, approved: 2_000_000, urgent: false, proposer: "p-b" },
  ...{ area, policy: "digest", gate: "approval", whole: null, partOf: null, settled: true, procurement: luohu.procurement },
  ...given,
});
const money = [
  holding({ committed: 2_000_000 }),
  holding({ line: later, year: 2027, planned: { order: 2, most: 500_000, intended: 500_000 } }),
];
const known = (given: Partial<Omit<Dossier, "project">> = {}, project = {}) =>
  dossier(
    { stage: "procurement", gate: "approval", turn: "officer:works", approved: 2_500_000, code: "DX-01", lastOn: "2026-06-05", ...project },
    { beside: [beside()], holdings: money, ...given },
  );
/** Each receipt another one. */
const hand = () => {
  let made = 0;
  return { ...at(), digits: (count: number) => String(10_000_000 + ++made).slice(0, count) };
};
const row = (key: string, amount: number | null, title: string | null = `第${key}段路灯改造`) => ({
  ...{ key, title, need: "这一段的路灯要换成节能灯。", place: "二巷", amount, beneficiaries: 100 },
});
const reason = "分段施工，由不同物业配合。";
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
const toProcurement = fact(1, "established", "2026-06-05", {
  to: { stage: "procurement", gate: "approval", turn: "officer:works", due: null },
});
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

describe("established projects are to be united", () => {
  const input = {
    with: [other],
    title: "木棉岭、松泉路灯",
    need: "两处路灯一起更换，统一规格。",
    place: "二巷、松泉",
    amount: null as number | null,
    beneficiaries: 600,
    reason,
  };
  const unites = (d = known(), over: Partial<typeof input> = {}) => perform(unite, d, works, { ...input, ...over }, hand());
  it("all of them wait, each at its own gate", () =>
    expect(done(unites())).toMatchObject([
      { kind: "recast_asked", body: { how: "unite", of: [receipt, other], into: [{ amount: 4_500_000, people: 600 }] } },
      {
        subject: `project:${other}`,
        kind: "drawn_in",
        body: { lead: receipt, change: 1 },
        to: { stage: "change", gate: "approval", turn: "council" },
      },
    ]));
  it("refused with another community, class of rules or section, with what is undecided, for more than all have", () => {
    for (const given of [{ area: "440303009015" }, { policy: "older" }, { partOf: receipt }, { settled: false }, { urgent: true }])
      expect(refused(unites(known({ beside: [beside(given)] })))).toEqual({ refusal: "nothing_alike" });
    expect(refused(unites(known(), { with: [receipt] }))).toMatchObject({ refusal: "not_a_choice" });
    expect(refused(unites(known(), { amount: 4_500_001 }))).toMatchObject({ refusal: "over_the_standing", says: { most: 4_500_000 } });
    expect(refused(unites(known({ beside: [beside({ proposer: works.id })] })))).toMatchObject({ refusal: "own_project" });
  });
  it("refused over a hard cap", () =>
    expect(refused(unites(known({ policy: policyWith({ capMode: "hard" }), beside: [beside({ approved: 100_000_000 })] })))).toMatchObject({
      refusal: "over_cap",
    }));
  it("agreed to, what all of them had stands on the same lines, and what is not needed comes back", () => {
    const [draft] = done(unites(known(), { amount: 4_000_000 }));
    if (draft?.kind !== "recast_asked") throw new Error("not asked");
    const trail = [toProcurement, fact(2, "recast_asked", "2026-06-10", { body: draft.body, texts: draft.texts })];
    const pools = [{ line, order: null, amount: 2_000_000, later: false }];
    const partners = [{ receipt: other, proposer: "p-b", approved: 2_000_000, whole: null, gate: "approval", pools }];
    const d = known({ trail, origins: { ...noOrigins, partners } }, { stage: "change", gate: "approval", turn: "approver" });
    const drafts = done(perform(permit, d, approver, { note: null }, at()));
    expect(drafts.map(({ kind, subject }) => [kind, subject])).toEqual([
      ["recast", `project:${receipt}`],
      ["recast", `project:${other}`],
      ["founded", `project:${draft.body.into[0]?.project}`],
    ]);
    expect(drafts[0]).toMatchObject({ body: { returned: 500_000 }, to: { stage: "merged" } });
    expect(drafts[1]?.entries).toEqual([{ line, kind: "DECOMMIT", holder: `project:${other}`, amount: 2_000_000 }]);
    expect(drafts[2]).toMatchObject({
      body: { from: [receipt, other], amount: 4_000_000, pools: [{ line, amount: 4_000_000, later: false }] },
      tells: expect.arrayContaining(["p-b"]),
    });
    expect(done(perform(dismiss, d, approver, { reason: "先不合并。" }, at()))).toMatchObject([
      { kind: "change_declined" },
      { kind: "let_go", to: { stage: "procurement", gate: "approval" } },
    ]);
  });
});

describe("one project in sections", () => {
  const one = (key: string, amount: number | null, weight: number | null = null, title: string | null = `${key}标段：安装`) => ({
    key,
    title,
    amount,
    weight,
  });
  const sections = (parts: readonly ReturnType<typeof one>[], d = known()) =>
    perform(section, d, works, { parts: [...parts], reason }, hand());
  it("its sums are the whole, typed or by weights, with no other vote", () => {
    const drafts = done(sections([one("1", null, 2), one("2", null, 1)]));
    expect(drafts[0]).toMatchObject({ kind: "recast", body: { how: "section", change: null }, to: { stage: "sections", turn: "nobody" } });
    expect(drafts.flatMap((draft) => (draft.kind === "founded" ? [draft.body.amount] : []))).toEqual([1_666_667, 833_333]);
    expect(done(sections([one("1", 2_000_000), one("2", 500_000)]))).toHaveLength(3);
  });
  it("refused when they are not the whole, one alone, half a line, sums and weights at once, or where the policy lets it not be", () => {
    expect(refused(sections([one("1", 2_000_000), one("2", 499_999)]))).toMatchObject({
      refusal: "not_the_whole",
      says: { made: 2_499_999, sum: 2_500_000 },
    });
    expect(refused(sections([one("1", null, 1_000_000), one("2", null, 1), one("3", null, 1)], known({}, { approved: 2 })))).toMatchObject({
      refusal: "not_the_whole",
    });
    expect(refused(sections([one("1", 2_500_000)]))).toMatchObject({ refusal: "two_at_least" });
    expect(refused(sections([one("1", 2_500_000), one("2", null)]))).toMatchObject({ refusal: "required", field: "parts.amount.2" });
    expect(refused(sections([one("1", 2_000_000), one("2", 500_000, 3)]))).toMatchObject({ refusal: "one_way_of_dividing" });
    expect(refused(sections([one("1", 2_000_000, null, null), one("2", 500_000)]))).toMatchObject({
      refusal: "required",
      field: "parts.title.1",
    });
    expect(
      refused(
        sections([one("1", 1), one("2", 1)], known({ policy: ruled({ sections: { ...luohu.procurement.sections, value: false } }) })),
      ),
    ).toEqual({
      refusal: "no_sections",
    });
    expect(
      refused(sections([one("1", 2_000_000), one("2", 500_000)], known({ holdings: [holding({ committed: 2_000_000 })] }))),
    ).toMatchObject({ refusal: "money_gone", says: { missing: 500_000 } });
  });
  it("no section, and nothing that came of one project, is a way around the ladder or the alarm", () => {
    const part = (whole: number | null, siblings: string[] = []) =>
      known(
        { near: [{ receipt: other, title: "", supplier, amount: 15_000_000, on: today }], origins: { ...noOrigins, siblings } },
        { approved: 2_000_000, whole },
      );
    expect([wayFor(part(null)), wayFor(part(40_000_000))]).not.toEqual([wayFor(part(null)), wayFor(part(null))]);
    expect(splittingWith(part(null), supplier, today)).toMatchObject({ sum: 17_000_000 });
    // What came of the same project stands in its whole already.
    expect(splittingWith(part(17_000_000, [other]), supplier, today)).toBeUndefined();
  });
  const ended = (stage: "closed" | "terminated" | "delivery", contractSum: number | null, acceptedOn: string | null) => ({
    ...{ receipt: stage, code: null, title: stage, stage, approved: 1, contracted: contractSum, supplierName: null, acceptedOn },
  });
  const whole = (...list: readonly ReturnType<typeof ended>[]) =>
    known({ origins: { ...noOrigins, sections: list } }, { stage: "sections", turn: "nobody" });
  it("it is done when the last of them is, and cost what they cost", () => {
    expect(completeSections(whole(ended("closed", 5, "2026-06-01"), ended("delivery", 7, null)), at())).toEqual([]);
    expect(completeSections(whole(ended("closed", 5, "2026-06-01"), ended("closed", 7, "2026-06-09")), at())).toMatchObject([
      { kind: "completed_in_sections", body: { contracted: 12, accepted: "2026-06-09" } },
      { kind: "closed", to: { stage: "closed" } },
    ]);
    expect(completeSections(whole(ended("terminated", null, null), ended("terminated", null, null)), at())).toMatchObject([
      { kind: "completed_in_sections", body: { contracted: null, accepted: null, asked: null }, to: { stage: "terminated" } },
    ]);
  });
});
