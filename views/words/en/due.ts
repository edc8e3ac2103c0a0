import { dayEn, many } from "../says.ts";
import type { Wording } from "../shapes.ts";
import type { due as zh } from "../zh/due.ts";

export const due = {
  label: "Due",
  until: (day: string) => `by ${dayEn(day)}`,
  left: (days: number) => `${many(days, "working day")} left`,
  leftDays: (days: number) => `${many(days, "day")} left`,
  today: "due today",
  late: (days: number) => `${many(days, "working day")} late`,
  lateToday: "late",
  provisional: "provisional",
  noCalendar: (year: number) => `no calendar of days off for ${year} yet`,
  none: "No time limit",
} satisfies Wording<typeof zh>;
