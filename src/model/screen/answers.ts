/** How a point of the checklist can be answered. */
export const answers = ["yes", "no", "na"] as const;
export type Answer = (typeof answers)[number];
