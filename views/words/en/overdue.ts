import { many } from "../says.ts";
import type { Wording } from "../shapes.ts";
import type { overdue as zh, backdated as zhBackdated } from "../zh/overdue.ts";

export const overdue = {
  title: "Overdue",
  lead: (area: string, count: number) =>
    `${area}: ${count === 0 ? "nothing is overdue" : `${many(count, "thing is", "things are")} overdue, the longest first`}.`,
  none: "Nothing is overdue.",
  byOffice: "By office:",
  byArea: "By community:",
  count: (name: string, count: number) => `${name} ${count}`,
  project: "Order",
  area: "Area",
  what: "What is awaited",
  reply: "Answer to an objection or complaint",
  repair: "Answer to a reported fault",
  tell: "To tell by telephone or at the door",
  whose: "Whose turn",
  named: (office: string, names: string) => `${office} (${names})`,
  due: "Due",
  over: "How late",
  idleTitle: "Standing without a time limit",
  idleLead: "These steps have no time limit; they are listed by how long they have stood.",
  idleNone: "Nothing stands still.",
  stood: "Has stood for",
} satisfies Wording<typeof zh>;

export const backdated = {
  title: "Entered afterwards",
  lead: (area: string) =>
    `${area}: every act on paper whose date of happening lies before the day it was recorded, without exception, the newest entry first.`,
  from: "Recorded from",
  until: "until",
  none: "Nothing was entered afterwards here in this time.",
  what: "What",
  of: "Of",
  happened: "Happened",
  recorded: "Recorded",
  days: "Days between",
  by: "By whom",
  subjects: {
    project: "Order",
    notice: "Notice",
    approval: "Decision",
    meeting: "Meeting",
    line: "Budget line",
    sheet: "Signed sheet",
    file: "File",
  },
} satisfies Wording<typeof zhBackdated>;
