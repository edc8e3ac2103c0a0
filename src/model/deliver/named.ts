/** What is told apart in delivery: who decides on a change, and what people come together for. */
export const levels = ["officer", "approver", "body"] as const;
export type Level = (typeof levels)[number];

export const activities = ["course", "talk", "clinic", "visit", "event", "other"] as const;
export type Activity = (typeof activities)[number];
