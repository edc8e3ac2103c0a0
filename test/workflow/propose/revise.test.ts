import { describe, expect, it } from "vitest";
import type { InputOf } from "#model/form.ts";
import type { Dossier } from "#model/project.ts";
import type { revisionForm } from "#model/propose/forms.ts";
import { perform } from "#workflow/act.ts";
import { revise } from "#workflow/propose/revise.ts";
import { at, clerk, done, dossier, holding, proposer, refused, resident } from "../../support/known.ts";

const wish: InputOf<typeof revisionForm> = {
  title: "木棉岭后巷路灯",
  need: "补充了具体位置和权属说明。",
  place: "二巷",
  class: "GOODS",
  amount: 5_000_000,
  beneficiaries: 300,
  content: null,
  answers: [],
};
const returned = (given: Partial<Omit<Dossier, "project">> = {}) => dossier({ stage: "revision", gate: "screening" }, given);
const tries = (d = returned(), by = proposer, input: Partial<typeof wish> = {}) => perform(revise, d, by, { ...wish, ...input }, at());

describe("a wish that was returned", () => {
  it("is mended and goes back to the gate that returned it, whose clock starts again", () => {
    const [draft] = done(tries());
    expect(draft).toMatchObject({
      kind: "revised",
      body: { class: "GOODS", amount: 5_000_000, beneficiaries: 300 },
      texts: { title: wish.title, need: wish.need, place: wish.place },
      to: { stage: "screening", gate: "screening", turn: "clerk", due: { start: "2026-06-15", days: 10 } },
    });
  });
  it("is about something else then, or about nothing that is said", () => {
    expect(done(tries(returned(), proposer, { content: "CIVIC" }))[0]?.body).toMatchObject({ content: "CIVIC" });
    expect(done(tries())[0]?.body).not.toHaveProperty("content");
    expect(refused(tries(returned(), proposer, { content: "MAGIC" }))).toEqual({ refusal: "not_a_choice", field: "content" });
  });
  it("is mended by a clerk too, for who came to the counter", () => expect(done(tries(returned(), clerk))).toHaveLength(1));
});

describe("refused", () => {
  it("to a neighbour", () => expect(refused(tries(returned(), resident))).toEqual({ refusal: "not_your_role" }));
  it("while nothing is asked for", () =>
    expect(refused(tries(dossier({ stage: "screening" })))).toEqual({ refusal: "wrong_stage", says: { stage: "screening" } }));
  it("with a class that the policy does not know", () =>
    expect(refused(tries(returned(), proposer, { class: "PARTY" }))).toMatchObject({ refusal: "not_a_choice", field: "class" }));
  it("with another class while money is held under the old one", () => {
    const held = returned({ holdings: [holding({ held: 8_600_000 })] });
    expect(refused(tries(held))).toMatchObject({ refusal: "not_a_choice", field: "class" });
    expect(done(tries(held, proposer, { class: "WORKS" }))).toHaveLength(1);
  });
});
