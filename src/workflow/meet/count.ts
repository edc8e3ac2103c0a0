/** The clock counts what has closed, and carries nothing that anybody typed as a result. */
import type { Draft } from "#model/draft.ts";
import { countOf, type Sitting } from "#model/meet/sitting.ts";
import { addsUp, resultOf } from "#model/meet/tally.ts";
import { meetingOf } from "#model/subject.ts";

/**
 * The due moves of a sitting: every closed item that is not yet counted. Hands that no longer add up to those present,
 * because an attendance was mended, wait until they are mended too.
 */
export const countClosed = (sitting: Sitting): readonly Draft[] =>
  sitting.items
    .filter((item) => item.state === "closed" && sitting.state === "called")
    .flatMap((item) => {
      const count = countOf(sitting, item);
      if (item.tally && !addsUp(count)) return [];
      return {
        subject: meetingOf(sitting.id),
        kind: "item_counted" as const,
        body: { item: item.id, result: resultOf(sitting.rule, count), ...count },
        texts: {},
      };
    });
