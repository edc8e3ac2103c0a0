/** How the lines of a calendar file mark a day, in either language: a day off, or a make-up workday. */
export const marks = { off: ["off", "休"], work: ["work", "班"] } as const;
