/** What every page is told: the reader, the language, the moment, and the tokens that forms carry. */

import type { ActName } from "#model/acts.ts";
import type { Asked, Raw } from "#model/form.ts";
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

/** A question in the words of who asks it. */
export interface Extra {
  readonly name: string;
  readonly asked: Asked;
  readonly label: string;
  readonly hint?: string;
  readonly options?: readonly Option[];
}

/** A form as the page draws it: where it goes, what was typed, what is wrong with it. */
export interface Sheet {
  readonly act: ActName;
  readonly action: string;
  readonly values: Raw;
  /** Choices of the fields whose options only the act knows. */
  readonly options: Readonly<Record<string, readonly Option[]>>;
  /** Questions that are data: what a policy or a call asks besides, after the fields of the form. */
  readonly extras?: readonly Extra[];
  /** What a row of a table is called in a list of what is wrong, by its field's name. */
  readonly labels?: Readonly<Record<string, string>>;
  /** By field name; a refusal without a field stands above the form. */
  readonly errors: Readonly<Record<string, Refusal | { readonly code: string }>>;
  readonly refusal?: Refusal;
}
