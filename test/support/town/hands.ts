/** Hands are typed by one and confirmed by another. */
import { idOfHandle, street } from "./cast.ts";
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

/** A sitting of the street's council entered after it was held: everybody came, and was for all of it. */
export async function sitAfterwards(town: Town, council: readonly string[], receipts: readonly string[], on: string): Promise<void> {
  const meeting = await town.does("chair", "call", street, {
    ...{ area: street, bodies: [`${street}/council`], body: "居民议事会", place: "三楼", at: `${on}T14:30`, method: "hands" },
    projects: receipts,
  });
  for (const member of council) await town.does("chair", "admit", meeting, { person: idOfHandle(member), present: "yes" });
  await countHands(
    town,
    meeting,
    receipts.map(() => [council.length, 0, 0] as const),
  );
  await town.does("chair", "sign", meeting, { note: "" });
}
