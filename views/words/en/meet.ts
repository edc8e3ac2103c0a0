import { many } from "../says.ts";
import type { meet as zh } from "../zh/meet.ts";

const numerals = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const parts = ["", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
type Fraction = readonly [number, number];

function fraction([n, d]: Fraction, strict: boolean): string {
  const than = strict ? "more than" : "at least";
  if (n * 2 === d) return `${than} half`;
  const part = parts[d];
  return part === undefined ? `${than} ${n}/${d}` : `${than} ${numerals[n] ?? n} ${part}${n === 1 ? "" : "s"}`;
}

const bases = { present: "those present who may vote", members: "the whole roll", valid: "votes for and against together" };

export const meet = {
  fraction,
  ofBase: (base, part, strict) => `${fraction(part, strict)} of ${bases[base]}`,
  title: "Council meetings",
  lead: "Which orders came before the council, how many members attended, and what was decided: every meeting is public here.",
  none: "No meeting has been called yet. Once orders pass the first check the community calls a meeting, and it appears here.",
  states: {
    ahead: "To be held",
    today: "Meets today",
    late: "Not finished",
    running: "Voting now",
    unsigned: "Minutes to be signed",
    ended: "Over",
    cancelled: "Cancelled",
  },
  itemsListed: (items) => `${many(items, "order")} on the agenda`,
  itemsPassed: (items, passed) => `${many(items, "order")} on the agenda, ${passed} passed`,
  when: "Time",
  where: "Place",
  how: "How votes are cast",

  now: "Now",
  refresh: "Reload to see the latest",
  arrive: "I am here: sign in",
  arriveHint: "You can vote once you have signed in.",
  ahead: (time) => `The meeting is on ${time}.`,
  waiting: "Please wait for the chair to open the next vote.",
  waitingHint: "Three large buttons appear here when it opens; if not, choose Reload.",
  counting: "Voting on this item is over and it is being counted.",
  allCounted: "Every order has been counted. The chair will sign the minutes.",
  votingOn: (n) => `Voting on item ${n}`,
  asked: "Amount asked for",
  yourVote: "Your vote",
  chosen: (choice) => `You voted: ${choice}`,
  changeTo: (choice) => `Change to “${choice}”`,
  mayChange: "You may change it until this item is closed; your last vote counts. After that it stands.",
  arriveFirst: "Please sign in before you vote.",
  byHands: "Please raise your hand. The clerk counts.",
  youRecused: "You stand aside on this item and do not vote. The minutes will say so.",
  youProposed: "This is your own order, so by the rules you stand aside and do not vote on it.",
  recuse: "Do you have an interest in an order? Stand aside",
  voted: (n, count, all) => `Item ${n}: ${many(all, "member")} may vote, ${count} ${count === 1 ? "has" : "have"} voted`,
  votedHint: "Counts stay hidden until the item is closed.",

  conduct: "Conduct the meeting",
  conductHint: "One item at a time: introduce it, answer questions, then open the vote. Once closed, the system counts.",
  open: "Open the vote on this item",
  close: (n) => `Close item ${n} and count`,
  notYetVoted: (left) =>
    `${many(left, "member")} ${left === 1 ? "has" : "have"} not voted. After closing they cannot, and count as “not voting”.`,
  allVoted: "Everybody who may vote has voted.",
  hands: (n) => `Item ${n}: hands counted`,
  handsHint: (all) => `The three numbers must add up to the ${many(all, "member")} who may vote.`,
  handsClose: (n) => `Record the hands and close item ${n}`,

  roll: "Attendance",
  due: "On the roll",
  came: "Present",
  people: (count) => many(count, "member"),
  quorum: "Quorum",
  quorumRule: (part, strict, least) =>
    `The meeting is valid with ${fraction(part, strict)} of the roll present, that is ${many(least, "member")} or more`,
  atLeast: (count) => `${count} or more`,
  quorumMet: "There is a quorum",
  quorumShort: (left) => `${many(left, "more member")} needed`,
  quorumUnmet: "No quorum",
  passing: "To pass",
  passRule: (base, part, strict) => `${fraction(part, strict)} of ${bases[base]} must be for it`,
  needed: (votes) => `It takes ${votes} votes for it to pass`,
  rollNote:
    "The roll was fixed when the meeting was called and does not change. Those who stand aside stay on the roll but do not count among those who may vote on that item.",
  present: "Present",
  absent: "Not present",
  admit: "Record as present",
  admitName: (name) => `Record as present: ${name}`,
  names: "Members and how they voted",
  namesHint: "This list is not public: only members, the clerk, the supervisors and the auditor see it.",
  member: "Member",
  itemShort: (n) => `Item ${n}`,
  silent: "Not voting",
  secret: "Voting now",
  recused: "Stood aside",

  items: "Items",
  itemStates: { listed: "Not yet voted on", open: "Voting now", closed: "Being counted", counted: "Counted", struck: "Struck off" },
  noQuorumNote: "Too few members were present, so nothing was decided. The order waits for another meeting.",
  mayVote: "May vote",
  countsOf: (title) => `Votes on “${title}”`,
  recusedNames: (names) => `Stood aside: ${names}`,
  order: "Order",
  amount: "Amount",
  result: "Result",
  number: "No.",

  note: "Note for the minutes (optional)",
  noteHint:
    "Main points and differing views, up to 2000 characters. Once signed the results take effect, and attendance and counts can no longer be corrected.",
  signButton: "Sign the minutes and end the meeting",
  minutesNote: "Note in the minutes",
  correction: "A correction waits for confirmation",
  was: "Recorded as",
  become: "Corrected to",
  reason: "Reason",
  paper: "Paper that shows it",
  agreeHint: "Compare it with the paper. Once confirmed, the items concerned are counted again with the right numbers.",
  agree: "It is right: confirm the correction",
  yours: "You asked for this correction, so another person must confirm it.",
  otherwise: "Another entitled person must confirm it; until then the minutes cannot be signed.",
  presence: { yes: "Present", no: "Not present" },
  tally: (yes, no, abstain) => `${yes} for, ${no} against, ${abstain} abstaining`,
  aMember: "A member",
  other: "Other steps",
  cancelledNote: "This meeting was cancelled and decided nothing.",
  printHint: "For minutes on paper, use your browser’s Print: it prints minutes with boxes for signatures and the seal.",

  paperTitle: (body) => `Minutes of ${body}`,
  draft: "Not signed yet, for checking only",
  chair: "Chair",
  recorder: "Recorder",
  witness: "Witness",
  attendees: "Signatures of those present",
  date: "Date",
  seal: "Official seal",
  idOf: (id) => `Meeting ${id}`,
  printedAt: (time) => `Printed ${time}`,
} satisfies typeof zh;
