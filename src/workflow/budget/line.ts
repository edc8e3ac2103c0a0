/** A line: a fiscal year, an area of any level, a source. Money comes in and goes out by two people and one entry. */

import type { Book } from "#model/budget/book.ts";
import { available } from "#model/budget/entry.ts";
import { denyForm, fundForm, grantForm, lineForm, remarkForm } from "#model/budget/forms.ts";
import type { Region } from "#model/budget/region.ts";
import { yearOf } from "#model/day.ts";
import type { Form } from "#model/form.ts";
import type { Who } from "#model/people/roles.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { lineOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const draw: Act<Region, typeof lineForm> = {
  name: "draw",
  form: lineForm,
  may: (region, who, hand) => mayInArea("draw", who, region.path, hand),
  decide: (region, _who, { year, source, title }) => {
    const id = `${year}-${region.area}-${source}`;
    if (region.lines.includes(id)) return refuse("line_exists", "year");
    return [{ subject: lineOf(id), kind: "line_opened", body: { year, area: region.area, source }, texts: { title } }];
  },
};

function onLine<F extends Form>(act: Omit<Act<Book, F>, "may">, when?: (book: Book, who: Who) => Refusal | undefined): Act<Book, F> {
  return { ...act, may: (book, who, hand) => mayInArea(act.name, who, book.path, hand) ?? when?.(book, who) };
}

const asked = (book: Book) => book.requests.find((one) => one.state === "asked");

export const fund = onLine(
  {
    name: "fund",
    form: fundForm,
    decide: (book, _who, { on, ...request }, hand) => {
      if (on > hand.today) return refuse("in_the_future", "on", { today: hand.today });
      if (yearOf(on) > book.line.year) return refuse("wrong_year", "on", { year: book.line.year });
      const most = available(book.line.balance);
      if (request.kind === "WITHDRAW" && request.amount > most) return refuse("over_the_sum", "amount", { most });
      return [
        { subject: lineOf(book.line.line), kind: "money_asked", on, body: { request: book.requests.length + 1, ...request }, texts: {} },
      ];
    },
  },
  (book) => (asked(book) ? refuse("payment_open") : undefined),
);

export const grant = onLine(
  {
    name: "grant",
    form: grantForm,
    decide: (book) => {
      const open = asked(book);
      if (!open) return refuse("nothing_open");
      const { n, kind, amount, document, on } = open;
      const entries = [{ line: book.line.line, kind, holder: null, amount }];
      return [
        { subject: lineOf(book.line.line), kind: "money_released", on, body: { request: n, kind, amount, document }, texts: {}, entries },
      ];
    },
  },
  (book, who) => {
    const open = asked(book);
    if (!open) return refuse("nothing_open");
    if (open.askedBy === who.id) return refuse("second_person");
    const missing = open.kind === "WITHDRAW" ? open.amount - available(book.line.balance) : 0;
    return missing > 0 ? refuse("money_gone", undefined, { missing }) : undefined;
  },
);

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
