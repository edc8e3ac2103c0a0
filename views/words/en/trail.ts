import { dayEn } from "../says.ts";
import type { Wording } from "../shapes.ts";
import type { trail as zh } from "../zh/trail.ts";

export const trail = {
  heading: "Trail",
  lead: "Who did what and when. Records are only ever added; where one was put right it is marked “Corrected”.",
  on: (day: string) => `Happened on ${dayEn(day)}`,
  recorded: "recorded",
  inArea: (office: string, area: string) => `${office}, ${area}`,
  delegate: (office: string) => `${office} (delegate)`,
  leads: (stage: string, day?: string) => `Moves on to “${stage}”${day === undefined ? "" : `, due ${dayEn(day)}`}`,
  said: {
    note: "Note",
    reason: "Reason",
    answer: "Answer",
    text: "Text",
    need: "Text",
    title: "Title",
    place: "Place",
    paper: "Paper",
    proof: "Proof",
    body: "Meeting",
    reasons: "Reasons",
    remark: "Explanation",
    source: "Source",
    name: "Name",
  },
  colon: ": ",
  mark: "Corrected",
  was: "Recorded before: ",
  now: "Put right to: ",
  mendedRecord: "See the record",
  reversed: (n: number) => `reverses entry ${n}`,
  counted: (t: { for: number; against: number; abstain: number }) => `${t.for} for, ${t.against} against, ${t.abstain} abstaining`,
  wording: "Read the words",
  entries: "Money moved",
  empty: "Nothing is recorded yet.",
} satisfies Wording<typeof zh>;
