/** What a supplier is, as it is registered. */
export const supplierKinds = ["organisation", "enterprise", "institution", "sole"] as const;
export type SupplierKind = (typeof supplierKinds)[number];
