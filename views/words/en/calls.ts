import { dayEn, many } from "../says.ts";
import type { Wording } from "../shapes.ts";
import type { calls as zh } from "../zh/calls.ts";

export const calls = {
  title: "Calls",
  lead: "When the street and its communities ask for orders, and of which classes. Orders placed while a call is open belong to it; those placed outside belong to the next. You may place an order at any time.",
  none: "No call has been made yet. You may place an order at any time.",
  states: { ahead: "Not open yet", open: "Open", over: "Closed" },
  from: "Opens",
  window: "Open",
  area: "Where",
  classes: "For which classes",
  quota: "Money to give",
  noQuota: "No set sum",
  editing: "May be changed",
  editingDays: (days: number) =>
    days === 0 ? "Not after it is sent" : `For ${many(days, "day")} after it is sent, until screening begins`,
  copied: "Copied from",
  copiedFrom: "the call before",
  text: "What it says",
  propose: "Place an order",
  poster: "Print the poster",
  copy: "Make another like it",
  batch: "Orders that came in",
  batchOf: (title: string) => `${title}: batch`,
  batchMeeting: "Orders of this meeting",
  batchLead: "The orders of one call or one meeting, with their sums by class.",
  sums: "Sums by class",
  head: { class: "Class", projects: "Orders", asked: "Asked for", approved: "Approved" },
  total: "Total",
  closed: (count: number) => `${many(count, "more order")} ${count === 1 ? "is" : "are"} not public yet and not listed.`,
  batchNone: "No public orders yet.",
  csv: "Download the table (CSV)",
  see: "See the batch",
  open: "Open calls",
  until: (day: string) => `until ${dayEn(day)}`,

  posterHow: "How to take part",
  posterSteps: [
    "Online: open the Diandan site, sign in and press “Place an order”.",
    "In person: at the counter of the community centre, where staff fill it in for you.",
    "One thing an order. You are given a receipt number at once, by which you can see how far it is at any time.",
  ],
  posterAsk: "You order, government pays",
  posterFoot: (area: string) => `${area} · micro-projects`,
  belongs: "Belongs to the call",
  editUntil: (day: string) => `It may be changed until ${dayEn(day)}, as long as screening has not begun.`,
} satisfies Wording<typeof zh>;
