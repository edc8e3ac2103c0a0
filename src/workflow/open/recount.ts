/** The calendar has changed: an open due time is counted again, and the trail keeps the old and the new day (P7.3). */
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import type { Dossier } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { dueIn, dueNow } from "../moves.ts";

export function recount(d: Dossier, hand: Hand): readonly Draft[] {
  const old = dueNow(d);
  if (!old || old.days === 0 || old.unit === "calendar") return [];
  // What is over stays over; only a provisional end may still move.
  if (hand.now > old.at && !old.provisional) return [];
  const due = dueIn(d.calendar, old.start, old);
  if (due.day === old.day && due.provisional === old.provisional) return [];
  const { receipt, stage, gate, turn } = d.project;
  return [
    {
      subject: projectOf(receipt),
      kind: "due_moved",
      body: { from: old.day, until: due.day, provisional: due.provisional },
      texts: {},
      to: { stage, gate, turn, due },
    },
  ];
}
