/** Which layers a published policy was put together from, and which of them said each of its values. */
import { z } from "zod";

export const originsSchema = z.strictObject({
  /** From the base down: whose layer, and by which published version it is found (`base` for the common base). */
  layers: z.array(z.strictObject({ of: z.string(), id: z.string() })),
  /** A place in the document → whose layer said it last. */
  places: z.record(z.string(), z.string()),
});
export type Origins = z.infer<typeof originsSchema>;

/** A layer as pages name it. */
export interface LayerName {
  readonly of: string;
  readonly id: string;
  /** The name of its area; null for the common base. */
  readonly name: string | null;
  /** Where it is found, when that is no published version. */
  readonly href?: string;
}

/** Whose layers said what stands at a place, the nearest last; `apart` are the places below it that are told on their own. */
export function layersAt({ layers, places }: Origins, at: string, apart: readonly string[] = []): readonly string[] {
  const own = places[at];
  const below = Object.keys(places).filter((each) => each.startsWith(`${at}.`) && !apart.some((one) => isAt(each, one)));
  const said = own === undefined || below.some((each) => isEntryOf(at, each)) ? below.map((each) => places[each]) : [own];
  return layers.flatMap(({ of }) => (said.includes(of) ? [of] : []));
}

const isAt = (place: string, at: string): boolean => place === at || place.startsWith(`${at}.`);
/** An entry says where it comes from itself: `gates.council.source`. */
const isEntryOf = (at: string, place: string): boolean => place === `${at}.source`;
