/** What every page is told: the reader, the language, the moment, and the tokens that forms carry. */

import type { ActName } from "#model/acts.ts";
import type { Raw } from "#model/form.ts";
import { type Role, staffRoles } from "#model/people/roles.ts";
import type { Refusal } from "#model/refusals.ts";

export type Lang = "zh" | "en";

export interface Setting {
  readonly lang: Lang;
  readonly elder: boolean;
  readonly who: { readonly id: string; readonly name: string; readonly roles: readonly Role[] } | null;
  /** The path asked for, with its query. */
  readonly path: string;
  /** Where this house stands, for what is read from paper. */
  readonly origin: string;
  readonly now: number;
  readonly csrf: string;
  /** Fresh for every page: a form sent twice is taken once. */
  readonly once: string;
  readonly demo: boolean;
}

/** Who works here; where they do is asked by the door. */
export const isStaff = ({ who }: Setting): boolean => who?.roles.some((role) => staffRoles.includes(role)) ?? false;

/** An act that the reader may do here and now, and where its form is. */
export interface Offer {
  readonly act: ActName;
  readonly href: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A form as the page draws it: where it goes, what was typed, what is wrong with it. */
export interface Sheet {
  readonly act: ActName;
  readonly action: string;
  readonly values: Raw;
  /** Choices of the fields whose options only the act knows. */
  readonly options: Readonly<Record<string, readonly Option[]>>;
  /** By field name; a refusal without a field stands above the form. */
  readonly errors: Readonly<Record<string, Refusal | { readonly code: string }>>;
  readonly refusal?: Refusal;
}
