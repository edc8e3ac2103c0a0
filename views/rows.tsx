/** Lists of facts and tables of figures. A wide table scrolls in its own box, never the page. */
import type { Child } from "hono/jsx";

export type Row = readonly [label: string, value: Child];

export const SummaryList = ({ rows }: { rows: readonly Row[] }) => (
  <dl class="govuk-summary-list">
    {rows.map(([label, value]) => (
      <div class="govuk-summary-list__row">
        <dt class="govuk-summary-list__key">{label}</dt>
        <dd class="govuk-summary-list__value">{value}</dd>
      </div>
    ))}
  </dl>
);

export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
}
interface TableProps {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  /** The heading above says the same already. */
  readonly hideCaption?: boolean;
  readonly head: readonly Column[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Child[])[];
  readonly foot?: readonly Child[];
}

export const Table = ({ id, caption, hideCaption, head, rows, foot }: TableProps) => (
  <section class="scroll" aria-labelledby={`${id}-caption`} tabindex={0}>
    <table class="govuk-table" id={id}>
      <caption class={`govuk-table__caption ${hideCaption ? "govuk-visually-hidden" : "govuk-table__caption--m"}`} id={`${id}-caption`}>
        {caption}
      </caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {head.map(({ label, numeric }) => (
            <th scope="col" class={`govuk-table__header${numeric ? " govuk-table__header--numeric" : ""}`}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map((cells) => (
          <TableRow head={head} cells={cells} />
        ))}
      </tbody>
      {foot && (
        <tfoot class="govuk-table__foot">
          <TableRow head={head} cells={foot} />
        </tfoot>
      )}
    </table>
  </section>
);

const TableRow = ({ head, cells }: { head: readonly Column[]; cells: readonly Child[] }) => (
  <tr class="govuk-table__row">
    {cells.map((cell, index) =>
      index === 0 ? (
        <th scope="row" class="govuk-table__header">
          {cell}
        </th>
      ) : (
        <td class={`govuk-table__cell${head[index]?.numeric ? " govuk-table__cell--numeric" : ""}`}>{cell}</td>
      ),
    )}
  </tr>
);
