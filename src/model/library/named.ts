/** What is told apart in the library: the levels of an honour, and what somebody can give. */
export const levels = ["community", "street", "district"] as const;
export type Level = (typeof levels)[number];

export const resourceKinds = ["venue", "volunteers", "donor", "organisation"] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** What an applicant must be (the first six are asked of what is known), and what an officer looks at. */
export const conditions = ["kind", "standing", "age", "staff", "office", "rating"] as const;
export const unfitReasons = [...conditions, "outside", "papers"] as const;
export type Condition = (typeof conditions)[number];
export type UnfitReason = (typeof unfitReasons)[number];
