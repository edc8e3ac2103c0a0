import { expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { claim } from "#workflow/screen/claim.ts";
import { at, clerk, done, dossier, member, refused, resident } from "../../support/known.ts";
import { fact } from "../../support/trail.ts";

const written = (channel = "counter") =>
  dossier({ proposer: "p-clerk-2", enteredBy: "p-clerk-2" }, { trail: [fact(1, "proposed", "2026-06-12", { body: { channel } })] });
const tries = (d = written(), by = clerk, person = member(1).id) => perform(claim, d, by, { person }, at());

it("what a clerk wrote down is put in the resident's name: both stand in the fact, and the resident is told", () =>
  expect(done(tries())).toMatchObject([{ kind: "claimed", body: { from: "p-clerk-2", to: member(1).id }, tells: [member(1).id] }]));
it("refused to somebody who does not live there", () =>
  expect(refused(tries(written(), clerk, "p-elsewhere"))).toEqual({ refusal: "not_a_choice", field: "person" }));
it("refused of what a resident sent in, and of what names its resident", () => {
  expect(refused(tries(written("online")))).toEqual({ refusal: "has_its_proposer" });
  const named = dossier({ proposer: member(2).id, enteredBy: clerk.id }, { trail: written().trail });
  expect(refused(tries(named))).toEqual({ refusal: "has_its_proposer" });
});
it("is the clerk's to do", () => expect(refused(tries(written(), resident))).toEqual({ refusal: "not_your_role" }));
