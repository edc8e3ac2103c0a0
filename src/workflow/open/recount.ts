/** The calendar has changed: an open due time is counted again, and the trail keeps the old and the new day (P7.3). */
import type { Draft } from "#model/draft.ts";
import type { Dossier } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { dueIn, dueNow } from "../moves.ts";

export function recount(d: Dossier): readonly Draft[] {
  const old = dueNow(d);
  if (!old || old.days === 0 || old.unit === "calendar") return [];
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
