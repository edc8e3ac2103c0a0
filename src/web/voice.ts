/** Is somebody offered to place an order? Only where the rules of one of their places know them as somebody who may ask. */
import { covers } from "#model/people/roles.ts";
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

/** With an `area`, in it or in a part of it. Who has not signed in is asked to, and then learns it. */
export const mayAsk = (c: Ctx, voices: readonly Voice[] | null, area = ""): boolean =>
  whoOf(c).id === "" ||
  (voices ?? []).some(({ path, sides }) => meets(path, area) && spokenFor(sides, path, whoOf(c), handOf(c).today).length > 0);
const meets = (path: string, area: string): boolean => area === "" || covers(area, path) || covers(path, area);
