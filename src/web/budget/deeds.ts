import type { Book } from "#model/budget/book.ts";
import { standingGifts } from "#model/budget/given.ts";
import type { Dossier } from "#model/project.ts";
import { lineOf } from "#model/subject.ts";
import { book, region } from "#store/budget/book.ts";
import { linesBelow } from "#store/budget/know.ts";
import type { Db } from "#store/home.ts";
import { map, together } from "#store/read.ts";
import { aboutLine } from "#views/about.tsx";
import { planOptions } from "#views/budget/plan.tsx";
import { giftOptions } from "#views/options.ts";
import { allot } from "#workflow/budget/allot.ts";
import { annul, endow } from "#workflow/budget/endow.ts";
import { deny, draw, endYear, fund, grant, remark, shift } from "#workflow/budget/line.ts";
import { asInArea, deed, first, type Subjects } from "../deed.ts";
import { inArea, onProject } from "../subjects.ts";

export const drawing = deed(draw, {
  ...inArea((db, area) => region(db, area)),
  writes: (id, raw) => [lineOf(`${first(raw["year"])}-${id}-${first(raw["source"])}`)],
});

const onLine: Subjects<Book> = { know: (db: Db, id: string) => book(db, id), writes: (id) => [lineOf(id)], as: asInArea, about: aboutLine };
/** A project of several communities belongs to their street, whose council sits for all of them; each may give its share. */
const withBelow: Subjects<Dossier> = {
  ...onProject,
  know: (db, id, now) =>
    map(together({ d: onProject.know(db, id, now), below: linesBelow(db, id) }), ({ d, below }) => {
      const others = below.filter((one) => !d?.lines.some(({ line }) => line === one.line));
      return d && { ...d, lines: [...d.lines, ...others] };
    }),
};

export const ofProject = [
  deed(endow, onProject),
  deed(annul, onProject, {
    options: (d, lang, { who }) => ({
      given: giftOptions(
        standingGifts(d.trail).filter((one) => one.enteredBy !== who.id),
        lang,
      ),
    }),
  }),
  deed(allot, withBelow, {
    options: (d, lang) => ({ line: planOptions(d, lang) }),
    values: (d) => ({ order: String(d.holdings.filter((one) => one.planned).length + 1) }),
  }),
];
export const ofLine = [
  deed(fund, onLine),
  deed(shift, onLine, { options: (known) => ({ to: known.others.map((one) => ({ value: one.line, label: one.title })) }) }),
  deed(endYear, onLine),
  deed(grant, onLine),
  deed(deny, onLine),
  deed(remark, onLine, { values: (known) => ({ remark: known.remark ?? "" }) }),
];
