import type { Book } from "#model/budget/book.ts";
import { lineOf } from "#model/subject.ts";
import { book, region } from "#store/budget/know.ts";
import type { Db } from "#store/home.ts";
import { aboutLine } from "#views/about.tsx";
import { deny, draw, fund, grant, remark } from "#workflow/budget/line.ts";
import { asInArea, deed, first, type Subjects } from "../deed.ts";
import { inArea } from "../subjects.ts";

export const drawing = deed(draw, {
  ...inArea((db, area) => region(db, area)),
  writes: (id, raw) => [lineOf(`${first(raw["year"])}-${id}-${first(raw["source"])}`)],
});

const onLine: Subjects<Book> = { know: (db: Db, id: string) => book(db, id), writes: (id) => [lineOf(id)], as: asInArea, about: aboutLine };
export const ofLine = [
  deed(fund, onLine),
  deed(grant, onLine),
  deed(deny, onLine),
  deed(remark, onLine, { values: (known) => ({ remark: known.remark ?? "" }) }),
];
