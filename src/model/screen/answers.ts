/** What can be answered: to a point of the checklist, and by a resident when another office has dealt with it. */
export const answers = ["yes", "no", "na"] as const;
export type Answer = (typeof answers)[number];
export const outcomes = ["solved", "half", "not"] as const;
export type Outcome = (typeof outcomes)[number];
