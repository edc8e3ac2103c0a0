/** What the page of a meeting is told, and the reader's place in it. */
import { acts } from "#model/acts.ts";
import { isRecused, openItem, type Sitting, seatOfMember } from "#model/meet/sitting.ts";
import type { Papers } from "../archive/files.tsx";
import type { Printed } from "../paper.tsx";
import type { Offer, Setting } from "../setting.ts";

export interface SittingProps {
  readonly s: Setting;
  readonly sitting: Sitting;
  readonly areaName: string;
  /** What the reader may do now. */
  readonly offers: readonly Offer[];
  /** May the reader see who attended and, once an item is counted, how each voted? */
  readonly seeVotes: boolean;
  readonly papers?: Papers;
  /** Which minutes these are, once they are signed. */
  readonly printed?: Printed | undefined;
}

/** Acts that are done on the page itself; all others stand at its end, behind their own forms. */
export const onThePage = ["attend", "recuse", "vote", "score", "open", "close", "adjourn", "count", "affirm", "sign", "agree"] as const;

/** Where their forms go. */
export const postTo = (sitting: Sitting, act: "admit" | Exclude<(typeof onThePage)[number], "recuse" | "adjourn">): string =>
  `/meetings/${sitting.id}/${acts[act].noun}`;

/** The open item, the reader's seat, and whether they stand aside. */
export function standing({ s, sitting }: Pick<SittingProps, "s" | "sitting">) {
  const item = openItem(sitting);
  const seat = s.who ? seatOfMember(sitting, s.who.id) : undefined;
  return { item, seat, aside: item !== undefined && seat !== undefined && isRecused(sitting, item, seat.person) };
}
