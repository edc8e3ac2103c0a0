/** One table for all that was counted by hand: an item a row, what is wrong beside its field. */
import { byTable } from "#model/meet/method.ts";
import type { Item, Sitting } from "#model/meet/sitting.ts";
import { mayVoteOn } from "#model/meet/voters.ts";
import { fieldId, one } from "../label.tsx";
import { Money } from "../money.tsx";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { choiceWord, errorText, fieldWords } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { TableErrors } from "../wrong.tsx";

interface Props {
  readonly s: Setting;
  readonly sitting: Sitting;
  readonly sheet: Sheet;
}
const hands = ["for", "against", "abstain"] as const;
const papers = ["handed", ...hands, "invalid"] as const;
type Column = (typeof papers)[number];

export const CountPage = (props: Props) => {
  const { s, sitting, sheet } = props;
  const words = wordsOf(s.lang);
  const w = words.meet;
  const items = sitting.items.filter((item) => item.state === "listed" && byTable(item.method));
  const columns = items.some((item) => item.method === "paper") ? papers : hands;
  const wrong = sheet.refusal !== undefined || Object.keys(sheet.errors).length > 0;
  const { title, lead, button } = words.acts.count;
  return (
    <Page s={s} title={wrong ? words.common.titleError(title) : title} wide>
      <TableErrors s={s} sheet={sheet} titleOf={(key) => sitting.items.find((item) => item.id === key)?.title} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="heading">{sitting.body}</p>
      <p class="lead">{lead}</p>
      <form class="act counting" method="post" action={sheet.action} novalidate>
        <input type="hidden" name="csrf" value={s.csrf} />
        <input type="hidden" name="once" value={s.once} />
        <Stack
          caption={title}
          hideCaption
          head={[
            { label: w.order },
            { label: w.mayVote, numeric: true },
            ...columns.map((column) => ({ label: fieldWords(words, "count", column).label })),
            ...(sitting.rule.enBloc ? [{ label: fieldWords(words, "count", "together").label }] : []),
          ]}
          rows={items.map((item) => ({ cells: cellsOf(props, item, columns) }))}
        />
        <button class="govuk-button" type="submit" data-prevent-double-click="true">
          {button}
        </button>
      </form>
      <p>
        <a class="govuk-link back" href={`/meetings/${sitting.id}`}>
          {words.common.cancel}
        </a>
      </p>
    </Page>
  );
};

function cellsOf(props: Props, item: Item, columns: readonly Column[]) {
  const { s, sitting } = props;
  return [
    <>
      {item.n}. {item.title}
      <span class="counting__how">
        <Money fen={item.amount} /> · {choiceWord(wordsOf(s.lang), "method", item.method)}
      </span>
    </>,
    String(mayVoteOn(sitting, item).length),
    ...columns.map((column) => (item.method === "paper" || column in handsOnly ? <Cell {...props} item={item} column={column} /> : "")),
    ...(sitting.rule.enBloc ? [<Together {...props} item={item} />] : []),
  ];
}
const handsOnly = { for: 1, against: 1, abstain: 1 };

const Cell = ({ s, sheet, item, column }: Props & { readonly item: Item; readonly column: Column }) => {
  const w = wordsOf(s.lang);
  const name = `tallies.${column}.${item.id}`;
  const wrong = sheet.errors[name];
  const id = fieldId(name);
  return (
    <>
      <input
        class={`govuk-input counting__number${wrong ? " govuk-input--error" : ""}`}
        id={id}
        name={name}
        value={one(sheet.values[name])}
        inputmode="numeric"
        autocomplete="off"
        aria-label={w.meet.cell(item.n, fieldWords(w, "count", column).label)}
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
      />
      {wrong && (
        <span class="govuk-error-message" id={`${id}-error`}>
          {errorText(w, wrong, { kind: "whole", min: 0, max: 1000 })}
        </span>
      )}
    </>
  );
};

const Together = ({ s, sheet, item }: Props & { readonly item: Item }) => {
  const w = wordsOf(s.lang);
  const name = `tallies.together.${item.id}`;
  const wrong = sheet.errors[name];
  return (
    <>
      <span class="govuk-checkboxes">
        <span class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={fieldId(name)}
            name={name}
            value="yes"
            checked={one(sheet.values[name]) === "yes"}
          />
          <label class="govuk-label govuk-checkboxes__label" for={fieldId(name)}>
            <span class="govuk-visually-hidden">{w.meet.cell(item.n, fieldWords(w, "count", "together").label)}</span>
          </label>
        </span>
      </span>
      {wrong && <span class="govuk-error-message">{errorText(w, wrong)}</span>}
    </>
  );
};
