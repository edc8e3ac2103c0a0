import { countIn, dayEn, dayIn, momentIn, sumIn, timeEn } from "../says.ts";
import type { Says, Wording } from "../shapes.ts";
import type { refusals as zh } from "../zh/refusals.ts";

const day = (says: Says, key = "day") => dayIn(says, key, dayEn);

export const refusals = {
  sign_in: () => "Please sign in first.",
  not_yours: () => "This is not yours, so you cannot act on it.",
  not_your_role: () => "Your present role does not allow this step. If it should, ask the administrator to check your role and its term.",
  not_your_community: () => "You can place orders for your own community only. If you have moved, please register with the community.",
  second_person: () => "Another person must do this: whoever prepares something may not confirm it.",
  own_project: () => "This is your own matter, so somebody else must judge it.",
  not_found: () => "Nothing was found. Please check the number: one wrong digit of the nine is enough.",
  stale_form: () =>
    "This page was open too long or was sent from elsewhere, so nothing was done. Go back, open it again, and fill it in once more.",
  moved: () => "Things changed while you were filling this in. Reload the page, look again, and repeat the step.",
  wrong_stage: () => "The order is not at this step now: it was done already or its turn has not come. Its page shows where it stands.",
  item_not_open: () => "This item is not being voted on now. Please look at the item that is.",
  item_open: () => "Another item is still being voted on. Please close it first.",
  nothing_open: () => "Nothing waits here now. Somebody may have just dealt with it.",
  items_left: () => "Some items have not been voted on. The minutes can be signed when all are counted.",
  sitting_over: () => "The meeting is over or cancelled; nothing more can be done in it.",
  not_on_roll: () => "You are not on the roll of this meeting and cannot sign in or vote.",
  not_present: () => "Please sign in to the meeting before you vote.",
  recused: () => "You stand aside on this item and cannot vote on it.",
  already_signed: () => "You have signed already; nothing more is needed.",
  no_slot: () => "No place in the acceptance group waits for your signature now.",
  too_early: (says: Says) =>
    `It is too early${says["at"] === undefined ? "" : ` (${momentIn(says, "at", timeEn)})`}. Please come back then.`,
  resident_side: () =>
    "At least one of the residents' side must sign, so they cannot all be absent. You can name a resident to represent them.",
  established: () => "It is established and can no longer be withdrawn. If it should not go on, ask the street office in charge.",
  not_urgent: () => "It cannot be started urgently: the rules have no such way, or it has been started already.",
  over_ceiling: (says: Says) => `It is over the ceiling for an urgent start, ${sumIn(says, "most")}. Take the ordinary way.`,
  rounds_used: (says: Says) =>
    `No more rounds are left (at most ${countIn(says, "rounds")}). The street must decide whether to end the project.`,
  delivered_it: () => "You act for the supplier and cannot sign for your own work.",
  already_listed: () => "Some of the chosen orders no longer wait or are on another list. Reload and choose again.",
  already_scheduled: () => "Some of the chosen orders are on an agenda already. Reload and choose again.",
  already_present: () => "You have signed in already; nothing more is needed.",
  mend_instead: () => "They are recorded as present. To change that, ask for a correction of the meeting's record.",
  mixed_rules: () => "The chosen orders follow different rules and cannot go together. Please take them separately.",
  item_called: () =>
    "The meeting has been called or voting has begun, so this cannot be withdrawn or cancelled now. Please wait for the result.",
  notice_not_running: () => "No notice is running, so objections cannot be made. The order's page shows the dates.",
  notice_over: () =>
    "The notice is over and objections can no longer be made. You can still write to the community or its supervision committee.",
  objection_answered: () => "Every objection has been answered.",
  approval_over: () => "These decisions have been confirmed or discarded already.",
  payment_open: () => "The last request is still open. Please finish it before you send a new one.",
  payment_released: () => "This payment has been released already.",
  nothing_to_pay: () => "No payment waits to be released or recorded.",
  correction_open: () => "A correction still waits for confirmation. Please finish it first.",
  correction_over: () => "This correction has been dealt with already.",
  not_correctable: () => "It is too late to correct this here. Tell the street what happened and it will be handled separately.",
  same_value: () => "This is the same as now. Type a different value, or leave it as it is.",
  not_a_choice: () => "Please choose one of those listed. The list may have just changed: reload and choose again.",
  required: () => "Please fill this in.",
  not_money: () => "Type an amount such as 12000 or 12000.50, with at most two decimals.",
  not_a_day: () => "Type a day that exists, such as 2026-06-20.",
  in_the_future: (says: Says) => `The date cannot be later than today (${day(says, "today")}).`,
  before_the_last: (says: Says) => `The date cannot be before the step before it (${day(says)}).`,
  after_the_next: (says: Says) => `The date cannot be after the step after it (${day(says)}).`,
  too_far_back: (says: Says) =>
    `You can go back at most ${countIn(says, "days")} days${says["day"] === undefined ? "" : `, to ${day(says)}`}. Anything older needs a correction.`,
  ends_before_start: (says: Says) => `The end cannot be before the start (${day(says)}).`,
  does_not_add_up: (says: Says) =>
    `The three counts make ${countIn(says, "counted")}, but ${countIn(says, "present")} may vote. Please count again.`,
  over_cap: (says: Says) => `This is over the cap of ${sumIn(says, "cap")} for one project. Please lower the amount.`,
  cap_needs_reason: (says: Says) => `This is over the cap of ${sumIn(says, "cap")} for one project. Please give the reason.`,
  over_the_sum: (says: Says) => `This is more than there is: at most ${sumIn(says, "most")}.`,
  goes_back: (says: Says) => `Progress cannot go back: the last report said ${countIn(says, "percent")}%.`,
  short_of_money: (says: Says) =>
    `There is not enough money: ${sumIn(says, "missing")} is missing. Ask for more money first, or lower the amount.`,
  year_over: (says: Says) => `This money belongs to ${countIn(says, "year")} and cannot be paid in another year.`,
  money_gone: (says: Says) =>
    `The money has moved meanwhile: ${sumIn(says, "missing")} is missing. Wait for more money, or turn this down.`,
  wrong_year: (says: Says) => `This money belongs to ${countIn(says, "year")} and cannot be used in another year.`,
  no_items: () => "Please choose at least one order.",
  empty_roll: () => "This community has no council members in office. Please register them first.",
  bad_credit_code: () => "This is not a valid credit code. Compare all 18 characters with the business licence.",
  year_known: () => "This year has been published already.",
  notice_of_change: () => "The notice has changed. Please follow the notice of correction.",
  line_exists: () => "There is a line for this year, area and source already. Please use it.",
  too_soon: (says: Says) => `A meeting needs ${countIn(says, "days")} days' notice. Please choose a later time.`,
  broken: () =>
    "Something went wrong on our side and nothing was done; it has been noted. Please try again later, or tell the community when it happened.",
  clock_forward: () => "The demonstration's clock only goes forward. Please type a later time.",
  not_initials: () => "Please use capital letters and digits, a letter first, for example MMLSQ.",
  other_community: () => "The wishes and the order are not of the same community.",
  alike: () => "Not sent yet: there are similar orders, shown below. If yours is something else, send it once more.",
  not_touched: () => "Screening has begun, so it can no longer be changed. Please ask the community to return it to you.",
  window_over: () => "The days for this are over.",
  survey_closed: () => "The survey has closed; no answer can be given or changed.",
  too_few_answers: (says: Says) =>
    `An order of this class needs ${countIn(says, "least")} answers of a need survey; ${countIn(says, "missing")} are missing, so it cannot pass yet. Please rest it on a survey, or collect more answers.`,
  too_few_supporters: (says: Says) =>
    `${countIn(says, "least")} residents must need it too; ${countIn(says, "missing")} are missing, so it cannot pass yet. Please show it to find supporters, or count those on paper.`,
  already_shown: () => "It is public already.",
  not_shown: () => "This order is not public yet. You can support it when it is.",
  seconding_counted: () => "The supporters have been counted at screening; support can no longer be taken back.",
  no_surveys: () => "There is no other survey of this community to rest it on. Please make one first.",
  more_than_forms: (says: Says) => `This cannot be more than the forms that came back (${countIn(says, "most")}).`,
  out_of_kinds: (says: Says) => `Please list ${countIn(says, "least")} to ${countIn(says, "most")} kinds, one a line.`,
  taken: () => "This number is registered already. Please check it.",
} satisfies Wording<typeof zh>;
