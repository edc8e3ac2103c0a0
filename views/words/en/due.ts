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
  lateDays: (days: number) => `${many(days, "day")} late`,
  provisional: "provisional",
  noCalendar: (year: number) => `no calendar of days off for ${year} yet`,
  lights: { green: "On time", yellow: "Soon due", red: "Overdue" },
  none: "No time limit",
} satisfies Wording<typeof zh>;
