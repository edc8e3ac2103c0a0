import { describe, expect, it } from "vitest";
import type { Who } from "#model/people/roles.ts";
import type { Dossier, Project } from "#model/project.ts";
import type { Signature } from "#model/standing.ts";
import { inspect } from "#workflow/accept/inspect.ts";
import { perform } from "#workflow/act.ts";
import {
  approver,
  at,
  clerk,
  done,
  dossier,
  firm,
  member,
  proposer,
  receipt,
  refused,
  resident,
  service,
  supplier,
  who,
  works,
} from "../../support/known.ts";
import { policyAccepting, policyWith } from "../../support/policyWith.ts";
import { fact } from "../../support/trail.ts";

const signed = (slot: string, person: string | null, verdict: Signature["verdict"] = "pass", round = 1): Signature => ({
  round,
  slot,
  person,
  verdict,
  note: "",
});
/** Gone through on the spot, with nothing missing. */
const counted = (round: number, faults: readonly string[] = []) =>
  fact(3, "measured", "2026-06-14", {
    body: { round, lines: [{ asked: 8, found: 8 }], faults },
    texts: { items: '["路灯"]', what: JSON.stringify(faults.map(() => "灯罩松动")) },
  });
const d = (signatures: readonly Signature[] = [], given: Partial<Omit<Dossier, "project">> = {}, project: Partial<Project> = {}) =>
  dossier(
    { stage: "acceptance", gate: "approval", supplier, round: 1, approvedBy: approver.id, ...project },
    { signatures, trail: [counted(project.round ?? 1)], ...given },
  );
const tries = (
  by: Who = proposer,
  known = d(),
  verdict: "pass" | "minor" | "fault" = "pass",
  note: string | null = null,
  until: string | null = null,
) => perform(inspect, known, by, { verdict, note, until }, at());

describe("each signs for themself, in the place they are entitled to", () => {
  it("the proposer", () =>
    expect(done(tries())).toEqual([
      {
        subject: "project:304718526",
        kind: "inspected",
        body: { round: 1, slot: "proposer", person: proposer.id, verdict: "pass" },
        texts: { note: "" },
      },
    ]));
  it("a member of the roll that passed it", () =>
    expect(done(tries(member(2)))).toMatchObject([{ body: { slot: "council", person: "p-member-2" } }]));
  it("the officer of its class", () => expect(done(tries(works))).toMatchObject([{ body: { slot: "officer" } }]));
  it("who was named to stand in for somebody", () =>
    expect(done(tries(resident, d([], { representatives: { proposer: resident.id } })))).toMatchObject([
      { body: { slot: "proposer", person: resident.id } },
    ]));
  it("only the places of its policy", () => {
    const policy = policyAccepting(["proposer", "officer"]);
    expect(refused(tries(member(1), d([], { policy })))).toEqual({ refusal: "no_slot" });
  });
});

describe("the last pass accepts", () => {
  const two = [signed("proposer", proposer.id), signed("council", "p-member-1")];
  it("and the money can be asked for, by the policy's limit", () =>
    expect(done(tries(works, d(two)))).toMatchObject([
      { kind: "inspected" },
      {
        kind: "accepted",
        body: { round: 1 },
        to: { stage: "payment", turn: "supplier", due: { days: 30, unit: "calendar" } },
        tells: [proposer.id],
      },
      { kind: "handed_over", subject: `work:${receipt}` },
    ]));
  it("also after somebody was recorded absent", () => {
    const absent = [signed("proposer", null, "absent"), signed("council", "p-member-1")];
    expect(done(tries(works, d(absent))).map((draft) => draft.kind)).toEqual(["inspected", "accepted", "handed_over"]);
  });
  it("not the signatures of an earlier round", () =>
    expect(done(tries(works, d(two, {}, { round: 2 }))).map((draft) => draft.kind)).toEqual(["inspected"]));
});

describe("something small", () => {
  const two = [signed("proposer", proposer.id), signed("council", "p-member-1")];
  it("is passed with the day by which it is mended, and the work is accepted", () =>
    expect(done(tries(works, d(two), "minor", "灯罩有一处松动", "2026-06-20"))).toMatchObject([
      { kind: "inspected", body: { verdict: "minor", until: "2026-06-20" } },
      { kind: "accepted", to: { stage: "payment" } },
      { kind: "handed_over", body: { supplier } },
    ]));
  it("is refused without words, without a day, or with a day that is over", () => {
    expect(refused(tries(works, d(two), "minor", null, "2026-06-20"))).toEqual({ refusal: "required", field: "note" });
    expect(refused(tries(works, d(two), "minor", "松动"))).toEqual({ refusal: "required", field: "until" });
    expect(refused(tries(works, d(two), "minor", "松动", "2026-06-14"))).toMatchObject({ refusal: "ends_before_start", field: "until" });
  });
  it("is no result where the policy knows only pass and fail", () => {
    const policy = policyWith({ results: ["pass", "fail"] });
    expect(refused(tries(works, d(two, { policy }), "minor", "松动", "2026-06-20"))).toEqual({ refusal: "not_a_choice", field: "verdict" });
  });
});

describe("on the long form", () => {
  it("nobody signs for what was not counted on the spot", () =>
    expect(refused(tries(proposer, d([], { trail: [] })))).toEqual({ refusal: "measure_first" }));
  it("what was counted in an earlier round does not serve", () =>
    expect(refused(tries(proposer, d([], { trail: [counted(1)] }, { round: 2 })))).toEqual({ refusal: "measure_first" }));
  it("a short form needs none", () => {
    const short = policyWith({});
    const policy = { ...short, acceptance: short.acceptance.map((one) => ({ ...one, form: "short" as const })) };
    expect(done(tries(proposer, d([], { policy, trail: [] })))).toMatchObject([{ kind: "inspected" }]);
  });
});

describe("a fault", () => {
  it("sends the work back to be put right, whoever else has signed", () =>
    expect(done(tries(works, d([signed("proposer", proposer.id)]), "fault", "坡度过陡"))).toMatchObject([
      { kind: "inspected", body: { verdict: "fault" }, texts: { note: "坡度过陡" } },
      { kind: "faulted", body: { round: 1 }, to: { stage: "rectification", turn: "supplier", due: { days: 15 } } },
    ]));
  it("is refused without words", () => expect(refused(tries(works, d(), "fault"))).toEqual({ refusal: "required", field: "note" }));
});

describe("refused", () => {
  it("to who delivered it, whatever else they are", () => {
    expect(refused(tries(firm))).toEqual({ refusal: "delivered_it" });
    const both = { ...firm, id: proposer.id };
    expect(refused(tries(both))).toEqual({ refusal: "delivered_it" });
  });
  it("to who approved it, for the office and for the council", () => {
    const officer = who(approver.id, "approver", "officer:works", "member");
    expect(refused(tries(officer, d([], { roll: [approver.id] })))).toEqual({ refusal: "no_slot" });
  });
  it("to the proposer in a second place, and to anybody twice", () => {
    const council = who(proposer.id, "member");
    const all = d([signed("proposer", proposer.id)], { roll: [proposer.id, "p-member-1"] });
    expect(refused(tries(council, all))).toEqual({ refusal: "already_signed" });
    expect(refused(tries(member(1), d([signed("council", "p-member-1")])))).toEqual({ refusal: "already_signed" });
  });
  it("to who has no place: a neighbour, a clerk, the officer of another class, a member who was not on that roll", () => {
    for (const by of [resident, clerk, service, member(9)]) expect(refused(tries(by))).toEqual({ refusal: "no_slot" });
  });
  it("to a member who is one no more", () => expect(refused(tries(who("p-member-1", "resident")))).toEqual({ refusal: "no_slot" }));
  it("when the place is taken, or given to a stand-in", () => {
    expect(refused(tries(member(2), d([signed("council", "p-member-1")])))).toEqual({ refusal: "no_slot" });
    expect(refused(tries(proposer, d([], { representatives: { proposer: resident.id } })))).toEqual({ refusal: "no_slot" });
  });
  it("before it is complete and after it is accepted", () => {
    for (const stage of ["delivery", "rectification", "payment"] as const)
      expect(refused(tries(proposer, d([], {}, { stage })))).toMatchObject({ refusal: "wrong_stage" });
  });
});
