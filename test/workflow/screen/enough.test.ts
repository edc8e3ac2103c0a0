import { describe, expect, it } from "vitest";
import type { Policy } from "#model/policy/policy.ts";
import type { Intake } from "#model/standing.ts";
import { perform } from "#workflow/act.ts";
import { air, cite } from "#workflow/screen/air.ts";
import { pass } from "#workflow/screen/pass.ts";
import { at, clerk, done, dossier, proposer, refused, resident } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";

const wording = { title: "木棉岭后巷路灯", need: "夜里看不清路，老人摔过两次。", place: "二巷至六巷" };
/** The same rules, with a minimum of answers for works and of supporters. */
const asking = (answers: number, supporters: number): Policy => ({
  ...luohu,
  classes: luohu.classes.map((one) => (one.code === "WORKS" ? { ...one, survey: { ...one.survey, value: answers } } : one)),
  proposal: { ...luohu.proposal, seconders: { ...luohu.proposal.seconders, value: supporters } },
});
const survey = (answers: number, id = "s1") => ({ id, title: "夏季问需", answers });
const known = (policy: Policy, intake: Partial<Intake>, kind = "WORKS") => {
  const d = dossier({ class: kind }, { policy });
  return { ...d, intake: { ...d.intake, ...intake } };
};
const points = luohu.checklist.map(({ key }) => ({ key, answer: "yes" as const, note: null }));
const passes = (d: ReturnType<typeof known>) =>
  perform(pass, d, clerk, { ...wording, points, amount: null, grid: null, note: null, closed: false }, at());

describe("screening asks for the answers that the policy asks for", () => {
  const policy = asking(50, 0);
  it("and says how many are missing", () => {
    expect(refused(passes(known(policy, {})))).toEqual({ refusal: "too_few_answers", says: { missing: 50, least: 50 } });
    expect(refused(passes(known(policy, { survey: survey(49) })))).toEqual({ refusal: "too_few_answers", says: { missing: 1, least: 50 } });
  });
  it("passes with as many as are asked for", () =>
    expect(done(passes(known(policy, { survey: survey(50) }))).map((draft) => draft.kind)).toContain("screened"));
  it("asks it of the class that the policy names, and of no other", () =>
    expect(done(passes(known(policy, {}, "GOODS"))).map((draft) => draft.kind)).toContain("screened"));
});

describe("screening asks for supporters", () => {
  const policy = asking(0, 20);
  it("online and on paper together, and says how many are missing", () =>
    expect(refused(passes(known(policy, { supporters: 7, paper: 12 })))).toEqual({
      refusal: "too_few_supporters",
      says: { missing: 1, least: 20 },
    }));
  it("passes with as many as are asked for", () =>
    expect(done(passes(known(policy, { supporters: 8, paper: 12 }))).map((draft) => draft.kind)).toContain("screened"));
});

describe("a wish rests on a survey", () => {
  const near = [survey(49), survey(60, "s2")];
  const cites = (id: string, intake: Partial<Intake> = {}, by = clerk) =>
    perform(cite, known(luohu, { surveys: near, ...intake }), by, { survey: id }, at());

  it("of its place; a better one may take its place", () => {
    expect(done(cites("s1"))).toMatchObject([{ kind: "cited", body: { survey: "s1", answers: 49 } }]);
    expect(done(cites("s2", { survey: survey(49) }))).toMatchObject([{ body: { survey: "s2" } }]);
  });
  it("not on another's, and not on the same again", () => {
    expect(refused(cites("s9"))).toEqual({ refusal: "not_a_choice", field: "survey" });
    expect(refused(cites("s1", { survey: survey(49) }))).toEqual({ refusal: "same_value", field: "survey" });
  });
  it("on none where there is none", () => expect(refused(cites("s1", { surveys: [] }))).toEqual({ refusal: "no_surveys" }));
  it("by a clerk", () => expect(refused(cites("s1", {}, resident))).toEqual({ refusal: "not_your_role" }));
});

describe("a wish is shown before it is screened", () => {
  const shows = (d = dossier(), by = clerk) => perform(air, d, by, wording, at());
  it("in words that a clerk has passed; it stays where it is, and the proposer is told", () => {
    const [draft] = done(shows());
    expect(draft).toMatchObject({ kind: "aired", body: { gate: "screening" }, texts: wording, tells: [proposer.id] });
    expect(draft?.to).toBeUndefined();
  });
  it("once", () => expect(refused(shows(dossier({ public: true })))).toEqual({ refusal: "already_shown" }));
  it("not by who proposed it, and by a clerk alone", () => {
    expect(refused(shows(dossier({ proposer: clerk.id })))).toEqual({ refusal: "own_project" });
    expect(refused(shows(dossier(), resident))).toEqual({ refusal: "not_your_role" });
  });
});
