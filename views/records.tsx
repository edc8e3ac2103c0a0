/** Lists of records to open, and tables that become cards on a phone. */
import type { Child } from "hono/jsx";
import type { Column } from "./rows.tsx";
import type { Setting } from "./setting.ts";
import { wordsOf } from "./words/words.ts";

export type Tone = "waiting" | "asked" | "moving" | "done" | "stopped";

export const Tag = ({ tone, children }: { tone: Tone; children?: Child }) => <strong class={`tag tag--${tone}`}>{children}</strong>;

export interface Listed {
  readonly href: string;
  readonly title: string;
  readonly tone: Tone;
  readonly state: string;
  readonly lines: readonly Child[];
}

export const Records = ({ rows, none }: { rows: readonly Listed[]; none: string }) =>
  rows.length === 0 ? (
    <p class="nothing">{none}</p>
  ) : (
    <ul class="cards">
      {rows.map(({ href, title, tone, state, lines }) => (
        <li class="item">
          <h2 class="item__title">
            <a href={href}>{title}</a>
          </h2>
          <p class="item__line">
            <Tag tone={tone}>{state}</Tag>
          </p>
          {lines.map((line) => (
            <p class="item__line">{line}</p>
          ))}
        </li>
      ))}
    </ul>
  );

/** A list shows so many at once; a full one may have more before it. */
const pageful = 20;

export const Older = ({ s, rows }: { s: Setting; rows: readonly { readonly id: string }[] }) => {
  const last = rows.at(-1);
  if (rows.length < pageful || !last) return <></>;
  const [path = ""] = s.path.split("?");
  return (
    <p>
      <a class="govuk-link" href={`${path}?after=${encodeURIComponent(last.id)}`}>
        {wordsOf(s.lang).common.nextPage}
      </a>
    </p>
  );
};

interface StackProps {
  readonly caption: string;
  readonly hideCaption?: boolean;
  /** Small counts: on a phone they stand in rows of three, each under its name. */
  readonly counts?: boolean;
  /** Its cells are to be filled in. */
  readonly form?: boolean;
  readonly head: readonly Column[];
  /** The first cell names its row; a row may bear a class of its own. */
  readonly rows: readonly { readonly cells: readonly Child[]; readonly mark?: string; readonly id?: string }[];
  readonly foot?: readonly Child[];
}

/** A table at a desk; on a phone each row is a card whose cells say what they are. */
export const Stack = ({ caption, hideCaption = false, counts = false, form = false, head, rows, foot }: StackProps) => (
  <section class="scroll" aria-label={caption} tabindex={0}>
    <table class={`stack${counts ? " stack--counts" : ""}${form ? " stack--form" : ""}`}>
      <caption class={hideCaption ? "govuk-visually-hidden" : "stack__caption"}>{caption}</caption>
      <thead>
        <tr>
          {head.map(({ label, numeric }) => (
            <th scope="col" class={numeric ? "stack__number" : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, mark, id }) => (
          <tr class={mark} id={id}>
            <Cells head={head} cells={cells} />
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <tr>
            <Cells head={head} cells={foot} />
          </tr>
        </tfoot>
      )}
    </table>
  </section>
);

const Cells = ({ head, cells }: { head: readonly Column[]; cells: readonly Child[] }) => (
  <>
    {cells.map((cell, index) =>
      index === 0 ? (
        <th scope="row">{cell}</th>
      ) : (
        <td class={head[index]?.numeric ? "stack__number" : undefined} data-label={head[index]?.label}>
          {head[index]?.numeric && cell !== "" ? <span class="stack__cell">{cell}</span> : cell}
        </td>
      ),
    )}
  </>
);
