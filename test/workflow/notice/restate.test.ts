import { describe, expect, it } from "vitest";
import type { Dossier } from "#model/project.ts";
import type { Amendment } from "#model/standing.ts";
import { perform } from "#workflow/act.ts";
import { fixText } from "#workflow/notice/fix.ts";
import { reissue, restate, retain } from "#workflow/notice/restate.ts";
import { area, at, clerk, done, dossier, refused, resident, who } from "../../support/known.ts";
import { noticeWith } from "../../support/notices.ts";
import { fact, fixedAt } from "../../support/trail.ts";

const { project } = dossier();
const words = { title: project.title, need: project.need, place: project.place };
const trail = [fixedAt("notice", words)];
const hanging = (given: Partial<Omit<Dossier, "project">> = {}) =>
  dossier({ stage: "notice", gate: "notice", turn: "clerk", seq: 9 }, { trail, notice: noticeWith(), ...given });
const right = { ...words, place: "二巷至八巷", beneficiaries: 420, contact: "居委会 0755-0000", reason: "巷子的号写错了。" };
const asked: Amendment = { n: 1, notice: "n", ...right, askedBy: clerk.id, askedSeq: 9 };
const other = who("p-clerk-2", "clerk");

describe("a wrong published text", () => {
  const tries = (d = hanging(), by = clerk, given: Partial<typeof right> = {}) => perform(restate, d, by, { ...right, ...given }, at());

  it("is restated by the clerk, with the reason, for a second person to look at", () =>
    expect(done(tries())).toMatchObject([
      {
        kind: "amendment_asked",
        body: { amendment: 1, notice: "n", beneficiaries: 420 },
        texts: { place: "二巷至八巷", reason: "巷子的号写错了。" },
      },
    ]));
  it("refused where nothing differs from what hangs", () =>
    expect(refused(tries(hanging(), clerk, { place: words.place }))).toEqual({ refusal: "nothing_amended", field: "title" }));
  it("a sum that was mended meanwhile differs", () =>
    expect(done(tries(dossier({ ...hanging().project, amount: 8_500_000 }, hanging()), clerk, { place: words.place }))).toHaveLength(1));
  it("refused while another waits, and where nothing hangs", () => {
    expect(refused(tries(hanging({ amendment: asked })))).toEqual({ refusal: "amendment_open" });
    for (const notice of [null, noticeWith({ state: "over" })])
      expect(refused(tries(hanging({ notice })))).toEqual({ refusal: "notice_not_running" });
  });
  it("refused to a resident", () => expect(refused(tries(hanging(), resident))).toEqual({ refusal: "not_your_role" }));
});

describe("looked at by a second person", () => {
  const open = hanging({ amendment: asked, amendments: 1 });

  it("it hangs anew: a list of its own with the right text, and the period begins anew when that is proven", () =>
    expect(done(perform(reissue, open, other, {}, at()))).toMatchObject([
      {
        kind: "reissued",
        body: { amendment: 1, asked: 9, notice: "n", next: "id1" },
        to: { stage: "notice", gate: "notice", turn: "clerk" },
      },
      { kind: "fixed", body: { gate: "notice", beneficiaries: 420 }, texts: { place: "二巷至八巷" } },
      {
        subject: "notice:id1",
        kind: "listed",
        body: { area, corrects: "n", projects: [{ project: project.receipt, text: 11 }] },
        texts: { contact: right.contact, reason: right.reason },
      },
    ]));
  it("or it stays as it is", () =>
    expect(done(perform(retain, open, other, { reason: "原文没有错。" }, at()))).toMatchObject([
      { kind: "amendment_declined", body: { amendment: 1, asked: 9 } },
    ]));
  it("refused to who asked for it", () => expect(refused(perform(reissue, open, clerk, {}, at()))).toEqual({ refusal: "second_person" }));
  it("refused when none waits, or the notice is over", () => {
    for (const d of [hanging(), hanging({ amendment: asked, notice: noticeWith({ state: "over" }) })])
      expect(refused(perform(reissue, d, other, {}, at()))).toEqual({ refusal: "amendment_over" });
    expect(refused(perform(retain, hanging(), other, { reason: "原文没有错。" }, at()))).toEqual({ refusal: "amendment_over" });
  });
});

describe("what is published is fixed as the gate before lets it pass", () => {
  it("at the vote, before money has come", () =>
    expect(fixText(dossier({ stage: "funding", gate: "council" }))).toMatchObject([
      { kind: "fixed", body: { gate: "notice", class: "WORKS", amount: 8_600_000, beneficiaries: 420, contracted: null }, texts: words },
    ]));
  it("once", () => {
    expect(fixText(dossier({ stage: "funding", gate: "council" }, { trail }))).toEqual([]);
    expect(fixText(hanging())).toEqual([]);
  });
  it("anew, when it comes back to its notice from elsewhere", () => {
    const back = fact(2, "returned", "2026-06-12", { to: { stage: "screening", gate: "screening", turn: "clerk", due: null } });
    expect(fixText(hanging({ trail: [...trail, back] }))).toHaveLength(1);
  });
  it("not where no notice follows", () => expect(fixText(dossier({ stage: "funding", gate: "approval" }))).toEqual([]));
});
