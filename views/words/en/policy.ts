import { many } from "../says.ts";
import type { policy as zh } from "../zh/policy.ts";

export const policy = {
  title: "Rules",
  lead: "How each place does it: who checks, within how many days, what counts as passed, how much may be spent. Every rule names its source.",
  none: "No rules have been published yet.",
  version: (n) => `version ${n}`,
  published: (time) => `published ${time}`,
  basis: "Legal basis",
  area: "For",
  versionLabel: "Version",
  publishedLabel: "Published",
  digest: "Digest of the text",
  pinned: "An order follows to its end the version in force when it was sent. Later versions change nothing for it.",

  gradeTitle: "How sure we are of a source",
  grades: { A: "Official text", B: "Public report", L: "Law", U: "Unconfirmed" },
  gradeMeans: {
    A: "Read in the text of the body that issued it",
    B: "Seen in the press, a community notice or a tender notice",
    L: "A national law or regulation",
    U: "No rule was found: a provisional value that the office may change",
  },
  counted: (all, unconfirmed) =>
    unconfirmed === 0 ? `${many(all, "rule")}, all with a source.` : `${many(all, "rule")}, ${unconfirmed} of them unconfirmed.`,
  changeable: "the office may change it",
  source: "Source",
  rule: "Rule",
  value: "What it says",

  gates: "The way to establishment",
  gatesLead: "From wish to established project an order passes, in this order:",
  kinds: {
    check: "Checked point by point: passed, returned or refused",
    resolution: "A meeting votes on each item; the system computes the result",
    ballot: "Residents choose among many orders within one budget",
    notice: "A list is put up and objections are invited",
    approval: "Decided order by order; established when confirmed",
  },
  money: { none: "", hold: "Money is held once it passes", commit: "Money is committed when it is established" },
  gateBy: (role) => `By: ${role}`,
  within: (limit) => `within ${limit}`,
  established: "After that: procurement, contract, delivery, acceptance, result notice, payment, file.",

  classes: "Classes and caps",
  cap: (label) => `Cap for one project, ${label}`,
  capValue: (sum, role) => `${sum}; handled by: ${role}`,
  noCap: "no cap for one order",
  capMode: "Above the cap",
  capModes: { soft: "Not above it as a rule; with a written reason it may be approved", hard: "Never above it" },
  overrideRole: "Who may agree to more than the cap",

  vote: "Voting",
  voteRule: "Quorum and majority",
  voteSays: (quorum, pass) => `A meeting is valid with ${quorum} of the roll present. An item passes with ${pass} for it`,
  agendaLeadDays: "Notice of the agenda",
  ahead: (days) => `${days} before the meeting`,

  notice: "Notice and objections",
  noticePeriod: "How long a notice hangs",
  objectionReply: "How soon an objection is answered",

  acceptance: "Acceptance",
  acceptanceGroup: "Who accepts the work",
  absentAfter: "After how long somebody who cannot be reached counts as absent",
  rounds: "Rounds of acceptance, at most",
  roundsSays: (n) => `${n}; after that the street decides whether to end the project`,

  limits: "Time limits",
  limitsOf: {
    revision: "Proposer adds what is missing",
    funding: "Passed and waiting for money (reminder)",
    procurement: "Procurement and contract",
    acceptance: "Acceptance",
    rectification: "Putting right",
    payment: "Payment",
  },

  other: "Money and numbers",
  contingencyPercent: "Share of a contract’s saving kept in reserve",
  percent: (n) => (n === 0 ? "None: savings go back at once" : `${n}%`),
  backDays: "How far back a paper act may be entered",
  backSays: (days) => `${days} at most`,
  codeSays: (pattern, example) =>
    `${pattern.replace(/[{}]/g, "").replace("area", "community").replace("seq", "number")}, such as ${example}`,
  reason: "Reason",
  code: "Code",
  codePattern: "How a project number is written",

  reasons: "Reasons for refusing",
  reasonsLead: "A refusal must name one of these, and the proposer is told.",
} satisfies typeof zh;
