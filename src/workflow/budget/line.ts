/** A line: a fiscal year, an area of any level, a source. Money comes in and goes out by two people and one entry. */

import type { Book, MoneyRequest } from "#model/budget/book.ts";
import { available, lineId, type Posting } from "#model/budget/entry.ts";
import { closeForm, denyForm, fundForm, grantForm, lineForm, remarkForm, shiftForm } from "#model/budget/forms.ts";
import type { Region } from "#model/budget/region.ts";
import { yearOf } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { Form } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import type { Who } from "#model/people/roles.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { lineOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const draw: Act<Region, typeof lineForm> = {
  name: "draw",
  form: lineForm,
  may: (region, who, hand) => mayInArea("draw", who, region.path, hand),
  decide: (region, _who, { year, source, title }) => {
    const id = lineId(year, region.area, source);
    if (region.lines.includes(id)) return refuse("line_exists", "year");
    return [{ subject: lineOf(id), kind: "line_opened", body: { year, area: region.area, source }, texts: { title } }];
  },
};

type When = (book: Book, who: Who, hand: Hand) => Refusal | undefined;

function onLine<F extends Form>(act: Omit<Act<Book, F>, "may">, when?: When): Act<Book, F> {
  return { ...act, may: (book, who, hand) => mayInArea(act.name, who, book.path, hand) ?? when?.(book, who, hand) };
}

const asked = (book: Book) => book.requests.find((one) => one.state === "asked");

const request = (book: Book, on: string, body: Omit<MoneyRequest, "n" | "on" | "askedBy" | "state">): Draft => ({
  subject: lineOf(book.line.line),
  kind: "money_asked",
  on,
  body: { request: book.requests.length + 1, ...body },
  texts: {},
});

const asking = <F extends Form>(act: Omit<Act<Book, F>, "may">, when?: When) =>
  onLine(act, (book, who, hand) =>
    asked(book) ? refuse("payment_open") : book.line.closed ? refuse("line_closed") : when?.(book, who, hand),
  );

/** Dated not in the future, and not after the year of the line. */
export function checkOn(year: number, on: string, hand: Hand): Refusal | undefined {
  if (on > hand.today) return refuse("in_the_future", "on", { today: hand.today });
  return yearOf(on) > year ? refuse("wrong_year", "on", { year }) : undefined;
}

export const fund = asking({
  name: "fund",
  form: fundForm,
  decide: (book, _who, { on, ...input }, hand) => {
    const wrong = checkOn(book.line.year, on, hand);
    if (wrong) return wrong;
    const most = available(book.line.balance);
    if (input.kind === "WITHDRAW" && input.amount > most) return refuse("over_the_sum", "amount", { most });
    return [request(book, on, { ...input, to: null, rest: null })];
  },
});

/** 调剂: from one line to another of the same year, in areas where the person may move money. */
export const shift = asking(
  {
    name: "shift",
    form: shiftForm,
    decide: (book, who, { on, to, ...input }, hand) => {
      const wrong = checkOn(book.line.year, on, hand);
      if (wrong) return wrong;
      const target = book.others.find((one) => one.line === to);
      if (!target) return refuse("not_a_choice", "to");
      if (mayInArea("shift", who, target.path, hand)) return refuse("not_your_role", "to");
      const most = free(book);
      if (input.amount > most) return refuse("over_the_sum", "amount", { most });
      return [request(book, on, { ...input, kind: "TRANSFER", to, rest: null })];
    },
  },
  (book, who, hand) =>
    free(book) > 0 && book.others.some(({ path }) => !mayInArea("shift", who, path, hand)) ? undefined : refuse("nothing_open"),
);

/** Not promised to a later share. */
const free = ({ line }: Book): number => Math.max(0, available(line.balance) - line.intended);

/** The year is over: what projects have goes with them or back, what is free lapses or is carried over, as the policy says. */
export const endYear = asking(
  {
    name: "endYear",
    form: closeForm,
    decide: (book, _who, { on, document }, hand) => {
      if (on > hand.today) return refuse("in_the_future", "on", { today: hand.today });
      if (yearOf(on) <= book.line.year) return refuse("year_running", "on", { year: book.line.year });
      return [request(book, on, { kind: "CLOSE", amount: 0, document, to: null, rest: book.carry === "carry" ? "carry" : "lapse" })];
    },
  },
  (book, _who, hand) => {
    if (yearOf(hand.today) <= book.line.year) return refuse("year_running", undefined, { year: book.line.year });
    return book.next ? undefined : refuse("next_line", undefined, { year: book.line.year + 1 });
  },
);

export const grant = onLine(
  {
    name: "grant",
    form: grantForm,
    decide: (book) => {
      const open = asked(book);
      if (!open) return refuse("nothing_open");
      const { n, on, askedBy: _by, state: _state, ...body } = open;
      const entries = entriesOf(book.line.line, open);
      return [{ subject: lineOf(book.line.line), kind: "money_released", on, body: { request: n, ...body }, texts: {}, entries }];
    },
  },
  (book, who) => {
    const open = asked(book);
    if (!open) return refuse("nothing_open");
    if (open.askedBy === who.id) return refuse("second_person");
    const takes = open.kind === "WITHDRAW" || open.kind === "TRANSFER";
    const missing = takes ? open.amount - available(book.line.balance) : 0;
    return missing > 0 ? refuse("money_gone", undefined, { missing }) : undefined;
  },
);

/** A transfer is a withdrawal here and an appropriation there, in one write; closing moves nothing itself. */
function entriesOf(line: string, { kind, amount, to }: MoneyRequest): readonly Posting[] {
  if (kind === "CLOSE") return [];
  if (kind !== "TRANSFER" || to === null) return [{ line, kind: kind === "WITHDRAW" ? kind : "APPROPRIATE", holder: null, amount }];
  return [
    { line, kind: "WITHDRAW", holder: null, amount },
    { line: to, kind: "APPROPRIATE", holder: null, amount },
  ];
}

export const deny = onLine(
  {
    name: "deny",
    form: denyForm,
    decide: (book) => [{ subject: lineOf(book.line.line), kind: "money_declined", body: { request: asked(book)?.n ?? 0 }, texts: {} }],
  },
  (book) => (asked(book) ? undefined : refuse("nothing_open")),
);

export const remark = onLine({
  name: "remark",
  form: remarkForm,
  decide: (book, _who, texts) => [{ subject: lineOf(book.line.line), kind: "remarked", body: {}, texts }],
});
