import { dayEn, many } from "../says.ts";
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
  transfers: "Transferred",
  channel: "Channel",
  transferNote: "Why and what for",
  sentOn: "Transferred",
  sentUntil: (day: string, due: string) => `${dayEn(day)}, to be answered by ${dayEn(due)}`,
  repliedOn: "Answered",
  reply: "Answer",
  evidence: "Evidence",
  outcome: "The proposer says",
  with: (channel: string) => `It is with: ${channel}.`,
  transfersTitle: "Transfers",
  transfersLink: "See what was transferred",
  transfersLead: "Orders that this fund is not for go to the office they belong to; the proposer says what came of it.",
  summary: (area: string, received: number, sent: number, solved: number, late: number) =>
    `${area}: ${many(received, "order")} received, ${sent} transferred, ${solved} solved${late > 0 ? `, ${late} overdue without an answer` : ""}.`,
  noTransfers: "Nothing has been transferred yet.",
  byOffice: "By channel",
  byCommunity: "By community",
  community: "Community",
  received: "Received",
  total: "Total",
  show: "Show",
  counted: { sent: "Transferred", replied: "Answered", solved: "Solved", half: "Half solved", unsolved: "Not solved", late: "Overdue" },
  kin: {
    heading: "Orders that belong to it",
    into: "Merged into",
    absorbed: "Merged into this one",
    from: "Split off from",
    parts: "Split off",
  },
} satisfies Wording<typeof zh>;
