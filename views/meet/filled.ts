/** What stands in the table of counts before anybody types: what was typed before and nobody has confirmed yet. */
import type { Raw } from "#model/form.ts";
import type { Sitting } from "#model/meet/sitting.ts";

const columns = ["for", "against", "abstain", "handed", "invalid"] as const;

export const typedValues = ({ typed }: Sitting): Raw =>
  Object.fromEntries(
    (typed ?? []).flatMap((row) => [
      ...columns.flatMap((column) => (row[column] === undefined ? [] : [[`tallies.${column}.${row.item}`, String(row[column])]])),
      ...(row.together === undefined ? [] : [[`tallies.together.${row.item}`, "yes"]]),
    ]),
  );
