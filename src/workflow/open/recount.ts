/** The calendar has changed: what is open is counted again, and the trail keeps the old and the new day (P7.3). */
import type { Draft } from "#model/draft.ts";
import type { DueTime } from "#model/envelope.ts";
import type { Hand } from "#model/hand.ts";
import { type Dossier, openObjections } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { dueIn, dueNow, limited } from "../moves.ts";

export function recount(d: Dossier, hand: Hand): readonly Draft[] {
  return [...stageMoved(d, hand), ...repliesMoved(d, hand)];
}

function stageMoved(d: Dossier, hand: Hand): readonly Draft[] {
  const due = countedAnew(d, dueNow(d), hand);
  if (!due) return [];
  const { receipt, stage, gate, turn, dueDay } = d.project;
  return [
    {
      subject: projectOf(receipt),
      kind: "due_moved",
      body: { from: dueDay ?? due.day, until: due.day, provisional: due.provisional },
      texts: {},
      to: { stage, gate, turn, due },
    },
  ];
}

const repliesMoved = (d: Dossier, hand: Hand): readonly Draft[] =>
  openObjections(d).flatMap(({ objection, due: old }): readonly Draft[] => {
    const due = countedAnew(d, old, hand);
    if (!due || !old) return [];
    return [{ subject: projectOf(d.project.receipt), kind: "reply_moved", body: { objection, from: old.day, due }, texts: {} }];
  });

/** What is over stays over; only a provisional end may still move. Of a notice that runs nobody is reminded. */
function countedAnew(d: Dossier, old: DueTime | null, hand: Hand): DueTime | undefined {
  if (!old || old.days === 0 || old.unit === "calendar") return undefined;
  if (hand.now > old.at && !old.provisional) return undefined;
  const due = old.escalate === undefined ? dueIn(d.calendar, old.start, old) : limited(d, old.start, old);
  return due.day === old.day && due.provisional === old.provisional ? undefined : due;
}
