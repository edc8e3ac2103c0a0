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

/** Who has not signed in is asked to, and then learns it. */
export const mayAsk = (c: Ctx, voices: readonly Voice[] | null): boolean => placeToAsk(c, voices, "") !== undefined;

/** The path of where somebody may ask in an area: the area itself, or the part of it that is theirs. */
export function placeToAsk(c: Ctx, voices: readonly Voice[] | null, area: string): string | undefined {
  if (whoOf(c).id === "") return area;
  const heard = (voices ?? []).filter(({ path, sides }) => spokenFor(sides, path, whoOf(c), handOf(c).today).length > 0);
  if (heard.some(({ path }) => covers(path, area))) return area;
  return heard.find(({ path }) => area === "" || covers(area, path))?.path;
}
