/** What each fact of this room means in rows. */
import type { archiveFacts } from "#model/archive/facts.ts";
import { none, type Records } from "../recording.ts";
import * as files from "./files.ts";
import * as archive from "./record.ts";
import * as sheets from "./sheets.ts";

export const archiveRecords: Records<keyof typeof archiveFacts> = {
  correction_asked: archive.asked,
  corrected: archive.corrected,
  correction_declined: archive.declined,
  archived: none,
  filed: files.filed,
  shown: files.shown,
  hidden: files.hidden,
  sheet_lodged: sheets.lodged,
  sheet_confirmed: sheets.confirmed,
  sheet_rejected: sheets.rejected,
};
