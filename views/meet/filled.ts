/** What stands in a form before anybody types. */
import type { Raw } from "#model/form.ts";
import { bodyAt, type Council } from "#model/meet/council.ts";
import type { Sitting } from "#model/meet/sitting.ts";

const columns = ["for", "against", "abstain", "handed", "invalid"] as const;

/** A sitting is called after its body, where there is only one, or one only that something waits for. */
export const titleOfSitting = ({ bodies, candidates, areaName }: Council): Raw => {
  const awaited = bodies.filter(({ key }) => candidates.some((one) => bodyAt(one)?.key === key));
  const [only, ...others] = bodies.length === 1 ? bodies : awaited;
  return only?.rule && others.length === 0 ? { body: `${areaName}${only.rule.label.zh}`, bodies: [only.id] } : {};
};

/** What was typed into the table before, and nobody has confirmed yet. */
export const typedValues = ({ typed }: Sitting): Raw =>
  Object.fromEntries(
    (typed ?? []).flatMap((row) => [
      ...columns.flatMap((column) => (row[column] === undefined ? [] : [[`tallies.${column}.${row.item}`, String(row[column])]])),
      ...(row.together === undefined ? [] : [[`tallies.together.${row.item}`, "yes"]]),
    ]),
  );
