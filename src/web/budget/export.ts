/** The whole statement of a line to keep: as CSV or as a spreadsheet, newest entry first; more than one file holds goes on with `before`. */
import type { EntryRow, LineRow } from "#model/lists.ts";
import { writeSpreadsheet } from "#outside/spreadsheet.ts";
import { csv, xlsx } from "../answer.ts";
import { type Ctx, settingOf } from "../ask.ts";
import { statementTables } from "./tables.ts";

/** As many entries as one file holds. */
export const mostInFile = 2000;

export async function exported(c: Ctx, line: LineRow, entries: readonly EntryRow[], as: "csv" | "xlsx"): Promise<Response> {
  if (as === "xlsx") return xlsx(c, line.line, await writeSpreadsheet(statementTables(line, entries, settingOf(c).lang)));
  return csv(c, line.line, [
    ["n", "on", "kind", "sign", "amount", "project", "document", "role"],
    ...entries.map((each) => [each.n, each.on, each.kind, each.sign, each.amount, each.receipt, each.document, each.role]),
  ]);
}
