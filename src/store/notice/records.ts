/** What each fact of this room means in rows. */
import type { noticeFacts } from "#model/notice/facts.ts";
import type { Records } from "../recording.ts";
import * as amend from "./amend.ts";
import * as notice from "./record.ts";

export const noticeRecords: Records<keyof typeof noticeFacts> = {
  fixed: notice.fixed,
  listed: notice.listed,
  proven: notice.proven,
  hung: notice.hung,
  noticed: notice.noticed,
  objected: notice.objected,
  answered: notice.answered,
  unopposed: notice.over,
  paused: notice.paused,
  resumed: notice.resumed,
  amendment_asked: amend.asked,
  reissued: amend.reissued,
  amendment_declined: amend.declined,
};
