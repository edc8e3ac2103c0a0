import type { Wording } from "../shapes.ts";
import type { screen as zh } from "../zh/screen.ts";

export const screen = {
  cap: "Cap for one project",
  noCap: "No cap",
  over: "Over the cap: the approval must give the reason",
  overHard: "Over the cap: cannot be established",
  checklist: "Checklist",
  checklistHint:
    "Answer every point. One “does not hold” bars passing: return it for more, transfer it or refuse it. Only staff see the notes.",
  pointNote: "Note",
  checked: "What was checked",
  point: "Point",
  answer: "Answer",
} satisfies Wording<typeof zh>;
