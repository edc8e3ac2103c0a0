/** The columns of the table, and what one row of it is told. */
import type { Awaiting } from "#model/approve/docket.ts";
import { preparationForm } from "#model/approve/forms.ts";
import { type Asked, askedOf } from "#model/form.ts";
import type { Wrong } from "../label.tsx";
import type { Option, Setting, Sheet } from "../setting.ts";

const shape = preparationForm.shape.items.element.shape;
export type Column = Exclude<keyof typeof shape, "key">;

const isColumn = (name: string): name is Column => name in shape && name !== "key";

/** How a column was asked, so that its error can say what would be right. */
export const askedOfColumn = (name: string): Asked | undefined => (isColumn(name) ? askedOf(shape[name]) : undefined);

export interface RowProps {
  readonly s: Setting;
  readonly n: number;
  readonly sheet: Sheet;
  readonly awaiting: Awaiting;
  readonly gates: readonly Option[];
  readonly reasons: readonly Option[];
}

export const nameOf = (column: Column, { awaiting }: Pick<RowProps, "awaiting">): string => `items.${column}.${awaiting.receipt}`;
export const wrongIn = (column: Column, props: RowProps): Wrong | undefined => props.sheet.errors[nameOf(column, props)];
