/** Whose layer each value of a policy comes from, as its page tells it. */
import { type LayerName, layersAt, type Origins } from "#model/policy/origin.ts";
import type { Policy } from "#model/policy/policy.ts";
import { chaptersOf } from "./chapters.ts";
import type { Beside } from "./rules.tsx";

export function besideOf(policy: Policy, origins: Origins, layers: readonly LayerName[]): Required<Pick<Beside, "from">> {
  const places = chaptersOf(policy, "zh").flatMap((chapter) => chapter.rules.map((one) => one.at));
  return {
    from: ({ at }) => {
      const below = places.filter((each) => each.startsWith(`${at}.`));
      return layersAt(origins, at, below).flatMap((of) => layers.find((one) => one.of === of) ?? []);
    },
  };
}
