import { pointsOf } from "#model/meet/score.ts";
import { yuan } from "#model/money.ts";
import { spokenReceipt } from "#model/receipt.ts";
import type { Along } from "#model/screen/facts.ts";
import { dayEn, many, timeEn } from "../says.ts";
import type { FactWords } from "../shapes.ts";
import { choices } from "./choices.ts";
import { notice } from "./notice.ts";
import { procure } from "./procure.ts";
import { rules } from "./rules.ts";

const spare = (returned: number): string => (returned > 0 ? `; ${yuan(returned)} returned to the budget line` : "");
const recastAs = { divide: "Divided into", unite: "United into", section: "Procured in sections" };
const foundedBy = { divide: "Divided from", unite: "United of", section: "A section of" };
const deciders = { officer: "the officer", approver: "the approver", body: "the body that voted for it" };
const found = (amount?: number): string => (amount === undefined ? "" : ` at ${yuan(amount)}`);
const span = (from: string, until: string): string => `${dayEn(from)} to ${dayEn(until)}`;
const results = { passed: "Passed", failed: "Not passed", no_quorum: "No quorum, so no vote" };
const along = (went?: Along): string => {
  const parts = [
    went && went.supporters > 0 ? many(went.supporters, "supporter") : "",
    went && went.paper > 0 ? `${went.paper} on paper` : "",
    went && went.wishes > 0 ? many(went.wishes, "wish", "wishes") : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? `; along with it ${parts.join(", ")}` : "";
};
interface Counted {
  readonly result: keyof typeof results;
  readonly members: number;
  readonly present: number;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly recused: number;
  readonly score?: number;
}
const counted = (b: Counted): string =>
  b.score === undefined ? byVotes(b) : `${results[b.result]}: ${b.members} on the roll, ${b.present} present, ${pointsOf(b.score)} points`;
const byVotes = (b: Counted): string =>
  `${results[b.result]}: ${b.members} on the roll, ${b.present} present${b.recused > 0 ? " and voting" : ""}, ${b.for} for, ${b.against} against, ${b.abstain} abstaining${b.recused > 0 ? `, ${b.recused} standing aside` : ""}`;
const tallied = (t: { for: number; against: number; abstain: number }): string =>
  `${t.for} for, ${t.against} against, ${t.abstain} abstaining`;
const slotOf = (slot: string): string => Object.entries(choices.slot).find(([key]) => key === slot)?.[1] ?? slot;
const kinds = { APPROPRIATE: "add", WITHDRAW: "withdraw", TRANSFER: "transfer", CLOSE: "close the year" };
const released = { APPROPRIATE: "Added", WITHDRAW: "Withdrew", TRANSFER: "Transferred", CLOSE: "Year closed" };
const lower = (label: string): string => label.toLowerCase();

export const facts = {
  proposed: ({ body: b }, n) =>
    `Ordered${b.side === "resident" ? "" : ` by ${lower(choices.side[b.side])}`} (${lower(choices.channel[b.channel])}): ${n.className(b.class)}, ${yuan(b.amount)} asked for, about ${many(b.beneficiaries, "person", "people")} to benefit`,
  wished: ({ body: b }) => `Wish written down (${lower(choices.channel[b.channel])})`,
  attached: ({ body: b }) => `Put under order ${b.project}`,
  detached: ({ body: b }) => `Taken from order ${b.project}`,
  invited: ({ body: b }) => `Call published, ${span(b.from, b.until)}${b.quota === null ? "" : `, ${yuan(b.quota)} to give`}`,
  joined: () => "Belongs to a call",
  edited: ({ body: b }, n) =>
    `Changed by the proposer: ${n.className(b.class)}, ${yuan(b.amount)} asked for, about ${many(b.beneficiaries, "person", "people")} to benefit`,
  surveyed: ({ body: b }) => `Need survey published, ${span(b.from, b.until)}, ${many(b.kinds, "kind")} of need`,
  responded: () => "Answered the survey",
  count_entered: ({ body: b }) => `Paper counted: ${many(b.forms, "form")}`,
  count_verified: ({ body: b }) => `Paper count checked: ${many(b.forms, "form")} added`,
  count_spoiled: () => "Paper count discarded",
  cited: ({ body: b }) => `Rests on a need survey (${many(b.answers, "answer")} then)`,
  aired: () => "Made public to find supporters",
  seconded: ({ body: b }) => (b.wanted ? "Needs it too" : "Took the support back"),
  revised: ({ body: b }, n) =>
    `Sent again: ${n.className(b.class)}, ${yuan(b.amount)} asked for, about ${many(b.beneficiaries, "person", "people")} to benefit`,
  checked: ({ body: b }, n) => `${n.gate(b.gate)}: ${many(b.answers.length, "point")} of the checklist checked`,
  screened: ({ body: b }, n) => `${n.gate(b.gate)} passed${found(b.amount)}; now public`,
  claimed: () => "Claimed: it is now in the resident's name",
  planned: ({ body: b }) =>
    `Scheme written: ${many(b.lines.length, "line")}, ${yuan(b.amount)} in all${b.targets > 0 ? `, ${many(b.targets, "aim")}` : ""}`,
  cleared: ({ body: b }, n) => `${n.gate(b.gate)} passed${found(b.amount)}; of one household only, not for the public`,
  covered: ({ body: b }) => `Hidden from the public: ${lower(choices.hide[b.code])}`,
  uncovered: () => "Shown again",
  endorsed: ({ body: b }, n) => `${n.gate(b.gate)}: agreed by the ${lower(choices.role[b.role])}${found(b.amount)}, others still to agree`,
  approved: ({ body: b }, n) =>
    `${n.gate(b.gate)} agreed to ${yuan(b.amount)}${b.override ? " (over the cap, with a reason)" : ""}, document ${b.document}`,
  rushed: ({ body: b }) => `Started urgently; its papers are due by ${dayEn(b.papersUntil)}`,
  returned: ({ body: b, envelope }, n) =>
    b.approval === null && envelope.to?.stage === "revision" ? `${n.gate(b.gate)}: more was asked for` : `Returned to “${n.gate(b.gate)}”`,
  transferred: ({ body: b }, n) => `Transferred to: ${n.channel(b.office)}`,
  replied: ({ body: b }, n) => `${n.channel(b.office)} answered`,
  rated: ({ body: b }) => `The proposer says: ${lower(choices.outcome[b.outcome])}${b.back ? "; it comes back" : ""}`,
  merged: ({ body: b }) => `Merged into order ${spokenReceipt(b.into)}${along(b.along)}`,
  absorbed: ({ body: b }) => `Order ${spokenReceipt(b.from)} was merged into this one${along(b.along)}`,
  unmerged: ({ body: b }) => `Taken apart from order ${spokenReceipt(b.from)} again, with the supporters and wishes that were its own`,
  parted: ({ body: b }) => `Order ${spokenReceipt(b.from)} goes its own way again, with the supporters and wishes that were its own`,
  divided: ({ body: b }) => `Split in two: ${yuan(b.amount)} here, the other part is order ${spokenReceipt(b.into)}`,
  split_off: ({ body: b }) => `Split off from order ${spokenReceipt(b.from)}`,
  appealed: () => "The proposer appealed against the refusal",
  judged: ({ body: b }) => (b.upheld ? "Appeal upheld: it returns to the step that refused it" : "Appeal not upheld: the refusal stands"),
  refused: ({ body: b }, n) => `Refused: ${n.reason(b.code)}`,
  scheduled: () => "Put on the council's agenda",
  unscheduled: () => "Off the agenda; waits for another meeting",
  amended: ({ body: b }) =>
    b.from === b.amount ? "Renamed before the vote" : `Amended before the vote: ${yuan(b.from)} became ${yuan(b.amount)}`,
  resolved: ({ body: b }, n) =>
    `${b.share ? `Share of ${n.area(b.share.area)}, ${yuan(b.share.amount)}: ` : ""}${counted(b)}${b.share?.less ? `; the share falls out, and ${yuan(b.share.less.from)} became ${yuan(b.share.less.amount)}` : ""}`,
  held: ({ body: b }) => `${yuan(b.amount)} held`,
  noticed: ({ body: b }) => `Public notice started: ${span(b.from, b.until)}${b.provisional ? " (end provisional)" : ""}`,
  fixed: ({ body: b }, n) => `Text for the notice fixed (${n.gate(b.gate)}): ${n.className(b.class)}, ${yuan(b.contracted ?? b.amount)}`,
  objected: ({ body: b }) =>
    `A resident objected${b.channel === "paper" ? " on paper" : ""}${b.named === false ? ", without a name" : ""}${b.due ? `; to be answered by ${dayEn(b.due.day)}` : ""}`,
  answered: ({ body: b }) => (b.upheld ? "Objection answered: upheld" : "Objection answered: not upheld"),
  paused: ({ body: b }) =>
    `The period waits; ${many(b.left, b.unit === "working" ? "working day" : "day")} will be given again after the answer`,
  resumed: ({ body: b }) => `The period goes on: ${span(b.from, b.until)}${b.provisional ? " (end provisional)" : ""}`,
  amendment_asked: () => "A correction of the notice was asked for; a second person has to check it",
  reissued: () => "Notice corrected: the period begins anew",
  amendment_declined: () => "Correction of the notice rejected: it stays as it is",
  unopposed: ({ body: b }) =>
    b.objections === 0 ? "Notice over, nobody objected" : `Notice over, ${many(b.objections, "objection")} answered`,
  established: ({ body: b }) => `Established as ${b.code} with ${yuan(b.amount)}${b.override ? " (over the cap, with a reason)" : ""}`,
  sourced: ({ body: b }) => `Looking for a supplier by ${rules.rungOf[b.way]}${b.least > 0 ? `, at least ${many(b.least, "quote")}` : ""}`,
  quoted: ({ body: b }) => `A sealed quote came in (${b.supplier})`,
  unsealed: ({ body: b }) =>
    b.key === 1 ? "First person there to open; no more quotes" : `${many(b.quotes.length, "quote")} opened by two people together`,
  awarded: ({ body: b }) =>
    `Supplier chosen (${b.supplier}): ${yuan(b.amount)}${b.lowest ? "" : ", not the cheapest"}, record ${b.document}`,
  splitting_allowed: ({ body: b }) =>
    `Allowed: like projects of one supplier come to ${yuan(b.sum)}, over the rung up to ${yuan(b.threshold)}`,
  bundled: ({ body: b }) =>
    `Leads a package: ${many(b.parts.length, "project")}, ${yuan(b.total)} approved in all, by ${rules.rungOf[b.way]}`,
  unbundled: ({ body: b }) => (b.whole ? "The package fell apart; each is procured alone" : "Left the package; procured alone"),
  shared_out: ({ body: b }) =>
    `The price is divided over ${many(b.shares.length, "project")}, ${b.by === "approval" ? "by what was approved" : "as typed"}`,
  portioned: ({ body: b }) => `Its share in the package led by ${b.lead}: ${yuan(b.amount)}, supplier ${b.supplier}`,
  picked: ({ body: b }) => `Taken from the library (version ${b.version}, ${b.supplier}): ${yuan(b.amount)}, record ${b.document}`,
  recast_asked: ({ body: b }) =>
    b.how === "divide"
      ? `Asked to be divided into ${many(b.into.length, "project")} (change ${b.change}), decided by ${deciders[b.level]}: ${b.into.map((one) => yuan(one.amount)).join(", ")}`
      : `Asked to be united with ${b.of.slice(1).map(spokenReceipt).join(", ")} (change ${b.change}), decided by ${deciders[b.level]}: ${b.into.map((one) => yuan(one.amount)).join(", ")}`,
  drawn_in: ({ body: b }) => `Project ${spokenReceipt(b.lead)} is asked to be united with it; waits for that to be decided`,
  let_go: ({ body: b }) => `Not united with project ${spokenReceipt(b.lead)}: procured as before`,
  recast: ({ body: b }) =>
    `${recastAs[b.how]}${b.meeting === null ? "" : ", by vote"}: ${b.into.map(spokenReceipt).join(", ")}${b.returned > 0 ? `; ${yuan(b.returned)} came back` : ""}`,
  founded: ({ body: b }) =>
    `${foundedBy[b.how]} ${b.from.map(spokenReceipt).join(", ")}${b.code === null ? "" : `, number ${b.code}`}: ${yuan(b.amount)}`,
  completed_in_sections: ({ body: b }) =>
    `All of its sections are done${b.contracted === null ? "" : `, ${yuan(b.contracted)} contracted in all`}`,
  contracted: ({ body: b }) => `Contract ${b.number} signed: ${yuan(b.amount)}, ${span(b.from, b.until)}`,
  varied: ({ body: b }) =>
    `Contract changed: ${yuan(b.from.amount)} → ${yuan(b.to.amount)}, until ${dayEn(b.from.until)} → ${dayEn(b.to.until)}`,
  dismissed: ({ body: b }) =>
    `Contract ended; work done settled at ${yuan(b.settled)}${b.claim > 0 ? `, ${yuan(b.claim)} to be claimed back` : ""}, document ${b.document}`,
  started: () => "Start order given: the residents have been told, and a notice hangs on site",
  reported: ({ body: b }) => `Progress ${b.percent}%${b.photos.length > 0 ? `, with ${many(b.photos.length, "photo")}` : ""}`,
  session_held: ({ body: b }) =>
    `Session ${b.session} (${lower(choices.activity[b.activity])}): ${many(b.heads, "person", "people")}, ${many(b.families, "family", "families")}, ${b.times} person-times${b.outside ? "; outside the contract" : ""}`,
  vouched: ({ body: b }) =>
    b.agrees ? `Supervisors looked: ${b.percent}% is true` : `Supervisors looked: ${b.percent}% is not what they saw`,
  change_asked: ({ body: b }) =>
    `Change ${b.change} asked for, to be decided by ${deciders[b.level]}${b.amount === null ? "" : `: contract from ${yuan(b.oldAmount)} to ${yuan(b.amount)}`}${b.until === null ? "" : `; end from ${dayEn(b.oldUntil)} to ${dayEn(b.until)}`}`,
  changed: ({ body: b }) =>
    `Change ${b.change} agreed${b.meeting === null ? "" : " by vote"}: contract ${yuan(b.amount)}, to be done by ${dayEn(b.until)}`,
  change_declined: ({ body: b }) => `Change ${b.change} declined${b.meeting === null ? "" : " by vote"}: what was agreed stands`,
  suspended: () => "Work suspended",
  work_resumed: ({ body: b }) => `Work resumed after ${many(b.days, "day")}; it is now to be done by ${dayEn(b.until)}`,
  complained: ({ body: b }) => `${b.flag ? "Supervisors raised a red flag" : "A resident complained"}; answer due ${dayEn(b.due.day)}`,
  redressed: ({ body: b }) => (b.upheld ? "Answered: it is so, and was put right" : "Answered: it is not so"),
  completed: ({ body: b }) =>
    b.round <= 1 ? "Completed; acceptance asked for" : `Put right; acceptance asked for again (round ${b.round})`,
  inspected: ({ body: b }) =>
    `${slotOf(b.slot)} signed: ${choices.verdict[b.verdict]}${b.until === undefined ? "" : ` (${dayEn(b.until)})`}`,
  measured: ({ body: b }) =>
    `Counted on the spot: ${many(b.lines.length, "line")}, ${b.lines.every(({ asked, found }) => found >= asked) ? "all there" : "not all there"}${b.faults.length > 0 ? `; ${many(b.faults.length, "small fault")} to mend` : ""}`,
  rechecked: ({ body: b }) => `A small fault looked at again: ${choices.mended[b.mended ? "yes" : "no"].toLowerCase()}`,
  retargeted: ({ body: b }) => `Aims adjusted (${b.targets})`,
  opinions_asked: ({ body: b }) => `Residents are asked what they think of it, until ${dayEn(b.until)}`,
  opined: ({ body: b }) => choices.opinion[b.opinion],
  opinions_closed: ({ body: b }) => {
    const all = b.counts.reduce((sum, count) => sum + count, 0);
    return all === 0
      ? "Opinions closed; nobody answered"
      : `${b.good}% satisfied (${many(all, "answer")}, aim ${b.target}%)${b.low ? ": below the aim" : ""}`;
  },
  remedied: () => "Low satisfaction answered for",
  evaluated: ({ body: b }, n) => `Evaluated: ${pointsOf(b.score)} points, ${n.band(b.band)}${b.by === "agency" ? " (by an agency)" : ""}`,
  represented: ({ body: b }) => `A resident was named to sign for: ${lower(slotOf(b.slot))}`,
  excused: ({ body: b }) => `${slotOf(b.slot)} could not be reached and is recorded absent`,
  faulted: ({ body: b }) => `Not accepted (round ${b.round}): to be put right`,
  accepted: ({ body: b }) => (b.round <= 1 ? "Accepted" : `Accepted (round ${b.round})`),
  requested: ({ body: b }) => `Payment ${b.payment} asked for: ${yuan(b.amount)}, invoice ${b.invoice}${b.final ? " (the last)" : ""}`,
  milestone_accepted: ({ body: b }) => `Milestone ${b.milestone} accepted by itself`,
  withheld: ({ body: b }) => `Payment ${b.payment} sent back to who asked for it`,
  cash_awaited: ({ body: b }) => `Payment ${b.payment} waits for the cash of its budget line`,
  bounced: ({ body: b }) => `Payment ${b.payment} returned by the bank: ${yuan(b.amount)}, document ${b.document}`,
  settled: ({ body: b }) => `Settlement: ${yuan(b.submitted)} sent for review, ${yuan(b.price)} found, report ${b.document}`,
  supplemented: ({ body: b }) => `More approved: the contract is now ${yuan(b.amount)}, document ${b.document}`,
  refunded: ({ body: b }) => `Paid back by the supplier: ${yuan(b.amount)}, voucher ${b.voucher}`,
  written_off: ({ body: b }) => `Claim written off: ${yuan(b.amount)}, document ${b.document}`,
  released: ({ body: b }) => `Payment ${b.payment} released: ${yuan(b.amount)}`,
  paid: ({ body: b }) => `Payment ${b.payment} paid by the bank, voucher ${b.voucher}`,
  closed: ({ body: b }) => `Closed${spare(b.returned)}`,
  withdrawn: ({ body: b }) => `Withdrawn by the proposer${b.returned > 0 ? `; ${yuan(b.returned)} released` : ""}`,
  terminated: ({ body: b }) =>
    `Ended early (${b.document})${b.settled > 0 ? `; what was done is worth ${yuan(b.settled)}, paid when accepted` : ""}${spare(b.returned)}`,
  correction_asked: ({ body: b }) => `Correction asked for: ${lower(choices.field[b.field])}`,
  corrected: ({ body: b }) => `Corrected: ${lower(choices.field[b.field])}`,
  correction_declined: () => "Correction declined; the record stands",
  filed: ({ body: b }) => `Filed: ${lower(choices.purpose[b.purpose])}`,
  shown: () => "File shown to everybody",
  hidden: () => "File no longer shown",
  sheet_lodged: ({ body: b }) => `Signed sheet came back (${lower(choices.sheet[b.sheet])}), ${many(b.signed.length, "place")} signed`,
  produced: ({ body: b }, n) => `${n.gate(b.gate)}: ${n.paper(b.gate, b.paper)} registered${b.file === null ? ", on paper" : ""}`,
  archived: ({ body: b }) => `Filed, ${many(b.papers.length, "paper")}${b.missing.length > 0 ? `, ${b.missing.length} missing` : ""}`,
  sheet_confirmed: () => "Signed sheet checked and put on file",
  sheet_rejected: () => "Signed sheet sent away",
  called: ({ body: b }) =>
    `Meeting called: ${timeEn(b.at)}, ${lower(choices.method[b.method])}, ${b.roll.length} on the roll, ${many(b.items.length, "item")}`,
  postponed: ({ body: b }) => `Meeting moved from ${timeEn(b.from)} to ${timeEn(b.at)}`,
  item_amended: ({ body: b }) => (b.from === b.amount ? "Item renamed" : `Item amended: ${yuan(b.from)} became ${yuan(b.amount)}`),
  item_deferred: () => "Item put off",
  item_struck: () => "Item taken off",
  observed: () => "Observers recorded",
  heard: ({ body: b }) => `Hearing: ${many(b.came, "resident")} came, ${b.consented} in favour`,
  hands_typed: ({ body: b }) => `Counts of ${many(b.rows.length, "item")} typed; a second person is to confirm them`,
  box_opened: ({ body: b }) => `The box was opened: ${many(b.slips.length, "ballot")}`,
  voided: () => "Void: the body was elected anew",
  left: () => "Left",
  ballot_cast: () => "Has voted in a closed ballot",
  scored: () => "Gave points",
  seated: ({ body: b }) => `Seated, ${b.until === null ? `from ${dayEn(b.from)}` : span(b.from, b.until)}`,
  unseated: () => "Seat ended",
  renewed: ({ body: b }) =>
    `New term, number ${b.term}: ${many(b.seats.length, "seat")}, ${b.until === null ? `from ${dayEn(b.from)}` : span(b.from, b.until)}`,
  item_opened: () => "Voting opened",
  item_separated: () => "A vote of its own asked for",
  proxy_given: () => "Proxy given",
  proxy_recalled: () => "Proxy taken back",
  item_closed: ({ body: b }) => (b.tally === null ? "Voting closed" : `Voting closed, counted: ${tallied(b.tally)}`),
  item_counted: ({ body: b }) => counted(b),
  minutes_signed: ({ body: b }) => `Minutes signed, ${many(b.results, "result")}`,
  cancelled: () => "Meeting cancelled",
  attended: ({ body: b }) => (b.present ? "Present" : "Not present"),
  voted: ({ body: b }) => `Voted: ${lower(choices.choice[b.choice])}`,
  recused: () => "Stood aside",
  listed: ({ body: b }) =>
    `${b.corrects === null ? "List for notice" : "Corrected notice"} made: ${many(b.projects.length, "order")}, for ${many(b.days, b.unit === "working" ? "working day" : "day")}`,
  proven: ({ body: b }) => `Shown to hang: ${lower(notice.channels[b.channel])}`,
  hung: ({ body: b }) =>
    `Notice put up: ${many(b.projects.length, "order")}, ${span(b.from, b.until)}${b.provisional ? " (end provisional)" : ""}`,
  prepared: ({ body: b }) => `Decisions recorded under ${b.document}: ${many(b.items.length, "item")}`,
  confirmed: ({ body: b }) => (b.delegate ? "Decisions confirmed by a delegate" : "Decisions confirmed"),
  discarded: () => "Decisions discarded",
  share_committed: ({ body: b }) => `Money of the later year is there: ${yuan(b.amount)} committed first`,
  allotted: ({ body: b }) =>
    b.most === null ? `Line ${b.line} no longer used` : `Money planned: number ${b.order}, line ${b.line}, at most ${yuan(b.most)}`,
  carried: ({ body: b }) => `${yuan(b.amount)} carried into the next year`,
  year_left: ({ body: b }) =>
    `${yuan(b.amount)} went back at the year's end${b.next === null ? "" : "; first in line for next year's money"}${b.voteUntil === null ? "" : `; the vote counts until ${dayEn(b.voteUntil)}`}`,
  vote_lapsed: ({ body: b }) => `The vote of ${dayEn(b.passed)} counts no longer; a new vote is needed`,
  line_cleared: ({ body: b }) =>
    b.to === null ? `${yuan(b.amount)} lapsed at the year's end` : `${yuan(b.amount)} carried into the next year`,
  handed_over: ({ body: b }) => `Handed over; warranty until ${dayEn(b.until)}`,
  keeper_named: () => "Keeper named",
  fault_reported: ({ body: b }) => `A fault was reported; ${b.warranted ? "the supplier" : "the community"} answers by ${dayEn(b.due.day)}`,
  fault_answered: ({ body: b }) => (b.repaired ? "The fault was repaired" : "The fault was answered: not a case for repair"),
  warranty_ending: ({ body: b }) => `Reminder: the warranty ends on ${dayEn(b.until)}`,
  standard_proposed: ({ body: b }) => `Proposed for the library (version ${b.version}), ${yuan(b.low)} to ${yuan(b.high)}`,
  standard_admitted: ({ body: b }) => `Reviewed; version ${b.version} is in the library`,
  exit_proposed: () => "Proposed to leave the library",
  standard_retired: () => "Reviewed; it left the library",
  standard_rebutted: ({ body: b }) => (b.version === null ? "Reviewed; it stays in the library" : `Version ${b.version} was not agreed to`),
  standard_entered: ({ body: b }) => `Entered after a call and its review, version ${b.version}, ${pointsOf(b.score)} points`,
  solicited: ({ body: b }) => `Call to organisations opened, ${dayEn(b.from)} to ${dayEn(b.until)}`,
  applied: ({ body: b }) => `Applied, ${yuan(b.low)} to ${yuan(b.high)} (${choices.channel[b.channel]})`,
  application_forgone: () => "Application taken back",
  solicitation_closed: ({ body: b }) => `The call closed with ${b.applications} application${b.applications === 1 ? "" : "s"}`,
  application_qualified: () => "Found fit at the first check",
  application_returned: ({ body: b }) => `Back for more, until ${dayEn(b.until)}`,
  application_unfit: ({ body: b }) => `Not fit: ${choices.unfit[b.code]}`,
  assessed: ({ body: b }) =>
    b.result === "no_quorum"
      ? "Too few experts came, no result"
      : `${pointsOf(b.score)} points from ${b.scorers} expert${b.scorers === 1 ? "" : "s"}`,
  result_announced: ({ body: b }) =>
    `Result published, ${b.rows.filter((one) => one.admitted).length} chosen, it hangs until ${dayEn(b.until)}`,
  result_contested: () => "Somebody objected",
  contest_answered: ({ body: b }) => (b.upheld ? "Objection upheld, it does not enter" : "Objection not upheld"),
  solicitation_ended: ({ body: b }) => `The result has hung, ${b.admitted} enter the library`,
  application_entered: () => "Entered the library",
  honour_proposed: ({ body: b }) => `Nominated for ${b.year}: ${choices.level[b.level]}`,
  honour_given: () => "Honour given",
  honour_declined: () => "Honour not given",
  resource_listed: ({ body: b }) => `Resource listed: ${choices.kind[b.kind]}`,
  resource_unlisted: () => "Resource no longer offered",
  resource_matched: () => "Matched with a wish",
  line_opened: ({ body: b }) => `Budget line opened for ${b.year}`,
  money_asked: ({ body: b }) => `Asked to ${kinds[b.kind]}${b.kind === "CLOSE" ? "" : ` ${yuan(b.amount)}`} (${b.document})`,
  endowed: ({ body: b }) =>
    `Given beside the budget: ${lower(choices.gift[b.kind])} worth ${yuan(b.value)}, paper ${b.document} (in no ledger)`,
  annulled: ({ body: b }) => `Taken back: number ${b.gift} of what others give`,
  money_released: ({ body: b }) =>
    `${released[b.kind]}${b.kind === "CLOSE" ? "" : ` ${yuan(b.amount)}`}${b.to === null ? "" : ` to ${b.to}`}`,
  money_declined: () => "Change of money declined",
  remarked: () => "Explanation of the line written",
  registered: () => "Person registered",
  assigned: ({ body: b }) => (b.person === null ? "Given back to the office" : "Given to one person of the office"),
  relayed: ({ body: b }) => `Handed over to: ${lower(choices.role[b.to])}`,
  told: ({ body: b }) => `${choices.how[b.how]}: ${lower(choices.reached[b.reached])}`,
  consented: ({ body: b }) =>
    `May act for a resident (${lower(choices.relation[b.relation])}, agreed ${lower(choices.given[b.form])}), ${span(b.from, b.until)}`,
  granted: ({ body: b }) =>
    `Role given: ${lower(choices.role[b.role])}, ${b.until === null ? `from ${dayEn(b.from)}` : span(b.from, b.until)}`,
  revoked: () => "Role ended",
  supplier_registered: ({ body: b }) => `Supplier registered (${b.credit}): ${lower(choices.type[b.type])}, since ${dayEn(b.founded)}`,
  vetted: ({ body: b }) => (b.clear ? "Looked up on the lists: nothing bad" : "Looked up on the lists: a bad record"),
  authorised: () => "Contact named",
  standing_asked: ({ body: b }) => `Asked for: ${procure.changeOf[b.of]}`,
  standing_agreed: ({ body: b }) => `Agreed: ${procure.changeOf[b.of]}`,
  standing_declined: () => "The change was not agreed",
  policy_published: ({ body: b }) => `Rules published, version ${b.version}`,
  repin_asked: () => "Asked to be moved to the newer rules",
  repinned: () => "Moved to the newer rules",
  repin_declined: () => "Not moved: it keeps its rules",
  layer_drafted: () => "Rules begun to be drafted",
  layer_amended: ({ body: b }) => `${b.cleared ? "Taken away" : "Changed"}: ${b.spot}`,
  layer_submitted: () => "Submitted for publication",
  layer_published: ({ body: b }) => `Published: a new version for ${many(b.policies.length, "area")}`,
  layer_scrapped: () => "Draft given up",
  areas_imported: ({ body: b }) => `${many(b.count, "area")} imported`,
  initials_set: ({ body: b }) => `Initials set to ${b.initials}`,
  year_typed: ({ body: b }) => `Days off of ${b.year} typed`,
  year_confirmed: ({ body: b }) => `Days off of ${b.year} published`,
  reply_moved: ({ body: b }) => `Limit for an answer moved from ${dayEn(b.from)} to ${dayEn(b.due.day)} by the calendar`,
  reminded: ({ body: b }) => `Reminder: ${b.objection === null ? "due" : "an answer is due"} by ${dayEn(b.until)}`,
  escalated: ({ body: b }) =>
    `${b.objection === null ? "Overdue" : "An answer is overdue"} (${dayEn(b.until)}): the ${lower(choices.role[b.to])} was told`,
  due_moved: ({ body: b }) =>
    `Time limit moved from ${dayEn(b.from)} to ${dayEn(b.until)}${b.provisional ? " (provisional)" : ""} because the calendar changed`,
} satisfies FactWords;
