/** Is somebody offered to place an order? Only where the rules of one of their places know them as somebody who may ask. */
import { spokenFor } from "#model/propose/side.ts";
import { type Voice, voicesAt } from "#store/propose/voices.ts";
import { nothing, type Reading } from "#store/read.ts";
import { type Ctx, handOf, whoOf } from "./ask.ts";
import { pathsFor } from "./place.ts";

/** Read with what else a page needs; nothing where nobody could anyway. */
export const voicesOf = (c: Ctx): Reading<readonly Voice[] | null> => {
  const paths = pathsFor(c, "propose");
  return paths.length === 0 ? nothing : voicesAt(c.get("house").db, paths);
};

export const mayAsk = (c: Ctx, voices: readonly Voice[] | null): boolean =>
  (voices ?? []).some(({ path, sides }) => spokenFor(sides, path, whoOf(c), handOf(c).today).length > 0);
