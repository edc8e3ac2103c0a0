import { describe, expect, it } from "vitest";
import type { InputOf } from "#model/form.ts";
import type { Proposer } from "#model/policy/policy.ts";
import type { proposalForm } from "#model/propose/forms.ts";
import { perform } from "#workflow/act.ts";
import { propose } from "#workflow/propose/propose.ts";
import { nothingBesides, place } from "../../support/intake.ts";
import { area, at, chair, clerk, done, refused, resident } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";

const under = (...who: readonly Proposer[]) =>
  place({ policy: { ...luohu, proposal: { ...luohu.proposal, who: { ...luohu.proposal.who, value: [...who] } } } });
const input: InputOf<typeof proposalForm> = {
  title: "后巷加装路灯",
  need: "后巷太黑，老人摔过两次。",
  place: "二巷",
  class: "WORKS",
  amount: 8_600_000,
  beneficiaries: 420,
  area,
  channel: null,
  person: null,
  apportioned: false,
  standard: null,
  checked: false,
  ...nothingBesides,
};
const tries = (known = under("resident", "committee"), by = clerk, over: Partial<typeof input> = {}) =>
  perform(propose, known, by, { ...input, ...over }, at());

describe("who may ask for a project (提出方)", () => {
  it("a resident for themselves, and what they said of age and residence is kept", () => {
    expect(done(tries(under("resident"), resident))).toMatchObject([{ body: { side: "resident", confirmed: true } }]);
    expect(done(tries(under("resident"), resident, { confirmed: false }))).toMatchObject([{ body: { confirmed: false } }]);
  });
  it("a clerk for any that the policy names; those rules concern no body", () =>
    expect(done(tries(under("resident", "workstation"), clerk, { side: "workstation" }))).toMatchObject([
      { body: { side: "workstation", confirmed: false } },
    ]));
  it("where nothing is chosen, the first that the policy names", () =>
    expect(done(tries(under("party")))).toMatchObject([{ body: { side: "party" } }]));
  it("the chair for the committee and the Party organisation alone", () => {
    expect(done(tries(under("resident", "committee"), chair))).toMatchObject([{ body: { side: "committee" } }]);
    expect(refused(tries(under("workstation"), chair))).toEqual({ refusal: "not_a_proposer" });
  });
  it("nobody whom the policy does not name", () => {
    expect(refused(tries(under("party"), resident))).toEqual({ refusal: "not_a_proposer" });
    expect(refused(tries(under("resident"), clerk, { side: "party" }))).toEqual({ refusal: "not_a_choice", field: "side" });
    expect(refused(tries(under("resident", "committee"), resident, { side: "committee" }))).toEqual({
      refusal: "not_a_choice",
      field: "side",
    });
  });
});
