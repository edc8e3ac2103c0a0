/** What stands in a form before anybody types. */
import type { Raw } from "#model/form.ts";
import type { Council } from "#model/meet/council.ts";
import type { Sitting } from "#model/meet/sitting.ts";

const columns = ["for", "against", "abstain", "handed", "invalid"] as const;

/** A sitting is called after its body, where there is only one. */
export const titleOfSitting = ({ bodies, areaName }: Council): Raw => {
  const [only, ...others] = bodies;
  return only?.rule && others.length === 0 ? { body: `${areaName}${only.rule.label.zh}` } : {};
};

/** What was typed into the table before, and nobody has confirmed yet. */
export const typedValues = ({ typed }: Sitting): Raw =>
  Object.fromEntries(
    (typed ?? []).flatMap((row) => [
      ...columns.flatMap((column) => (row[column] === undefined ? [] : [[`tallies.${column}.${row.item}`, String(row[column])]])),
      ...(row.together === undefined ? [] : [[`tallies.together.${row.item}`, "yes"]]),
    ]),
  );
