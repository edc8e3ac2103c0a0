/** What each fact of this room means in rows. */
import type { meetFacts } from "#model/meet/facts.ts";
import { none, type Records } from "../recording.ts";
import * as agenda from "./agenda.ts";
import * as meet from "./record.ts";
import * as seated from "./seated.ts";

export const meetRecords: Records<keyof typeof meetFacts> = {
  scheduled: none,
  unscheduled: none,
  resolved: meet.resolved,
  called: meet.called,
  postponed: agenda.postponed,
  observed: agenda.observed,
  heard: agenda.heard,
  amended: agenda.amended,
  item_amended: agenda.itemAmended,
  item_deferred: agenda.itemDeferred,
  item_struck: agenda.itemStruck,
  hands_typed: agenda.handsTyped,
  box_opened: agenda.boxOpened,
  scored: agenda.scored,
  voided: meet.voided,
  left: meet.left,
  ballot_cast: meet.ballotCast,
  seated: seated.seated,
  unseated: seated.unseated,
  renewed: seated.renewed,
  item_opened: meet.itemOpened,
  item_separated: meet.itemSeparated,
  proxy_given: meet.proxyGiven,
  proxy_recalled: meet.proxyRecalled,
  item_closed: meet.itemClosed,
  item_counted: meet.itemCounted,
  minutes_signed: meet.minutesSigned,
  cancelled: meet.cancelled,
  attended: meet.attended,
  voted: meet.voted,
  recused: meet.recused,
};
