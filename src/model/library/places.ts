/** Who comes into the library by a call: ranks by the points of the panel, as many as there are places. */
import type { Ties } from "../policy/library.ts";
import type { Application } from "./solicitation.ts";

type Scored = Pick<Application, "id" | "leaf" | "score" | "passed">;
export interface Place {
  readonly application: string;
  readonly rank: number;
  readonly admitted: boolean;
}
/**
 * The ranks of those that were scored, best first; who has the same score shares the rank. In come those that have enough points, as many as there
 * are places; of those who share the last place, as the policy says.
 */
export function placesOf(scored: readonly Scored[], most: number | null, ties: Ties): readonly Place[] {
  const points = ({ score }: Scored) => score ?? 0;
  const inOrder = scored.toSorted((a, b) => points(b) - points(a) || a.leaf - b.leaf);
  const fit = inOrder.filter(({ passed }) => passed);
  const within = fit.slice(0, most ?? fit.length);
  const last = within.at(-1);
  const split = last !== undefined && fit.length > within.length && fit.slice(within.length).some((one) => points(one) === points(last));
  const comesIn = (one: Scored): boolean => {
    if (!one.passed || !last) return false;
    if (!split || ties === "first") return within.includes(one);
    return points(one) > points(last) || (ties === "all" && points(one) === points(last));
  };
  return inOrder.map((one) => ({
    application: one.id,
    rank: 1 + inOrder.filter((other) => points(other) > points(one)).length,
    admitted: comesIn(one),
  }));
}
