/** Mistakes are mended by naming the fact they mend; files, and sheets that came back signed. */
import { z } from "zod";
import { fact, id, ids, int, tallied } from "../fact.ts";
import { fileTypes, purposes } from "./file.ts";
import { sheetKinds } from "./sheet.ts";

const correctable = z.enum(["amount", "class", "on", "attendance", "tally"]);
/** `fact` is the leaf of the fact that is mended; `target` the member or item, in a sitting. */
const correction = {
  fact: int,
  target: id.nullable(),
  field: correctable,
  from: z.union([id, int, z.strictObject(tallied)]),
  to: z.union([id, int, z.strictObject(tallied)]),
};

export const archiveFacts = {
  correction_asked: fact(2, { ...correction, correction: int }, ["reason", "paper"]),
  corrected: fact(2, { ...correction, correction: int, asked: int }, ["reason", "paper"]),
  correction_declined: fact(1, { correction: int, asked: int }, ["reason"]),
  filed: fact(
    2,
    { about: id, area: id, purpose: z.enum(purposes), type: z.enum(fileTypes), size: int, digest: id, covers: id.nullable() },
    ["name", "caption"],
  ),
  shown: fact(1, { about: id }, ["caption"]),
  hidden: fact(1, { about: id }, ["reason"]),
  /** The file of a project is complete, or what it lacks is named; nothing of it changes any more. */
  archived: fact(1, { papers: ids, missing: ids }, ["reason"]),
  sheet_lodged: fact(1, { about: id, area: id, sheet: z.enum(sheetKinds), version: int, files: ids, signed: ids }, ["note"]),
  sheet_confirmed: fact(1, { lodged: int }),
  sheet_rejected: fact(1, { lodged: int }, ["reason"]),
} as const;
