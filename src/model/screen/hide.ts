/** Why a public text is taken from sight for a while (隐去): nothing of it is lost, and it can be shown again. */
export const hideCodes = ["personal", "wrong", "rights", "offensive"] as const;
export type HideCode = (typeof hideCodes)[number];
