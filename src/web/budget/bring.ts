/** A list of appropriations is brought, looked at row by row, and asked for in one press. */
import { appropriateForm, bringForm } from "#model/budget/forms.ts";
import { mostRows, type OpenLine, type OpenLines } from "#model/budget/region.ts";
import { dayAsWritten } from "#model/day.ts";
import type { FieldErrors, InputOf, Raw } from "#model/form.ts";
import { isRefusal, type Refusal } from "#model/refusals.ts";
import { lineOf } from "#model/subject.ts";
import { writeSpreadsheet } from "#outside/spreadsheet.ts";
import { openLines } from "#store/budget/book.ts";
import { fetch } from "#store/read.ts";
import { AppropriatePage } from "#views/budget/appropriate.tsx";
import { columns, headers, templateTables } from "#views/budget/columns.ts";
import { perform } from "#workflow/act.ts";
import { appropriate } from "#workflow/budget/appropriate.ts";
import { notFound, refused, xlsx } from "../answer.ts";
import { type Ctx, handOf, settingOf, whoOf } from "../ask.ts";
import { preview as bring, keysOf, readBrought, readSound, standing } from "../bring.ts";
import { type Deed, deed, first, typedRows } from "../deed.ts";
import type { Draw } from "../door.ts";
import { pathsFor, inArea as placeIn } from "../place.ts";
import { inArea } from "../subjects.ts";

const told = columns.filter((column) => column !== "line");
const whole = deed(appropriate, {
  ...inArea(openLines),
  writes: (_id, raw) => keysOf(raw, "line").map((key) => lineOf(first(raw[`rows.line.${key}`]))),
});
/** Rows that are struck out, or say nothing but their line, are not read. */
export const appropriating: Deed<OpenLines> = {
  ...whole,
  run: (db, doing) => whole.run(db, { ...doing, raw: standing(doing.raw, told) }),
};
export const appropriatePlace = placeIn("/budget/appropriations", "appropriate", (area) => `/budget?area=${area}`);

export const drawAppropriations: Draw<OpenLines> = (c, known, sheet) =>
  AppropriatePage({ s: settingOf(c), known, sheet, keys: keysOf(sheet.values, "line") });

export const preview = (c: Ctx): Promise<Response> =>
  bring(c, {
    deed: appropriating,
    place: appropriatePlace,
    form: bringForm,
    draw: drawAppropriations,
    understood: async (_c, input, area) => {
      const known = await fetch(c.get("house").db, openLines(c.get("house").db, area));
      const rows = understood(input, known?.lines ?? []);
      if ("refusal" in rows) return rows;
      const values = { area, ...typedRows("rows", rows) };
      return { values, ...(known ? faultsOf(c, known, values) : { errors: {} }), draw: drawAppropriations };
    },
  });

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** A line is known by its number, or by a title that only one bears. */
function understood(input: InputOf<typeof bringForm>, open: readonly OpenLine[]): readonly Row[] | Refusal {
  const rows = readBrought(input, headers, columns, mostRows, told);
  if (isRefusal(rows)) return rows;
  return rows.map((cell) => ({
    line: named(cell("line"), open),
    amount: cell("amount"),
    document: cell("document"),
    on: dayAsWritten(cell("on")),
  }));
}

function named(cell: string, open: readonly OpenLine[]): string {
  const [found, other] = open.filter((one) => one.title === cell);
  return found && !other ? found.line : cell;
}

/** What the form finds wrong, and of the rows that it can read what the act would refuse. */
function faultsOf(c: Ctx, known: OpenLines, values: Raw): { readonly errors: FieldErrors; readonly barred?: Refusal } {
  const { errors, sound } = readSound(appropriateForm, values);
  const outcome = sound ? perform(appropriate, known, whoOf(c), sound, handOf(c)) : [];
  return { errors, ...(isRefusal(outcome) ? { barred: outcome } : {}) };
}

/** The open lines of the place, with room for their sums. */
export async function template(c: Ctx): Promise<Response> {
  const [path] = pathsFor(c, "appropriate");
  if (path === undefined) return refused(c, { refusal: whoOf(c).id === "" ? "sign_in" : "not_your_role" });
  const { db } = c.get("house");
  const known = await fetch(db, openLines(db, c.req.query("area") ?? path.split("/").at(-1) ?? ""));
  return known ? xlsx(c, "appropriations", await writeSpreadsheet(templateTables(settingOf(c).lang, known.lines))) : notFound(c);
}
