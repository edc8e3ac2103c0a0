/** What is told apart in the library: the levels of an honour, and what somebody can give. */
export const levels = ["community", "street", "district"] as const;
export type Level = (typeof levels)[number];

export const resourceKinds = ["venue", "volunteers", "donor", "organisation"] as const;
export type ResourceKind = (typeof resourceKinds)[number];
