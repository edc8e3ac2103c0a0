/** What was released and waits for the bank; the sheet that is brought, as it matches; what became of it. */
import type { Raw } from "#model/form.ts";
import type { Matched, Waiting } from "#model/pay/sheet.ts";
import type { Refusal } from "#model/refusals.ts";
import { BroughtPage } from "../brought.tsx";
import { ErrorBox } from "../errors.tsx";
import { Field } from "../field.tsx";
import { Money } from "../money.tsx";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { refusalText } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { columns, columnsToMend } from "./columns.ts";
import { reasonOf } from "./left.ts";

interface PaymentsProps {
  readonly s: Setting;
  readonly waiting: readonly Waiting[];
  readonly refusal?: Refusal | undefined;
  readonly values?: Raw;
}

export const PaymentsPage = ({ s, waiting, refusal, values = {} }: PaymentsProps) => {
  const { payments: w, common } = wordsOf(s.lang);
  return (
    <Page s={s} title={refusal ? common.titleError(w.title) : w.title} wide>
      <ErrorBox s={s} refusal={refusal} lines={[]} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead}</p>
      {waiting.length === 0 ? <p class="nothing">{w.none}</p> : <List s={s} waiting={waiting} />}
      <h2 class="govuk-heading-m">{w.bring}</h2>
      <p>{w.bringLead}</p>
      <form class="act" method="post" action="/payments/preview" enctype="multipart/form-data" novalidate>
        <input type="hidden" name="csrf" value={s.csrf} />
        <Field s={s} act="book" name="lines" asked={{ kind: "lines", optional: true }} value={values["lines"]} words={w.lines} />
        <Field s={s} act="book" name="sheet" asked={{ kind: "sheet", optional: true }} value={undefined} words={w.sheet} />
        <button class="govuk-button" type="submit">
          {w.read}
        </button>
      </form>
    </Page>
  );
};

const List = ({ s, waiting }: Pick<PaymentsProps, "s" | "waiting">) => {
  const { payments: w, common } = wordsOf(s.lang);
  const { project, supplier, invoice, released, amount } = w.head;
  return (
    <Stack
      caption={w.title}
      hideCaption
      head={[{ label: project }, { label: supplier }, { label: invoice }, { label: released }, { label: amount, numeric: true }]}
      rows={waiting.map((one) => ({
        cells: [
          <>
            <a href={`/projects/${one.receipt}`}>{one.title}</a>
            <span class="line-of">
              {one.code ?? one.receipt} · {w.nth(one.n)}
            </span>
          </>,
          one.supplier,
          one.invoice,
          common.day(one.releasedOn),
          <Money fen={one.amount} />,
        ],
      }))}
    />
  );
};

interface SheetProps {
  readonly s: Setting;
  readonly sheet: Pick<Sheet, "values" | "errors">;
  readonly keys: readonly string[];
  readonly matched: readonly Matched[];
}

export const PaymentSheetPage = ({ s, sheet, keys, matched }: SheetProps) => {
  const { payments: w } = wordsOf(s.lang);
  const right = matched.filter((one) => one.left === undefined);
  const notes = matched.map((one) => {
    const said = one.left === undefined ? w.matches(one.title) : reasonOf(s, one.left, one.most);
    return [one.key, <span class={one.left === undefined ? "line-of" : "line-of mind"}>{said}</span>] as const;
  });
  return (
    <BroughtPage
      s={s}
      sheet={{ ...sheet, action: "/payments" }}
      keys={keys}
      columns={columnsToMend(s.lang)}
      title={w.check}
      lead={w.checkLead(right.length, keys.length - right.length)}
      button={w.record}
      again="/payments"
      notes={Object.fromEntries(notes)}
    />
  );
};

/** A row of the sheet, by its columns, and why it was left over. */
export interface LeftOver {
  readonly row: Readonly<Record<(typeof columns)[number], string>>;
  readonly why: string | Refusal;
}
interface DoneProps {
  readonly s: Setting;
  readonly recorded: readonly { readonly receipt: string; readonly title: string }[];
  readonly left: readonly LeftOver[];
}

export const PaymentsDonePage = ({ s, recorded, left }: DoneProps) => {
  const w = wordsOf(s.lang);
  const p = w.payments;
  return (
    <Page s={s} title={p.done(recorded.length)} wide>
      <h1 class="govuk-heading-l">{p.done(recorded.length)}</h1>
      {recorded.length > 0 && (
        <ul class="govuk-list" aria-label={p.doneHead}>
          {recorded.map(({ receipt, title }) => (
            <li>
              <a href={`/projects/${receipt}`}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      {left.length === 0 ? (
        <p>{p.allDone}</p>
      ) : (
        <Stack
          caption={p.leftHead(left.length)}
          head={[...columnsToMend(s.lang).map(({ label }) => ({ label })), { label: p.why }]}
          rows={left.map(({ row, why }) => ({
            cells: [...columns.map((column) => row[column]), typeof why === "string" ? why : refusalText(w, why)],
          }))}
        />
      )}
      <p>
        <a class="govuk-link back" href="/payments">
          {p.back}
        </a>
      </p>
    </Page>
  );
};
