import { many } from "../says.ts";
import type { calendar as zh } from "../zh/calendar.ts";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

export const calendar = {
  title: "Calendar of days off",
  lead: "Notices, checks and answers are due in working days, by the State Council’s yearly calendar. One person types a year, another checks it, and only then does it count.",
  waiting: (year) => `${year} waits to be checked`,
  waitingLead:
    "Compare it with the notice day by day. When it is published the times below change at once; the trail keeps the old and the new date.",
  yours: "You typed this year, so another person must check it.",
  otherwise: "Another entitled person must check it.",
  confirm: (year) => `It is right: publish ${year}`,
  moves: "Times that will change",
  noMoves: "No time changes.",
  order: "Order",
  from: "Now",
  until: "Then",
  provisional: "provisional",
  same: "(unchanged)",
  settled: "settled",
  inForce: "Published years",
  none: "No year has been published. Times are counted by weekends and marked provisional.",
  missing: (year) =>
    `There is no calendar for ${year} yet. Times that reach into ${year} are counted by weekends and marked provisional; a notice cannot end on a provisional day.`,
  yearOf: (year) => String(year),
  summary: (off, work) => `${many(off, "day")} off, ${many(work, "make-up working day")}`,
  off: "Days off",
  work: "Make-up working days",
  noWork: "None",
  source: "Source",
  span: (from, until, days) => `${from} to ${until}, ${many(days, "day")}`,
  shortDay: (month, date) => `${date} ${months[month - 1]}`,
  weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  withWeekday: (day, weekday) => `${weekday} ${day}`,
} satisfies typeof zh;
