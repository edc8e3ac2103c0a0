/** What each kind of fact means in rows: one case a fact, in its room. Replaying the facts makes the same rows (P9.7). */
import type { Fact, FactOf } from "#model/draft.ts";
import type { FactKind } from "#model/facts.ts";
import * as accept from "./accept/record.ts";
import * as approve from "./approve/record.ts";
import * as files from "./archive/files.ts";
import * as archive from "./archive/record.ts";
import * as sheets from "./archive/sheets.ts";
import * as budget from "./budget/record.ts";
import * as deliver from "./deliver/record.ts";
import type { Db, Statement } from "./home.ts";
import * as agenda from "./meet/agenda.ts";
import * as meet from "./meet/record.ts";
import * as seated from "./meet/seated.ts";
import * as amend from "./notice/amend.ts";
import * as notice from "./notice/record.ts";
import { lateEntry } from "./open/late.ts";
import * as open from "./open/record.ts";
import * as pay from "./pay/record.ts";
import * as people from "./people/record.ts";
import * as policy from "./policy/record.ts";
import { procureRecords as procure } from "./procure/records.ts";
import * as intake from "./propose/intake.ts";
import { moved } from "./propose/moved.ts";
import * as propose from "./propose/record.ts";
import * as claim from "./screen/claim.ts";
import * as hide from "./screen/hide.ts";
import * as merge from "./screen/merge.ts";
import * as screen from "./screen/record.ts";
import * as transfers from "./screen/transfers.ts";

type Record_<K extends FactKind> = (db: Db, fact: FactOf<K>) => readonly Statement[];
const none = () => [];

const table: { readonly [K in FactKind]: Record_<K> } = {
  proposed: propose.proposed,
  wished: intake.wished,
  attached: intake.attached,
  detached: intake.detached,
  invited: intake.invited,
  joined: intake.joined,
  edited: intake.edited,
  surveyed: intake.surveyed,
  responded: intake.responded,
  count_entered: intake.countEntered,
  count_verified: intake.countVerified,
  count_spoiled: intake.countSpoiled,
  cited: intake.cited,
  aired: screen.screened,
  seconded: intake.seconded,
  revised: propose.revised,
  withdrawn: screen.withdrawn,
  checked: none,
  screened: screen.screened,
  claimed: claim.claimed,
  planned: none,
  cleared: hide.cleared,
  covered: hide.covered,
  uncovered: hide.uncovered,
  merged: merge.merged,
  absorbed: none,
  unmerged: merge.unmerged,
  parted: none,
  divided: merge.divided,
  split_off: merge.splitOff,
  appealed: none,
  judged: none,
  transferred: transfers.transferred,
  replied: transfers.replied,
  rated: transfers.rated,
  rushed: screen.rushed,
  returned: screen.left,
  refused: screen.left,
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
  item_closed: meet.itemClosed,
  item_counted: meet.itemCounted,
  minutes_signed: meet.minutesSigned,
  cancelled: meet.cancelled,
  attended: meet.attended,
  voted: meet.voted,
  recused: meet.recused,
  held: budget.held,
  line_opened: budget.lineOpened,
  money_asked: budget.moneyAsked,
  money_released: budget.moneyReleased,
  money_declined: budget.moneyDeclined,
  remarked: budget.remarked,
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
  reply_moved: notice.replyMoved,
  reminded: none,
  escalated: none,
  prepared: approve.prepared,
  confirmed: approve.confirmed,
  discarded: approve.discarded,
  endorsed: none,
  approved: approve.approved,
  established: approve.established,
  ...procure,
  reported: deliver.reported,
  completed: deliver.completed,
  terminated: none,
  inspected: accept.inspected,
  represented: accept.represented,
  excused: accept.excused,
  faulted: none,
  accepted: accept.accepted,
  requested: pay.requested,
  released: pay.released,
  paid: pay.paid,
  closed: none,
  correction_asked: archive.asked,
  corrected: archive.corrected,
  correction_declined: archive.declined,
  filed: files.filed,
  shown: files.shown,
  hidden: files.hidden,
  sheet_lodged: sheets.lodged,
  sheet_confirmed: sheets.confirmed,
  sheet_rejected: sheets.rejected,
  registered: people.registered,
  granted: people.granted,
  revoked: people.revoked,
  policy_published: policy.published,
  repin_asked: policy.repinAsked,
  repinned: policy.repinned,
  repin_declined: policy.repinDeclined,
  layer_drafted: policy.drafted,
  layer_amended: policy.amended,
  layer_submitted: policy.submitted,
  layer_published: policy.draftPublished,
  layer_scrapped: policy.scrapped,
  areas_imported: people.areasImported,
  initials_set: people.initialsSet,
  year_typed: open.yearTyped,
  year_confirmed: open.yearConfirmed,
  due_moved: notice.moveNotice,
};

export function record(db: Db, fact: Fact): readonly Statement[] {
  const write = table[fact.kind] as Record_<FactKind>;
  return [...write(db, fact), ...moved(db, fact), ...lateEntry(db, fact)];
}
