/** Amendments of a draft as the district makes them: what was filled in, and the layer that comes of it. */
import { readForm } from "#model/filled.ts";
import type { Raw } from "#model/form.ts";
import type { Drafting } from "#model/policy/draft.ts";
import { perform } from "#workflow/act.ts";
import { amend } from "#workflow/policy/amend.ts";
import { draftOf } from "./drafting.ts";
import { at, done, who } from "./known.ts";

const one = who("p-district", "district");

export const change = (raw: Raw, known: Drafting = draftOf({})) => {
  const read = readForm(amend.form, raw);
  if ("errors" in read) throw new Error(JSON.stringify(read.errors));
  return perform(amend, known, one, read.input, at());
};
export const source = { ground: "街道办文〔2026〕3号", grade: "A" };
export const layerOf = (outcome: ReturnType<typeof change>) => {
  const [fact] = done(outcome);
  return fact?.kind === "layer_amended" ? JSON.parse(fact.texts.layer) : undefined;
};
