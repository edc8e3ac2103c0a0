/** What must be there before anybody can act: the tree of areas, the published calendar, the first people and their roles. */
import type { CalendarYear } from "#model/calendar.ts";
import type { Day } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import type { Role } from "#model/people/roles.ts";
import type { SupplierKind } from "#model/procure/kind.ts";
import { areaOf, personOf, supplierOf } from "#model/subject.ts";

export type AreaLeaf = readonly [code: string, level: string, name: string, parent: string | null, initials: string | null];

export const layAreas = (root: string, tree: readonly AreaLeaf[], from: string): readonly Draft[] => [
  { subject: areaOf(root), kind: "areas_imported", body: { count: tree.length, from }, texts: { tree: JSON.stringify(tree) } },
];

export const layYears = (years: Readonly<Record<string, CalendarYear>>, source: string): readonly Draft[] =>
  Object.entries(years).flatMap(([year, { off, work }]) => [
    { subject: "calendar", kind: "year_typed", body: { year: Number(year), off: [...off], work: [...work] }, texts: { source } },
    { subject: "calendar", kind: "year_confirmed", body: { year: Number(year) }, texts: {} },
  ]);

export interface Settler {
  readonly id: string;
  readonly handle: string | null;
  readonly name: string;
  readonly phone?: string;
  readonly grants: readonly { readonly role: Role; readonly area: string; readonly from: string; readonly supplier?: string }[];
}

export const laySettler = ({ id, handle, name, phone = "", grants }: Settler, hand: Hand): readonly Draft[] => [
  { subject: personOf(id), kind: "registered", body: { handle }, texts: { name, phone } },
  ...grants.map(({ role, area, from, supplier = null }) => ({
    subject: personOf(id),
    kind: "granted" as const,
    body: { grant: hand.id(), role, area, from, until: null, supplier, delegateOf: null },
    texts: {},
  })),
];

export const laySupplier = (credit: string, name: string, type: SupplierKind, founded: Day): readonly Draft[] => [
  { subject: supplierOf(credit), kind: "supplier_registered", body: { credit, type, founded }, texts: { name } },
];
