import { inYuan } from "#model/money.ts";
import { dayEn, many } from "../says.ts";
import type { Wording } from "../shapes.ts";
import type { rules as zh } from "../zh/rules.ts";
import { choices } from "./choices.ts";

const sum = (fen: number): string => `¥${inYuan(fen)}`;
const ordinals = ["", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const share = ([n, d]: readonly [number, number]): string =>
  n === d
    ? "all"
    : n * 2 === d
      ? "half"
      : ordinals[d] === undefined
        ? `${n}/${d}`
        : `${numerals[n] ?? n} ${ordinals[d]}${n === 1 ? "" : "s"}`;
const list = (words: readonly string[]): string => words.join(", ");
const lower = (words: readonly string[]): readonly string[] => words.map((word) => word.charAt(0).toLowerCase() + word.slice(1));

export const rules = {
  sum,
  share,
  chapters: {
    about: "Name and basis",
    classes: "Classes and caps",
    contents: "What is supported",
    reasons: "Negative list: reasons for refusing",
    proposal: "Who may propose, and how",
    checklist: "Screening checklist",
    transfers: "Where else it can go",
    marked: "Words that must not be public",
    gates: "Gates",
    bodies: "Bodies and voting",
    notice: "Notice and objections",
    urgent: "Urgent start",
    delivery: "Delivery and changes",
    acceptance: "Acceptance and satisfaction",
    procurement: "Procurement",
    payment: "Payment",
    quota: "Quota",
    limits: "Limits and reminders",
    yearEnd: "Year-end",
    archive: "Filing",
    keep: "After hand-over",
    numbers: "Numbers, late entries and corrections",
  },
  lead: {
    reasons: "A refusal must name one of these, and the proposer is told.",
    checklist: "Whoever screens answers each point and may add a note.",
    transfers: "What this fund may not pay for goes to one of these, which answers within its limit.",
    marked: "Neither these words nor ID card and mobile numbers may stand in the public wording.",
    acceptance: "From the top down, the first that fits holds.",
    procurement: "From the top down, the first that fits holds.",
    archive: "Papers are bound in this order; one is there when something proves it, and what is missing needs a reason.",
  },
  held: (count, unsure) => (unsure === 0 ? many(count, "rule") : `${many(count, "rule")}, ${unsure} unconfirmed`),
  contentsTitle: "Contents",
  ofBody: (body, what) => `${body}: ${what}`,
  noSource: "No source is given",
  ofEntries: "By the sources of those below",

  name: "Name",
  basis: "Legal basis",
  programme: "Name of the programme",
  classBy: (label) => `${label} (its name, and who handles it)`,
  cap: (label) => `${label}: cap for one project`,
  capSays: (cap) => `up to ${cap}`,
  noCap: "no cap for one project",
  survey: (label) => `${label}: answers of a need survey`,
  surveySays: (count) => (count === 0 ? "not asked for" : `at least ${count}`),
  capMode: "Above the cap",
  capModes: { soft: "Not above it as a rule; who may agree to more gives a written reason", hard: "Never above it" },
  overrideRole: "Who may agree to more than the cap",

  contentUnder: (parent) => `under “${parent}”`,
  contentTop: "a heading of its own",

  who: "Who may propose",
  proposers: choices.side,
  minAge: "Age of a proposer",
  minAgeSays: (age) => (age === 0 ? "any" : `${age} or older`),
  residency: "Tie to the community",
  residencies: { live: "live", work: "work", study: "study" },
  residencySays: (of) => `they ${of.join(" or ")} there`,
  seconders: "How many must second it",
  secondersSays: (count) => (count === 0 ? "none" : `at least ${count}, before it can pass screening`),
  question: (label) => `Asked besides: ${label}`,
  questionKinds: { text: "one line", lines: "a few lines", whole: "a whole number", choice: "one choice", flag: "a box to tick" },
  questionSays: (kind, required, options, classes) =>
    `${classes.length > 0 ? `${list(classes)}: ` : ""}${kind}${options.length > 0 ? ` (${list(options)})` : ""}, ${required ? "required" : "optional"}`,
  returns: "How often it may be returned for more",
  revotes: "Not passed: how often it may come to a vote again",
  timesSays: (count) => (count === 0 ? "not at all" : many(count, "time")),
  sharesVote: "A project of several communities: who votes",
  sharesVotes: {
    joint: "the council above them, in one joint sitting",
    each: "each community's council, on its own share; it passes when all have passed theirs",
  },
  sharesFailed: "Where each votes: one council does not pass its share",
  sharesFail: { project: "the whole project has failed", share: "that share falls out, and the project goes on with the rest" },
  appeal: "Against a refusal",
  appealSays: (limit, role) => `an appeal within ${limit}; judged by: ${role}`,
  noAppeal: "no appeal",

  only: {
    all: "all orders",
    above: (fen) => `above ${sum(fen)}`,
    upTo: (fen) => `up to ${sum(fen)}`,
    overCap: (over) => (over ? "above the cap" : "within the cap"),
    sources: (sources) => `paid from: ${sources.join(" or ")}`,
    areas: (areas) => `in ${areas.join(" or ")}`,
    urgent: (urgent) => (urgent ? "urgent" : "not urgent"),
    join: (parts) => list(lower(parts)),
  },
  checkPoint: "answered at screening",
  gateOrder: "Order of the gates",
  arrow: " → ",
  gate: {
    by: (roles, need) =>
      roles.length === 1
        ? `By: ${roles[0] ?? ""}`
        : need === "any"
          ? `By any one of: ${list(roles)}`
          : need === "all"
            ? `By each of: ${list(roles)}`
            : `By ${share(need)} of: ${list(roles)}`,
    body: (body) => `voted by: ${body}`,
    only: (condition) => `only for orders: ${condition}`,
    period: (period) => `hangs for ${period}`,
    papers: (papers) => `papers: ${list(papers)}`,
    after: "after acceptance, before payment",
    within: (limit) => `within ${limit}`,
    stop: "; ",
  },
  gateLimit: (label) => `${label}: limit`,
  gatePeriod: (label) => `${label}: how long the notice hangs`,
  afterWork: "After acceptance, before payment",
  whole: "The gates as a whole",

  levels: { community: "of the community", street: "of the street", district: "of the district" },
  seats: "Seats",
  seatSays: (level, seats) => (seats.length > 0 ? `${level}; ${list(seats)}` : level),
  seatLeast: (least) => (least === 0 ? "any number" : `at least ${least}`),
  seat: (label, least) => (least === 0 ? label : `${label}: at least ${least}`),
  vote: "quorum and majority",
  recusal: "who steps back",
  recusals: {
    keep: "does not vote on that item and still counts in the roll",
    leave: "does not vote on that item and leaves the roll for it",
  },
  methods: "how it votes",
  methodOf: { hands: "by hands", paper: "on paper", online: "online by name", closed: "online, closed" },
  proxies: "votes for somebody absent",
  proxiesSays: (count) => (count === 0 ? "not allowed" : `at most ${count} each`),
  proxiesPresent: "whether somebody spoken for counts as there",
  proxiesPresentSays: (counted) =>
    counted ? "counted towards the quorum and in the vote" : "not counted towards the quorum, only in the vote",
  enBloc: "several items in one vote",
  enBlocSays: (may) => (may ? "allowed" : "not allowed, each item singly"),
  agendaLeadDays: "notice of the agenda",
  ahead: (days) => `${days} before the meeting`,
  sameDay: "the same day will do",
  scores: "scoring",
  noScores: "it does not score",
  scoresSays: (criteria, pass) => `scores ${list(criteria)}; ${pass} points pass, ranked by points`,
  criterion: (label, weight) => `${label} (weight ${weight})`,
  hearing: "hearing before the vote",
  noHearing: "none",
  hearingSays: (least, consent) => `at least ${least} residents there, ${consent} or more consenting`,

  period: "How long a notice hangs",
  channels: "Where it hangs (counted from the day after the last)",
  channelOf: { web: "online", board: "notice board", poster: "poster" },
  objections: "How to object",
  objectionOf: { written: "in writing", online: "online", anonymous: "without a name" },
  handler: "Who takes objections",
  reply: "How soon an objection is answered",
  replySays: (limit) => `within ${limit}`,
  clock: "While an objection is open, the period",
  clocks: { runs: "runs on, and ends only when all are answered", waits: "stands still, and goes on after the answer" },
  upheld: "An objection upheld",
  upheldRefuse: "the order is refused",
  upheldBack: (gate) => `the order goes back to “${gate}”`,

  urgent: "Who may begin at once",
  noUrgent: "Nobody: every order passes its gates first",
  urgentSays: (role, ceiling, limit) => `${role}, up to ${ceiling}; papers within ${limit}, nothing paid before approval`,

  interval: "How often progress is reported",
  intervalSays: (limit) => `every ${limit} from the start order`,
  complaints: "How soon complaints and red flags are answered",
  change: "Who decides on a change",
  changeOf: { place: "another place", scope: "other work" },
  changeSays: (officer, body, days, again) =>
    `the officer while the contract has grown by no more than ${officer}% in all; above that, or more than ${many(days, "day")} later, the approver; above ${body}%${again === "" ? "" : `, or for ${again}`}, the body votes again`,

  groupSays: (slots, form) => `${list(slots)} come and sign; ${form}`,
  forms: { full: "full form", short: "short form" },
  acceptanceOrder: "Order of the groups",
  absentAfter: "A signer who cannot be reached",
  absentSays: (limit) => `may be put down as absent after ${limit}`,
  rounds: "Rounds of acceptance, at most",
  roundsSays: (n) => `${n}; after that the street decides whether to end the project`,
  results: "Results of acceptance",
  resultOf: { pass: "accepted", faults: "faults to put right, then again", fail: "not accepted" },
  satisfaction: "Satisfaction",
  askedOf: { proposer: "the proposer", beneficiaries: "residents who benefit" },
  satisfactionSays: (target, asked, after, limit) => `${list(asked)} asked ${after} after acceptance, within ${limit}; target ${target}%`,
  evaluated: (label) => `Evaluation: ${label}`,
  evaluatedSays: (weight) => `${weight}% of the score`,
  bands: "Bands of evaluation",
  bandsSays: (some) => some.join("; "),
  bandSays: (label, from) => `${label} from ${from} points`,

  rungOf: {
    direct: "placed directly",
    quotes: "quotes",
    comparison: "comparison of offers",
    tender: "public tender",
    library: "from the library",
  },
  ladderOrder: "Order of the ladder",
  quotes: "Offers to be had, at least",
  quotesSays: (count) => String(count),
  packages: "Packages",
  packagesSays: (may) => (may ? "projects of a kind may be procured together" : "none"),
  recast: "Who decides that an established project is divided or united",
  recastSays: (level) => level,
  recastBy: { officer: "the office", approver: "the approver", body: "the body that voted on it" },
  sections: "Sections",
  sectionsSays: (may) => (may ? "a project may be procured in sections, each by the way that the whole asks for" : "none"),
  library: "Taken from the library",
  librarySays: (rungs) => (rungs.length === 0 ? "never directly" : `directly, in place of ${rungs.join(" or ")}`),
  priority: "Looked at first",
  priorityOf: {
    library: "stands in the library",
    awards: "honoured work",
    rated: "social organisation rated 3A or more",
    organisation: "social organisation",
  },
  splitMonths: "Against splitting",
  splitSays: (months) =>
    months === 0 ? "not counted together" : `like projects with one supplier within ${many(months, "month")} count as one sum`,

  supplierAge: "How long a supplier must exist",
  supplierAgeSays: (months) => (months === 0 ? "any time" : many(months, "month")),
  vetDays: "How long a look at the lists of the dishonest holds",
  vetSays: (days) => (days === 0 ? "no look needed" : many(days, "day")),

  kind: "What the government pays",
  pays: {
    full: "the whole price",
    share: (percent) => `${percent}% of the settled price; others bear the rest`,
    fixed: (fen) => `a fixed ${sum(fen)}; others bear the rest`,
  },
  schedule: "Instalments",
  paidAt: { contract: "on contract", midway: "at half-way", acceptance: "after acceptance", settlement: "after settlement" },
  instalment: (at, percent) => `${percent}% ${at}`,
  retention: "Retention",
  noRetention: "none",
  retentionSays: (percent, months, classes) =>
    `${classes.length > 0 ? list(classes) : "all classes"}: ${percent}% of the settled price, given back after ${many(months, "month")}`,
  term: "Term of payment",
  termSays: (days, most) => `within ${days} days of acceptance; by contract at most ${most}`,
  repays: "Return of what is retained",
  repaysSays: (verify, repay) => `verified within ${verify} days of the request, paid within ${repay} more`,
  review: "Review of the price",
  reviewSays: (classes) => (classes.length === 0 ? "not demanded" : `demanded for ${classes.join(", ")}`),
  coFunding: "Residents' or others' own share",
  coFundingSays: (percent) => (percent === 0 ? "none asked" : `at least ${percent}%`),

  quotaMode: "How money is shared out",
  quotaModes: {
    fixed: "so much for each community",
    per_head: "by the number of residents",
    competitive: "in competition, not shared out",
    mixed: "a fixed part and a competition",
  },
  community: "Each community, a year",
  noQuota: "no fixed sum",
  perHead: "By residents",
  perHeadSays: (base, more) => `${base}, and ${more} for each hundred residents`,
  noPerHead: "not by residents",
  streetQuota: "Kept by the street",
  pool: "Incentive fund",
  noSum: "none",
  perYear: (value) => `${value} a year`,
  overcommit: "Established beyond the quota",
  overcommitSays: (percent) => (percent === 0 ? "not allowed" : `by ${percent}% of it`),
  contingency: "Share of a contract’s saving kept in reserve",
  contingencySays: (percent) => (percent === 0 ? "none: savings go back at once" : `${percent}%`),

  limitsOf: {
    revision: "Proposer adds what is missing",
    funding: "Passed and waiting for money (reminder)",
    procurement: "Procurement and contract",
    start: "Starting after the contract",
    change: "Deciding on a change",
    suspension: "Resuming or ending what was suspended",
    acceptance: "Acceptance",
    rectification: "Putting right",
    payment: "Payment",
  },
  reminders: "Reminders",
  remindersSays: (before, escalate, role) => `${many(before, "day")} before a limit ends; ${escalate} after it, told to: ${role}`,

  tell: "People whom no message reaches",
  tellSays: (days, tries) =>
    `told by telephone or at the door within ${many(days, "day")}; given up, with the reason, after ${many(tries, "try", "tries")}`,

  cutoff: "Last payment of the year",
  cutoffSays: (month, day) => dayEn(`2026-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`).replace(" 2026", ""),
  carry: "Money left over",
  carries: {
    return: "goes back at the end of the year",
    return_except_contracted: "what is under contract is carried over, the rest goes back",
    carry: "is carried over",
  },
  keepVote: "Passed but not established within the year",
  keepVoteSays: (months) => (months === 0 ? "voted again next year" : `the vote holds for ${many(months, "month")} of the next year`),

  documents: "Documents are filed",
  accounts: "Accounts are filed",
  nextYear: (month, day) =>
    `by ${dayEn(`2026-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`).replace(" 2026", "")} of the year after it was closed`,
  keep: (label) => `Kept: ${label}`,
  keepSays: (years) => (years === null ? "for ever" : many(years, "year")),
  bound: (keep, only, optional) => `kept ${keep}; ${only}${optional ? "; only where this step was taken" : ""}`,

  warranty: "Warranty",
  warrantyOf: (classes, months) => `${list(classes)}: ${many(months, "month")}`,
  noWarranty: "none is set",
  warrantyRemind: "Reminder before a warranty ends",
  warrantyReminds: (days) => `${many(days, "day")} before`,
  faultAnswer: "Answer to a reported fault",

  codePattern: "How a project number is written",
  codeSays: (pattern, example) =>
    `${pattern.replace(/[{}]/g, "").replace("area", "community").replace("seq", "number")}, such as ${example}`,
  backDays: "How far back a paper act may be entered",
  correctDays: "How far back a correction may reach",
  backSays: (days) => `${days} at most`,
} satisfies Wording<typeof zh>;
