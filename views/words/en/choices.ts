import type { Wording } from "../shapes.ts";
import type { choices as zh } from "../zh/choices.ts";

const yesNo = { yes: "Yes", no: "No" };

export const choices = {
  channel: { online: "Online", counter: "At the counter", phone: "By telephone", visit: "On a home visit", chat: "In a chat group" },
  wanted: { yes: "I need it too", no: "Take it back" },
  method: { online: "Online vote", hands: "Show of hands" },
  choice: { for: "For", against: "Against", abstain: "Abstain" },
  present: { yes: "Present", no: "Not present" },
  decision: { agree: "Agree", return: "Return", refuse: "Refuse", leave: "Not at this sitting" },
  upheld: { no: "Not upheld: the notice goes on", yes: "Upheld: the order is refused" },
  verdict: { pass: "Pass", fault: "There are faults to put right" },
  slot: {
    proposer: "Proposer",
    council: "Council member",
    officer: "Street office in charge",
    committee: "Residents' committee",
    supervisor: "Supervision committee",
  },
  field: { amount: "Amount", class: "Class", on: "Date", attendance: "Attendance", tally: "Count of hands" },
  source: {
    special: "Special fund",
    incentive: "Incentive fund",
    street: "Street's own funds",
    donation: "Donation",
    residents: "Residents' own money",
  },
  kind: { APPROPRIATE: "Add money", WITHDRAW: "Withdraw money" },
  final: yesNo,
  apportioned: yesNo,
  result: { passed: "Passed", failed: "Not passed", no_quorum: "No quorum" },
  role: {
    resident: "Resident",
    clerk: "Community clerk",
    chair: "Council chair",
    member: "Council member",
    "officer:service": "Street service office",
    "officer:works": "Street works office",
    "officer:finance": "Street finance office",
    approver: "Street approver",
    district: "District office",
    supplier: "Supplier",
    supervisor: "Supervision committee",
    auditor: "Auditor",
    administrator: "Administrator",
  },
} satisfies Wording<typeof zh>;
