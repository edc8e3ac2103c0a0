/** Hands are typed by one and confirmed by another. */
import type { Town } from "./town.ts";
import type { Votes } from "./walk.ts";

/** The clerk types all hands in one table, the chair confirms it. */
export async function countHands(town: Town, meeting: string, votes: readonly Votes[]): Promise<void> {
  await town.does("clerk-dongxiao", "count", meeting, handsRaw(meeting, votes));
  await town.does("chair", "affirm", meeting);
}
export const handsRaw = (meeting: string, votes: readonly Votes[]) =>
  Object.fromEntries(
    votes.flatMap(([yes, no, abstain], index) => {
      const item = `${meeting}.${index + 1}`;
      return [
        [`tallies.for.${item}`, String(yes)],
        [`tallies.against.${item}`, String(no)],
        [`tallies.abstain.${item}`, String(abstain)],
      ];
    }),
  );
