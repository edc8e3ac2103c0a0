import type { Wording } from "../shapes.ts";
import type { acts as zh } from "../zh/acts.ts";

export const acts = {
  propose: {
    title: "Place an order",
    button: "Send the order",
    lead: "Write down one thing you would like done for your community; one order is about one thing. You get a receipt number at once and can follow the order with it at any time. Nothing is public until the community has checked it.",
  },
  revise: {
    title: "Add to the order",
    button: "Send it again",
    lead: "Please change what was asked for. The order returns to the step that sent it back, and the time limit there starts again.",
  },
  withdraw: {
    title: "Withdraw the order",
    button: "Withdraw it",
    lead: "Nobody will work on the order after this, and money held for it is released. This cannot be undone; you can always place a new order.",
  },
  collect: {
    title: "Write down wishes",
    button: "See what was understood",
    lead: "One line is one wish. Type them line by line, paste a whole piece of a chat, or choose a spreadsheet. You see first what was understood, then write them all down at once.",
  },
  attach: {
    title: "Put wishes under an order",
    button: "Put them under this order",
    lead: "The wishes you ticked stand under this order from now on. Only staff can read them; the order's page says how many there are.",
  },
  gather: {
    title: "Make an order of wishes",
    button: "Send the order",
    lead: "One order made of the wishes you ticked; you can mend the words. It is handled like any other, and the wishes stand under it.",
  },
  detach: { title: "Take a wish from its order", button: "Take it out", lead: "The wish then waits as before." },
  invite: {
    title: "Make a call",
    button: "Publish the call",
    lead: "Say from which day until which, and for what. Orders placed meanwhile belong to this call. It cannot be changed once published; another can be made.",
  },
  edit: {
    title: "Change the order",
    button: "Save the changes",
    lead: "Nobody has begun to screen it, so within the days of its call you may still change it. What you wrote before stays in the trail.",
  },
  survey: {
    title: "Ask what is needed",
    button: "Publish the survey",
    lead: "Ask the residents of a community what they need: a few kinds to tick, and one line of their own.",
  },
  respond: {
    title: "Answer the survey",
    button: "Send the answer",
    lead: "Tick what your household needs most, one or several. You may change it until the survey closes; the last answer counts. Your name is not published.",
  },
  tally: {
    title: "Count paper forms",
    button: "Send for checking",
    lead: "Count the paper forms that came back. Another person checks them against the paper; only then do they count.",
  },
  enlist: {
    title: "Count supporters on paper",
    button: "Send for checking",
    lead: "Count the residents who signed the supporters' sheet, each once. Another person checks it against the paper; only then do they count.",
  },
  verify: {
    title: "Check a paper count",
    button: "All correct: count it",
    lead: "Please compare it with the paper, line by line. It cannot be changed once it counts.",
  },
  spoil: { title: "The count is wrong", button: "Discard the count", lead: "It never counts, and can be typed anew." },
  second: {
    title: "I need it too",
    button: "Send",
    lead: "Once for each resident of the community. Only the number is public, never a name. You may take it back until it has passed screening.",
  },
  cite: {
    title: "Rest it on a survey",
    button: "Rest it on this survey",
    lead: "Choose the need survey that this order rests on. Where the rules ask for a number of answers, it can pass only when they are there.",
  },
  air: {
    title: "Show it to find supporters",
    button: "Make it public",
    lead: "It becomes public before it is screened, so that neighbours can say that they need it too. Please take out what is personal and keep the meaning; the proposer's own words are kept.",
  },
  pass: {
    title: "Pass the check",
    button: "Pass and make public",
    lead: "Please answer every point of the checklist. The words below become public: you may make them clearer, not change their meaning. The proposer's own words are kept.",
  },
  return: {
    title: "Ask for more",
    button: "Return to the proposer",
    lead: "Say plainly what is missing and how to supply it. The proposer reads what you write.",
  },
  consent: {
    title: "Record a consent",
    button: "Record",
    lead: "When a resident agrees that somebody acts for them: orders, follows, judges and takes back. The trail says who acted for whom. The resident can end it at any time.",
  },
  retract: {
    title: "End a consent",
    button: "End it",
    lead: "From then on they can no longer act for the resident, nor read what is not public.",
  },
  assign: {
    title: "Assign",
    button: "Assign",
    lead: "To one person of the office, to yourself, or back to the office. Others of the office can still do it; the trail shows who did.",
  },
  relay: {
    title: "Hand over to another office",
    button: "Hand over",
    lead: "From then on it is the other office's turn; the days go on. The reason stands in the trail.",
  },
  claim: {
    title: "Put it in the resident's name",
    button: "Put in their name",
    lead: "For an order that a clerk wrote down without a name. Check who they are first. Who wrote it and whose it is both stay in the trail.",
  },
  plan: {
    title: "Write the scheme",
    button: "Save the scheme",
    lead: "Before the vote: what the money is for, when it will be done, what it is to reach.",
  },
  cover: {
    title: "Hide the public text",
    button: "Hide",
    lead: "For words that should not be public. Only their display stops: the order goes on, nothing is lost, and it can be shown again.",
  },
  uncover: { title: "Show again", button: "Show again", lead: "Its words are public again, as they were." },
  merge: {
    title: "Merge into another",
    button: "Merge",
    lead: "One matter goes on as one order. This one ends here, and both trails say so; until the other goes to a vote they can be taken apart again.",
  },
  unmerge: {
    title: "Take apart again",
    button: "Take apart",
    lead: "The order returns to the step it stood at, with the days that were left there.",
  },
  split: {
    title: "Split in two",
    button: "Split",
    lead: "For an order that asks for two things. Both amounts must come to exactly the old one; each part begins at the first step and names the other.",
  },
  appeal: {
    title: "Appeal",
    button: "Send the appeal",
    lead: "You may appeal against the refusal once; somebody else will judge it. Please say what is wrong with it.",
  },
  judge: {
    title: "Judge the appeal",
    button: "Decide",
    lead: "Somebody else refused it: judge for yourself. If the appeal is upheld, the order returns to the step that refused it; if not, the refusal stands.",
  },
  transfer: {
    title: "Transfer",
    button: "Transfer it there",
    lead: "What this fund is not for goes to the office that it belongs to, instead of only being turned away. The proposer is told which office has it and how long it has to answer, and so is everybody.",
  },
  reply: {
    title: "Record the office's answer",
    button: "Record",
    lead: "Write down what the office answered. The proposer then says whether it solved the matter.",
  },
  rate: {
    title: "Is it solved?",
    button: "Send",
    lead: "If it is solved, the order is closed. If it is half solved or not solved, it comes back to the community once.",
  },
  rush: {
    title: "Start urgently",
    button: "Start now",
    lead: "Only for what cannot wait. The work goes ahead at once; its papers follow within the limit, nothing is paid before the approval, and the council is told at its next sitting.",
  },
  refuse: {
    title: "Refuse the order",
    button: "Refuse it",
    lead: "A reason from the rules is required. The proposer is told the reason and your explanation; if another office can help, say which. This cannot be undone.",
  },
  call: {
    title: "Call a meeting",
    button: "Send out the call",
    lead: "Those in office when the call goes out form the roll, which then does not change; who sits in two bodies counts once. Quorum, majority and the rest of the rule are fixed with it.",
  },
  postpone: {
    title: "Move the meeting",
    button: "Move it and tell the members",
    lead: "Roll and agenda stay as they are. Where votes are cast online the agenda must be out in advance again.",
  },
  adjust: {
    title: "Amend an item",
    button: "Amend it",
    lead: "Until the vote opens its amount or its name can be changed: what is read out is what is fixed, and the order follows.",
  },
  defer: { title: "Put an item off", button: "Put it off", lead: "It is not voted on this time; the order waits for a later meeting." },
  strike: { title: "Take an item off", button: "Take it off", lead: "It leaves this agenda; the order waits for another meeting." },
  observe: {
    title: "Record observers",
    button: "Save",
    lead: "Observers have no vote. Their names or offices stand in the minutes.",
  },
  hear: {
    title: "Record a hearing",
    button: "Record it",
    lead: "How many residents came and how many consented, before the vote. Below what the rules ask for there is no vote.",
  },
  attend: { title: "Sign in to the meeting", button: "I am here" },
  admit: {
    title: "Record attendance",
    button: "Record",
    lead: "For a member who is present in the room. A wrong record is mended through a correction of the meeting.",
  },
  leave: {
    title: "Record that somebody left",
    button: "Record it",
    lead: "They do not count for what is voted on after they left. There may then be no quorum.",
  },
  open: {
    title: "Open a vote",
    button: "Open the vote on this item",
    lead: "Introduce the item and its amount and answer questions first. Only one item is voted on at a time.",
  },
  vote: {
    title: "Vote",
    button: "Cast this vote",
    lead: "You can change your vote until voting on this item closes. The last one counts.",
  },
  recuse: {
    title: "Stand aside",
    button: "Stand aside from this item",
    lead: "A member with an interest in the item must stand aside. You will not vote on it, and this cannot be undone.",
  },
  score: {
    title: "Give points",
    button: "Give these points",
    lead: "A whole number from 0 to 100 for each; the system weighs them. You may change them until the item is closed.",
  },
  close: { title: "Close the vote", button: "Close and count", lead: "The system then counts; nobody can vote or change a vote any more." },
  count: {
    title: "Type in hands and papers",
    button: "Done: hand it to a second person",
    lead: "One table for everything voted on in the room; leave a row empty that was not voted on yet. Every row must agree with those present who may vote. It is counted when a second person has confirmed it, and the system works out the results.",
  },
  affirm: { title: "Confirm the counts", button: "They are right: confirm", lead: "Compare each row with what was noted in the room." },
  sign: {
    title: "Sign the minutes",
    button: "Sign the minutes",
    lead: "This ends the meeting. Each result goes to its order at once, and counts can no longer be corrected.",
  },
  cancel: {
    title: "Cancel the meeting",
    button: "Cancel the meeting",
    lead: "The orders wait for a new meeting, and the members are told.",
  },
  seat: {
    title: "Seat somebody",
    button: "Give the seat",
    lead: "A seat for somebody who holds the role of member or chair. Meetings already called keep their roll.",
  },
  unseat: {
    title: "Take somebody off",
    button: "Take them off",
    lead: "They no longer sit from today on. Meetings already called keep their roll, and votes cast stand.",
  },
  renew: {
    title: "New term",
    button: "Begin the new term",
    lead: "The old term ends here and those chosen below form the new one. Meetings called but not yet begun become void and their items wait for a new call; earlier decisions stand.",
  },
  hang: {
    title: "Make a list for notice",
    button: "Fix the list",
    lead: "Choose the orders, and the list is fixed in the words of the vote (or of the step before): they cannot be changed. Print it, put it up, and record the proof of each channel; the period starts the day after the last of them.",
  },
  prove: {
    title: "Record that it hangs",
    button: "Record",
    lead: "Once for each channel, with the day on which it was really put up. When every required channel is recorded, the period starts the day after the last of them.",
  },
  object: {
    title: "Object",
    button: "Send the objection",
    lead: "Any resident of the community may object while the notice runs. The community looks into it and answers within its time limit; the notice cannot end before that. Your name is not published.",
  },
  receive: {
    title: "Record an objection on paper",
    button: "Record",
    lead: "For an objection that was handed in on paper. Give the day it was handed in: the limit for the answer counts from that day. The community keeps the paper.",
  },
  answer: {
    title: "Answer an objection",
    button: "Send the answer",
    lead: "If the objection is upheld the order is refused or goes back, as the rules say; if not, the notice goes on. The objector is told.",
  },
  restate: {
    title: "Correct the notice",
    button: "Send to a second person",
    lead: "For a wrong text on a notice: put it right and say why. After a second person has checked it, it is put up anew and the period begins anew. The old text is kept.",
  },
  reissue: {
    title: "Check the corrected notice",
    button: "It is right: publish anew",
    lead: "Please compare old and new, field by field. The corrected notice must be put up and recorded again, and the period begins anew.",
  },
  retain: { title: "Reject the corrected notice", button: "Reject" },
  prepare: {
    title: "Record the decisions",
    button: "Send to the approver",
    lead: "Fill in each line as the minutes say. This only records: nothing takes effect until the approver confirms it.",
  },
  confirm: {
    title: "Confirm the decisions",
    button: "Confirm",
    lead: "Orders agreed to are established and their money committed; returned and refused ones move at once. This cannot be undone.",
  },
  discard: {
    title: "Discard the decisions",
    button: "Discard",
    lead: "The orders in it wait for approval again and can be recorded anew.",
  },
  contract: {
    title: "Record the contract",
    button: "Record the contract",
    lead: "The amount may not exceed what was approved. What is saved returns to the budget line at once.",
  },
  enrol: { title: "Register a supplier", button: "Register" },
  report: { title: "Report progress", button: "Send the report" },
  complete: { title: "Report completion", button: "It is done: ask for acceptance", lead: "The acceptance group is told to come and see." },
  terminate: {
    title: "End the project",
    button: "End the project",
    lead: "Work stops, and committed money that was not paid returns. This cannot be undone.",
  },
  measure: {
    title: "Count it on the spot",
    button: "Save the list",
    lead: "Count and measure each line of the scheme before you fill it in. Whoever signs relies on this list; once somebody has signed, it stays as it is.",
  },
  inspect: {
    title: "Sign for acceptance",
    button: "Sign",
    lead: "Please sign only after you have seen it. It is accepted when everybody passes it; something small can be mended by a day that you name, anything larger sends it back first. A signature cannot be changed.",
  },
  represent: {
    title: "Name a representative",
    button: "Name them",
    lead: "When a signer cannot come, another resident of the community looks at the work in their place.",
  },
  excuse: {
    title: "Record as absent",
    button: "Record as absent",
    lead: "For a signer who could not be reached within the limit. At least one of the residents' side must sign.",
  },
  retarget: {
    title: "Adjust the aims",
    button: "Adjust",
    lead: "When things have changed, aims can be adjusted with a reason before anybody signs. The old ones stay in the trail.",
  },
  recheck: {
    title: "Look at a small fault again",
    button: "Record it",
    lead: "What was left to mend at the acceptance, one by one. Until all is mended the last payment cannot be asked for.",
  },
  opine: {
    title: "Say what you think of it",
    button: "Send",
    lead: "Once for each resident of the community; you can change it until the last day. Only numbers are public, never names.",
  },
  canvass: {
    title: "Write down opinions on paper",
    button: "Write down",
    lead: "What was asked at the door or by telephone, in numbers. A second person checks it against the paper; only then does it count.",
  },
  remedy: { title: "Answer for low satisfaction", button: "Send", lead: "Say why, and what will be better. This is public." },
  evaluate: {
    title: "Evaluate",
    button: "Send the evaluation",
    lead: "Points out of a hundred for each line. The score and its band are reckoned by the weights.",
  },
  rectify: { title: "Report that faults are put right", button: "Put right: ask for acceptance again" },
  request: {
    title: "Ask for payment",
    button: "Ask for payment",
    lead: "Street finance checks and releases it. The legal limit is 30 days.",
  },
  release: { title: "Release the payment", button: "Release", lead: "The money moves from committed to paid. This cannot be undone." },
  book: {
    title: "Record the bank's payment",
    button: "Record",
    lead: "Give the bank's date and the voucher number. After the last payment the order is closed and what is left returns to the budget line.",
  },
  ask: {
    title: "Ask for a correction",
    button: "Ask for the correction",
    lead: "A correction erases nothing: the old and the right value both stay in the trail. Another person must confirm it.",
  },
  correct: {
    title: "Confirm the correction",
    button: "Confirm the correction",
    lead: "Please check the paper. The right value counts from now on; the old one can still be seen.",
  },
  decline: { title: "Decline the correction", button: "Decline the correction" },
  file: {
    title: "Add photos or papers",
    button: "Send",
    lead: "At first only staff and you can see them; everybody can once the clerk has checked and shown them.",
  },
  enclose: {
    title: "Add photos or papers",
    button: "Send",
    lead: "At first only staff can see them; everybody can once they have been checked and shown.",
  },
  show: {
    title: "Show this file to everybody",
    button: "Show it",
    lead: "Anybody can see it from then on. Make sure it has no names, telephone numbers, door numbers, number plates, or faces of people who would rather not be seen.",
  },
  hide: {
    title: "Stop showing this file",
    button: "Take it back",
    lead: "Only staff can see it from then on. The file stays and can be shown again.",
  },
  lodge: {
    title: "Send a signed sheet back",
    button: "Send it, for somebody else to check",
    lead: "Photograph the signed and sealed sheet and tick who has signed. It is on file once somebody else has compared the two.",
  },
  countersign: {
    title: "Check a signed sheet",
    button: "It is right: put it on file",
    lead: "Compare the photo place by place: those ticked have signed, and signatures and seal can be read.",
  },
  reject: {
    title: "Send a signed sheet away",
    button: "Send it away, for a new photo",
    lead: "When the photo cannot be read, a page is missing, or it is not what was ticked. The photo is kept all the same.",
  },
  mend: {
    title: "Correct the meeting's record",
    button: "Ask for the correction",
    lead: "Attendance and counts of hands can be corrected until the minutes are signed. Another person must confirm it.",
  },
  agree: {
    title: "Confirm the meeting's correction",
    button: "Confirm the correction",
    lead: "The result is worked out again from the corrected numbers.",
  },
  draw: { title: "Open a budget line", button: "Open the line" },
  fund: {
    title: "Ask to add or withdraw money",
    button: "Send the request",
    lead: "Another person checks the document and confirms; only then does the money move.",
  },
  shift: {
    title: "Ask to transfer money",
    button: "Send the request",
    lead: "Moves money that is not used to another line of the same year. Another person checks the document; then both lines change in one step.",
  },
  endYear: {
    title: "Ask to close the year",
    button: "Send the request",
    lead: "Once another person confirms: what is under contract goes into the next year as the rules say; what is established goes back and comes first next year; what was only voted goes back and keeps its vote; the rest lapses or is carried over. Doing it twice changes nothing.",
  },
  allot: {
    title: "Plan the money",
    button: "Save the plan",
    lead: "An order can use money of several lines: in this order, each up to the amount given. A line of next year that is not there yet is a listed intention, committed first once it has money. With no plan, the nearest line of the year is used.",
  },
  grant: {
    title: "Confirm the change of money",
    button: "Confirm and enter it",
    lead: "Please check the document and the amount. It is entered in the ledger and can only be reversed by a later entry.",
  },
  deny: { title: "Decline the change of money", button: "Decline" },
  remark: { title: "Explain the line", button: "Save the explanation" },
  type: {
    title: "Type a year's days off",
    button: "Send for checking",
    lead: "Another person checks and publishes it; every time limit is then counted again.",
  },
  check: {
    title: "Check a year's days off",
    button: "All correct: publish",
    lead: "Compare every day with the State Council's notice. Every time limit is counted again when it is published.",
  },
  repin: {
    title: "Move to the newer rules",
    button: "Submit to a second person",
    lead: "An order keeps the rules under which it was sent. Where it has to follow those now in force, say why; somebody else confirms it. What would change stands below.",
  },
  adopt: {
    title: "Confirm the move to the newer rules",
    button: "Checked: move it",
    lead: "From then on its gates, limits and votes follow the newer version, and the limit of its present gate begins anew. This cannot be undone.",
  },
  keep: { title: "Do not move to the newer rules", button: "Keep its rules" },
  draft: {
    title: "Draft rules",
    button: "Begin the draft",
    lead: "Say only what differs from the layer above; the rest is taken from there. A draft is not public, and somebody else publishes it.",
  },
  amend: {
    title: "Change a rule",
    button: "Save this rule",
    lead: "Say the source and how sure it is. A changed draft is submitted anew before it can be published.",
  },
  submit: {
    title: "Submit for publication",
    button: "Submit to a second person",
    lead: "Somebody else checks and publishes it. If it is changed after this, it is submitted anew.",
  },
  publish: {
    title: "Publish the rules",
    button: "Checked: publish",
    lead: "Please check the changes below. Orders sent from now on follow the new version; those sent before keep theirs. This cannot be undone.",
  },
  scrap: { title: "Give up a draft", button: "Give it up", lead: "The draft can no longer be changed; its record is kept." },
  appoint: { title: "Give a role", button: "Give the role" },
  name: {
    title: "Set the initials for project numbers",
    button: "Save the initials",
    lead: "They stand in project numbers from now on; numbers already given stay.",
  },
  revoke: { title: "End a role", button: "End the role", lead: "It ends at once; the record of it is kept." },
} satisfies Wording<typeof zh>;
