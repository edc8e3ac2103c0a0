import { describe, expect, it } from "vitest";
import type { Honour, Stage } from "#model/library/honour.ts";
import { type Matching, type Resource, wordsIn } from "#model/library/resource.ts";
import type { Bench, Shelved, Version } from "#model/library/standard.ts";
import { perform } from "#workflow/act.ts";
import { confer, nominate, passOver } from "#workflow/library/honour.ts";
import { match, supply, unlist } from "#workflow/library/resource.ts";
import { accredit, phaseOut, rebut, rework, standardise } from "#workflow/library/standard.ts";
import {
  approver,
  area,
  at,
  clerk,
  done,
  firm,
  path,
  receipt,
  refused,
  resident,
  service,
  street,
  streetPath,
  supplier,
  today,
  who,
} from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";

const accepted = [{ receipt, title: "后巷路灯", amount: 8_600_000, path }];
const bench: Bench = { area: street, path: streetPath, policy: luohu, accepted, suppliers: [{ id: supplier, name: "惠民小筑" }] };
const words = {
  ...{ title: "后巷加装路灯", class: "WORKS", need: "后巷夜里没有灯，走着不放心。", plan: "定点、布线、立杆、试亮。" },
  ...{ low: 6_000_000, high: 9_000_000, beneficiaries: 400, aims: [{ key: "1", goal: "路灯", aim: "10 盏" }] },
  ...{ checks: "灯具一致\n\n 逐盏点亮 ", project: receipt, supplier: null },
};
const version = (n: number, over: Partial<Version> = {}): Version => ({
  ...{ version: n, state: "admitted", title: words.title, need: words.need, plan: words.plan, class: "WORKS", low: 1, high: 2 },
  ...{ beneficiaries: 1, goals: [], checks: [], project: null, supplierName: null, call: null, proposedBy: service.id, ...over },
});
const shelved = (over: Partial<Shelved> = {}): Shelved => ({
  ...{ ...bench, id: "s1", version: 1, since: today, retired: false, exitBy: null, exitReason: "", ordered: 0, versions: [version(1)] },
  ...over,
});

describe("into the library", () => {
  const enters = (over: object, by = service) => perform(standardise, bench, by, { area: street, ...words, ...over }, at());
  it("an office proposes what was accepted, with plan, price range, indicators and a list for the acceptance", () =>
    expect(done(enters({}))).toMatchObject([
      {
        ...{ kind: "standard_proposed", body: { version: 1, project: receipt, low: 6_000_000, high: 9_000_000 } },
        texts: { goals: JSON.stringify(["路灯\n10 盏"]), checks: JSON.stringify(["灯具一致", "逐盏点亮"]) },
      },
    ]));
  it("nothing that was not accepted, of no class that there is not, and no range that is upside down", () => {
    expect(refused(enters({ project: "999" }))).toMatchObject({ refusal: "not_a_choice", field: "project" });
    expect(refused(enters({ class: "NONE" }))).toMatchObject({ refusal: "not_a_choice", field: "class" });
    expect(refused(enters({ supplier: "x" }))).toMatchObject({ refusal: "not_a_choice", field: "supplier" });
    expect(refused(enters({ low: 9_000_001 }))).toMatchObject({ refusal: "low_over_high", field: "high" });
    for (const by of [resident, clerk, firm]) expect(refused(enters({}, by))).toEqual({ refusal: "not_your_role" });
  });
  it("a second person lets it in, or says why not", () => {
    const open = shelved({ version: null, versions: [version(1, { state: "proposed" })] });
    expect(refused(perform(accredit, open, service, {}, at()))).toEqual({ refusal: "second_person" });
    expect(done(perform(accredit, open, approver, {}, at()))).toMatchObject([{ kind: "standard_admitted", body: { version: 1 } }]);
    expect(done(perform(rebut, open, approver, { reason: "没有依据。" }, at()))).toMatchObject([{ body: { version: 1 } }]);
    expect(refused(perform(accredit, shelved(), approver, {}, at()))).toEqual({ refusal: "nothing_open" });
  });
  it("a new version counts on from the last one, and one thing is reviewed at a time", () => {
    const known = shelved({ versions: [version(2, { state: "rebutted" }), version(1)] });
    expect(done(perform(rework, known, service, words, at()))).toMatchObject([{ body: { version: 3 } }]);
    const open = shelved({ versions: [version(2, { state: "proposed" }), version(1)] });
    expect(refused(perform(rework, open, service, words, at()))).toEqual({ refusal: "review_open" });
    expect(refused(perform(phaseOut, open, service, { reason: "过时了。" }, at()))).toEqual({ refusal: "review_open" });
  });
  it("and out of it by two people too", () => {
    expect(done(perform(phaseOut, shelved(), service, { reason: "厂家停产。" }, at()))).toMatchObject([{ kind: "exit_proposed" }]);
    const leaving = shelved({ exitBy: service.id });
    expect(refused(perform(accredit, leaving, service, {}, at()))).toEqual({ refusal: "second_person" });
    expect(done(perform(accredit, leaving, approver, {}, at()))).toMatchObject([{ kind: "standard_retired" }]);
    expect(done(perform(rebut, leaving, approver, { reason: "还有人用。" }, at()))).toMatchObject([{ body: { version: null } }]);
    const left = shelved({ exitBy: service.id, retired: true });
    expect(refused(perform(accredit, left, approver, {}, at()))).toEqual({ refusal: "nothing_open" });
    expect(refused(perform(rebut, left, approver, { reason: "还有人用。" }, at()))).toEqual({ refusal: "nothing_open" });
    expect(refused(perform(rework, shelved({ retired: true }), service, words, at()))).toEqual({ refusal: "not_on_offer" });
  });
});

describe("honours", () => {
  const stage = (honours: Stage["honours"] = []): Stage => ({ area, path, accepted, honours });
  const named = { area, project: receipt, level: "community" as const, year: 2026, reason: "夜里亮堂了。" };
  const honour = (over: Partial<Honour> = {}): Honour => ({
    ...{ id: "h1", project: receipt, title: "后巷路灯", level: "community", area, areaName: "木棉岭社区", path, year: 2026 },
    ...{ state: "proposed", reason: "夜里亮堂了。", proposedBy: clerk.id, taken: false, ...over },
  });
  it("are for what was accepted, at the area of their level", () => {
    expect(done(perform(nominate, stage(), clerk, named, at()))).toMatchObject([{ body: { area, level: "community" } }]);
    expect(done(perform(nominate, stage(), clerk, { ...named, level: "street" }, at()))).toMatchObject([{ body: { area: street } }]);
    expect(refused(perform(nominate, stage(), clerk, { ...named, project: "999" }, at()))).toMatchObject({ field: "project" });
  });
  it("一社区一特色: a community has one a year, and a project one at a level", () => {
    const given = [{ level: "community", area, year: 2026, project: "other", state: "given" }] as const;
    expect(refused(perform(nominate, stage(given), clerk, named, at()))).toMatchObject({ refusal: "honoured_already" });
    expect(done(perform(nominate, stage(given), clerk, { ...named, year: 2027 }, at()))).toHaveLength(1);
    const same = [{ level: "community", area, year: 2026, project: receipt, state: "proposed" }] as const;
    expect(refused(perform(nominate, stage(same), clerk, named, at()))).toMatchObject({ refusal: "honoured_already" });
  });
  it("are given by a second person who answers for the level, once", () => {
    expect(done(perform(confer, honour(), service, {}, at()))).toMatchObject([{ kind: "honour_given" }]);
    expect(refused(perform(confer, honour({ proposedBy: service.id }), service, {}, at()))).toEqual({ refusal: "second_person" });
    expect(refused(perform(confer, honour({ taken: true }), service, {}, at()))).toEqual({ refusal: "feature_given" });
    expect(refused(perform(confer, honour({ level: "street" }), service, {}, at()))).toEqual({ refusal: "not_your_role" });
    const passed = perform(passOver, honour({ level: "street" }), approver, { reason: "还有更突出的。" }, at());
    expect(done(passed)).toMatchObject([{ kind: "honour_declined" }]);
    expect(refused(perform(confer, honour({ state: "given" }), service, {}, at()))).toEqual({ refusal: "decided_already" });
    expect(done(perform(confer, honour({ level: "district" }), who("p-d", "district"), {}, at()))).toHaveLength(1);
  });
});

describe("what somebody has to give", () => {
  const resource: Resource = {
    ...{ id: "r1", area, areaName: "木棉岭社区", path, kind: "venue", name: "活动室", what: "40 座", words: ["书法", "教室"] },
    ...{ hours: "周末", from: "2026-06-01", until: null, contact: "", ended: false, matched: 0 },
  };
  const wish: Matching["wishes"][number] = {
    ...{ id: "w1", leaf: 1, area, path, text: "希望暑假给孩子开个书法班", place: "", channel: "phone", person: resident.id },
    ...{ state: "waiting", project: null, happened: today },
  };
  const known = (over: Partial<Resource> = {}, wishes: Matching["wishes"] = [wish]): Matching => ({
    ...{ resource: { ...resource, ...over }, path, wishes },
  });
  const given = {
    ...{ area, kind: "venue" as const, name: "活动室", what: "40 座", words: "书法，教室 书法" },
    ...{ hours: "周末", from: "2026-06-01", until: null, contact: null },
  };
  const gives = (over: object) => perform(supply, { area, path }, clerk, { ...given, ...over }, at());

  it("is listed with the words by which a wish of its kind is known", () => {
    expect(wordsIn("书法，教室 书法、x")).toEqual(["书法", "教室"]);
    expect(done(gives({}))).toMatchObject([{ kind: "resource_listed", body: { kind: "venue" } }]);
    expect(refused(gives({ words: "x y" }))).toMatchObject({ refusal: "no_words", field: "words" });
    expect(refused(gives({ until: "2026-05-31" }))).toMatchObject({ field: "until" });
  });
  it("is matched with a wish that waits and says one of them; whoever wished is told", () => {
    expect(done(perform(match, known(), clerk, { wish: "w1" }, at()))).toMatchObject([{ body: { wish: "w1" }, tells: [resident.id] }]);
    expect(refused(perform(match, known({ words: ["灯泡"] }), clerk, { wish: "w1" }, at()))).toMatchObject({ refusal: "not_a_choice" });
    expect(refused(perform(match, known({}, []), clerk, { wish: "w1" }, at()))).toEqual({ refusal: "answers_nothing" });
    expect(refused(perform(match, known(), resident, { wish: "w1" }, at()))).toEqual({ refusal: "not_your_role" });
  });
  it("not when it is no longer offered, or not yet", () => {
    for (const over of [{ ended: true }, { until: "2026-06-14" }, { from: "2026-06-16" }])
      expect(refused(perform(match, known(over), clerk, { wish: "w1" }, at()))).toEqual({ refusal: "ended_already" });
    expect(done(perform(unlist, known(), clerk, {}, at()))).toMatchObject([{ kind: "resource_unlisted" }]);
    expect(refused(perform(unlist, known({ ended: true }), clerk, {}, at()))).toEqual({ refusal: "ended_already" });
  });
});
