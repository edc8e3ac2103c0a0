import { describe, expect, it } from "vitest";
import type { absenceForm, representationForm } from "#model/accept/forms.ts";
import type { InputOf } from "#model/form.ts";
import type { Dossier } from "#model/project.ts";
import type { Signature } from "#model/standing.ts";
import { excuse, needed, represent } from "#workflow/accept/absence.ts";
import { perform } from "#workflow/act.ts";
import { approver, at, clerk, done, dossier, proposer, refused, service, supplier, works } from "../../support/known.ts";
import { policyAccepting } from "../../support/policyWith.ts";

const signed = (slot: string, person: string | null): Signature => ({
  round: 1,
  slot,
  person,
  verdict: person === null ? "absent" : "pass",
  note: "",
});
const d = (signatures: readonly Signature[] = [], given: Partial<Omit<Dossier, "project">> = {}, project = {}) =>
  dossier(
    { stage: "acceptance", supplier, round: 1, approvedBy: approver.id, dueStart: "2026-06-08", ...project },
    { signatures, ...given },
  );
const all = [signed("proposer", proposer.id), signed("council", "p-member-1"), signed("officer", works.id)];

describe("represent: a named person signs in somebody's place", () => {
  const input: InputOf<typeof representationForm> = { slot: "proposer", person: "p-member-4", reason: "提案人已搬离" };
  const tries = (given: Partial<typeof input> = {}, known = d(), by = works) => perform(represent, known, by, { ...input, ...given }, at());

  it("and is told of it", () =>
    expect(done(tries())).toEqual([
      {
        subject: "project:304718526",
        kind: "represented",
        body: { slot: "proposer", person: "p-member-4" },
        texts: { reason: "提案人已搬离" },
        tells: ["p-member-4"],
      },
    ]));
  it("in every place that a policy can have", () => {
    const policy = policyAccepting(["committee", "supervisor"]);
    for (const slot of ["committee", "supervisor"] as const)
      expect(done(tries({ slot }, d([], { policy })))).toMatchObject([{ body: { slot } }]);
  });
  it("another can be named instead", () => expect(done(tries({}, d([], { representatives: { proposer: "p-member-3" } })))).toHaveLength(1));
  it("refused for a place that is signed", () =>
    expect(refused(tries({}, d([signed("proposer", proposer.id)])))).toMatchObject({ refusal: "not_a_choice", field: "slot" }));
  it("refused when none is open", () => expect(refused(tries({}, d(all)))).toEqual({ refusal: "no_slot" }));
  const notFor = (person: string, known = d(), by = works) =>
    expect(refused(tries({ person }, known, by))).toMatchObject({ refusal: "not_a_choice", field: "person" });
  it("refused for somebody who is no resident of the place", () => notFor("p-elsewhere"));
  it("refused for who names them", () => notFor(works.id, d([], { residents: [{ id: works.id, name: "…" }] })));
  it("refused for who holds another place, by name or by signature", () => {
    notFor("p-member-4", d([], { representatives: { council: "p-member-4" } }));
    notFor("p-member-4", d([signed("council", "p-member-4")]));
  });
  it("refused for its proposer and for who approved it", () => {
    const known = d([], { residents: [proposer.id, approver.id].map((id) => ({ id, name: id })) });
    for (const person of [proposer.id, approver.id])
      expect(refused(tries({ slot: "officer", person }, known))).toMatchObject({ refusal: "not_a_choice", field: "person" });
  });
  it("refused to anybody but the officer of its class", () => {
    for (const by of [service, clerk, proposer]) expect(refused(tries({}, d(), by))).toEqual({ refusal: "not_your_role" });
  });
});

describe("excuse: who cannot be reached is recorded absent after the policy's days", () => {
  const input: InputOf<typeof absenceForm> = { slot: "proposer", reason: "电话、上门各三次未果" };
  const tries = (given: Partial<typeof input> = {}, known = d(), by = works, when = "2026-06-16T09:00") =>
    perform(excuse, known, by, { ...input, ...given }, at(when));

  it("five working days after it began", () => {
    expect(refused(tries({}, d(), works, "2026-06-15T23:59"))).toMatchObject({ refusal: "too_early" });
    expect(done(tries())).toEqual([
      { subject: "project:304718526", kind: "excused", body: { round: 1, slot: "proposer" }, texts: { reason: input.reason } },
    ]);
  });
  it("the last open place accepts the work", () =>
    expect(
      done(tries({ slot: "officer" }, d([signed("proposer", proposer.id), signed("council", "p-member-1")]))).map((draft) => draft.kind),
    ).toEqual(["excused", "accepted", "handed_over"]));
  it("refused for the second of the residents' places: one of them signs", () =>
    expect(refused(tries({ slot: "council" }, d([signed("proposer", null)])))).toMatchObject({ refusal: "resident_side", field: "slot" }));
  it("not offered when only that place is left", () =>
    expect(excuse.may(d([signed("proposer", null), signed("officer", works.id)]), works, at("2026-06-16"))).toEqual({
      refusal: "resident_side",
    }));
  it("refused for the only residents' place that the policy has", () => {
    const policy = policyAccepting(["proposer", "officer"]);
    expect(refused(tries({}, d([], { policy })))).toMatchObject({ refusal: "resident_side" });
  });
  it("refused where only the proposer would be left to sign", () => {
    const policy = policyAccepting(["proposer", "officer"]);
    expect(needed(d([], { policy }), "officer")).toBe("only_proposer");
    expect(excuse.may(d([], { policy }), works, at("2026-06-23"))).toEqual({ refusal: "resident_side" });
    const three = policyAccepting(["proposer", "officer", "supervisor"]);
    expect(done(tries({ slot: "officer" }, d([], { policy: three })))).toHaveLength(1);
    expect(needed(d([signed("supervisor", null)], { policy: three }), "officer")).toBe("only_proposer");
  });
  it("refused for a place that is signed, and when none is open", () => {
    expect(refused(tries({}, d([signed("proposer", proposer.id)])))).toMatchObject({ refusal: "not_a_choice", field: "slot" });
    expect(refused(tries({}, d(all)))).toEqual({ refusal: "no_slot" });
  });
  it("refused to anybody but the officer of its class", () =>
    expect(refused(tries({}, d(), service))).toEqual({ refusal: "not_your_role" }));
});
