/** Wishes are brought as lines or in a spreadsheet, and looked at as they were understood: nothing is written before that. */

import type { InputOf, Raw } from "#model/form.ts";
import type { Named } from "#model/project.ts";
import { type BroughtRow, readBrought } from "#model/propose/brought.ts";
import { bringForm } from "#model/propose/forms.ts";
import { readPaste } from "#model/propose/paste.ts";
import { mostWishes } from "#model/propose/wish.ts";
import { isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { writeSpreadsheet } from "#outside/spreadsheet.ts";
import { place } from "#store/propose/place.ts";
import { fetch } from "#store/read.ts";
import { channelOf, headers, templateTables } from "#views/propose/columns.ts";
import { LinesPage } from "#views/propose/lines.tsx";
import { PastePage } from "#views/propose/paste.tsx";
import { refused, xlsx } from "../answer.ts";
import { type Ctx, settingOf } from "../ask.ts";
import { preview as bring } from "../bring.ts";
import { typedRows } from "../deed.ts";
import type { Draw } from "../door.ts";
import { inArea, somewhere } from "../place.ts";
import { collecting, faultsOf } from "./wishDeeds.ts";

export const listOf = (area: string): string => `/wishes?area=${area}`;
export const collectPlace = inArea("/wishes", "collect", listOf);

/** Rows that have been understood are a table to check; before that there is a place to bring them. */
export const drawCollect: Draw<unknown> = (c, _known, sheet) => {
  const s = settingOf(c);
  const rows = Object.keys(sheet.values).some((name) => name.startsWith("rows.text."));
  return rows ? LinesPage({ s, sheet, leftOut: [] }) : PastePage({ s, sheet });
};

export const preview = (c: Ctx): Promise<Response> =>
  bring(c, {
    deed: collecting,
    place: collectPlace,
    form: bringForm,
    draw: (_c, _known, sheet) => PastePage({ s: settingOf(c), sheet }),
    understood: async (_c, input, area) => {
      const all = understood(input);
      if (isRefusal(all)) return all;
      const people = all.rows.some((row) => row.person) ? await residentsOf(c, area) : [];
      const values = {
        area: input.area,
        ...typedRows(
          "rows",
          all.rows.map((row) => resolved(row, people)),
        ),
      };
      const draw: Draw<unknown> = (_c, _known, sheet) => LinesPage({ s: settingOf(c), sheet, leftOut: all.leftOut });
      return { values, errors: { ...faultsOf(values), ...strangers(values, people) }, draw };
    },
  });

interface Row extends BroughtRow {
  readonly cut: string;
}
interface Understood {
  readonly rows: readonly Row[];
  /** Whole lines of the paste that were no wish. */
  readonly leftOut: readonly string[];
}

/** What was pasted and what stands in the file, one after the other. */
function understood({ lines, sheet, channel }: InputOf<typeof bringForm>): Understood | Refusal {
  const brought = sheet ? readBrought(sheet, headers) : [];
  if (brought === undefined) return refuse("no_wish_column", "sheet");
  const paste = readPaste(lines ?? "");
  const heard = channel ?? "chat";
  const rows = [
    ...paste.lines.map((line) => ({ ...line, channel: heard, person: "" })),
    ...brought.map((row) => ({ ...row, channel: row.channel === "" ? heard : channelOf(row.channel), cut: "" })),
  ];
  const field = sheet ? "sheet" : "lines";
  if (rows.length === 0) return refuse("no_wishes", field);
  return rows.length > mostWishes
    ? refuse("too_many_wishes", field, { count: rows.length, most: mostWishes })
    : { rows, leftOut: paste.leftOut };
}

const residentsOf = async (c: Ctx, area: string): Promise<readonly Named[]> => {
  const { db, now } = c.get("house");
  return (await fetch(db, place(db, area, now())))?.residents ?? [];
};

/** A name that only one resident of the place bears is that resident's. */
function resolved(row: Row, people: readonly Named[]): Row {
  const [found, other] = people.filter((one) => one.name === row.person);
  return found && !other ? { ...row, person: found.id } : row;
}
const strangers = (values: Raw, people: readonly Named[]) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith("rows.person.") && value !== "" && !people.some((one) => one.id === value) ? [[name, "not_a_choice" as const]] : [],
    ),
  );

/** An empty table with the right headers. */
export async function template(c: Ctx): Promise<Response> {
  if (!somewhere(c, "collect")) return refused(c, { refusal: "not_your_role" });
  const { lang } = settingOf(c);
  return xlsx(c, "wishes", await writeSpreadsheet(templateTables(lang)));
}
