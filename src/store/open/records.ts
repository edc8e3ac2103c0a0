/** What each fact of this room means in rows. */
import type { openFacts } from "#model/open/facts.ts";
import * as notice from "../notice/record.ts";
import * as people from "../people/record.ts";
import { none, type Records } from "../recording.ts";
import * as open from "./record.ts";

export const openRecords: Records<keyof typeof openFacts> = {
  reply_moved: notice.replyMoved,
  reminded: none,
  escalated: none,
  areas_imported: people.areasImported,
  initials_set: people.initialsSet,
  year_typed: open.yearTyped,
  year_confirmed: open.yearConfirmed,
  due_moved: notice.moveNotice,
};
