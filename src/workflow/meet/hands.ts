/** Hands and papers of all items are typed into one table by the clerk, and confirmed once by a second person; only then are the items closed. */
import type { InputOf } from "#model/form.ts";
import { affirmationForm, countForm } from "#model/meet/forms.ts";
import { misfit } from "#model/meet/hands.ts";
import { byTable, type TypedRow } from "#model/meet/method.ts";
import type { Item, Sitting } from "#model/meet/sitting.ts";
import { mayVoteOn } from "#model/meet/voters.ts";
import { allOf, isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { meetingOf } from "#model/subject.ts";
import { mustBeHeard } from "./hear.ts";
import { onSitting } from "./on.ts";
import { onceItBegins } from "./time.ts";

type Row = InputOf<typeof countForm>["tallies"][number];

export const uncounted = (sitting: Sitting): readonly Item[] =>
  sitting.items.filter((item) => item.state === "listed" && byTable(item.method));

/** May be typed again until somebody has confirmed it. */
export const count = onSitting({
  name: "count",
  form: countForm,
  when: (sitting, _who, hand) => (uncounted(sitting).length > 0 ? onceItBegins(sitting, hand) : refuse("counted_already")),
  decide: (sitting, _who, { tallies }) => {
    const typed = typedRows(sitting, tallies);
    if (isRefusal(typed)) return typed;
    return [{ subject: meetingOf(sitting.id), kind: "hands_typed" as const, body: { rows: [...typed] }, texts: {} }];
  },
});

/** In the order of the agenda; every row that is wrong is told at once. */
function typedRows(sitting: Sitting, rows: readonly Row[]): readonly TypedRow[] | Refusal {
  const filled = rows.filter(
    (row) => row.together || row.for !== null || row.against !== null || row.abstain !== null || row.handed !== null,
  );
  const odd = filled.find((row) => !uncounted(sitting).some((item) => item.id === row.key));
  if (odd) return refuse("not_a_choice", `tallies.for.${odd.key}`);
  if (filled.length === 0) return refuse("required", `tallies.for.${uncounted(sitting)[0]?.id ?? ""}`);
  const typed: TypedRow[] = [];
  const wrong: Refusal[] = [];
  for (const item of uncounted(sitting)) {
    const row = filled.find((one) => one.key === item.id);
    if (!row) continue;
    const read = row.together ? withBefore(sitting, item, typed) : alone(item, row);
    const refusal = isRefusal(read) ? read : checkRow(sitting, item, read);
    if (refusal) wrong.push(refusal);
    if (!isRefusal(read)) typed.push(read);
  }
  return allOf(wrong) ?? typed;
}

function alone({ id, method }: Item, row: Row): TypedRow | Refusal {
  const { for: yes, against, abstain, handed, invalid } = row;
  if (yes === null || against === null || abstain === null)
    return refuse("required", `tallies.${yes === null ? "for" : against === null ? "against" : "abstain"}.${id}`);
  if (method !== "paper") return { item: id, for: yes, against, abstain };
  if (handed === null) return refuse("required", `tallies.handed.${id}`);
  return { item: id, for: yes, against, abstain, handed, invalid: invalid ?? 0 };
}

/** En bloc: one vote for this item and the one typed before it, where the body allows it. */
function withBefore({ rule, items }: Sitting, { id, n, method, alone }: Item, typed: readonly TypedRow[]): TypedRow | Refusal {
  const before = typed.at(-1);
  const item = items.find((one) => one.id === before?.item);
  if (alone || item?.alone) return refuse("asked_alone", `tallies.together.${id}`, { n: alone ? n : (item?.n ?? n) });
  if (!rule.enBloc || !before || item?.method !== method) return refuse("not_together", `tallies.together.${id}`);
  return { ...before, item: id, together: before.together ?? item.n };
}

function checkRow(sitting: Sitting, item: Item, row: TypedRow): Refusal | undefined {
  if (mustBeHeard(sitting, item)) return refuse("hearing_first", `tallies.for.${item.id}`);
  const wrong = misfit(item.method, row, mayVoteOn(sitting, item).length);
  return wrong && refuse("does_not_add_up", `tallies.${wrong.field}.${item.id}`, { counted: wrong.counted, present: wrong.present });
}

/** Somebody else looks at the whole table and stands for it; each item is then closed with its counts, in the order of the agenda. */
export const affirm = onSitting({
  name: "affirm",
  form: affirmationForm,
  when: (sitting, who, hand) => {
    if (!sitting.typed) return refuse("nothing_typed");
    if (sitting.typedBy === who.id) return refuse("second_person");
    return sitting.typed.every((row) => stillFits(sitting, row)) ? onceItBegins(sitting, hand) : refuse("counts_wrong");
  },
  decide: (sitting) =>
    (sitting.typed ?? []).map(({ item, ...tally }) => ({
      subject: meetingOf(sitting.id),
      kind: "item_closed" as const,
      body: { item, tally },
      texts: {},
    })),
});

function stillFits(sitting: Sitting, row: TypedRow): boolean {
  const item = uncounted(sitting).find((one) => one.id === row.item);
  return item !== undefined && misfit(item.method, row, mayVoteOn(sitting, item).length) === undefined;
}
