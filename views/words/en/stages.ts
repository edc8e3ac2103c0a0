import type { Wording } from "../shapes.ts";
import type { stages as zhStages, turns as zhTurns } from "../zh/stages.ts";

export const stages = {
  screening: { name: "Screening", awaits: "The community is checking whether this fund may pay for it and whether it repeats something." },
  revision: { name: "More needed", awaits: "Waiting for the proposer to add what was asked for." },
  resolution: { name: "Council", awaits: "Waiting for the residents' council to meet and vote on each item." },
  ballot: { name: "Residents' ballot", awaits: "Waiting for the residents to choose among many orders within one budget." },
  funding: { name: "Passed, awaiting money", awaits: "It has passed and waits for money in the order of passing." },
  notice: {
    name: "Public notice",
    awaits: "Residents can see it and object. It moves on when objections are answered and the period is over.",
  },
  approval: { name: "Approval", awaits: "Waiting for the street to approve it." },
  procurement: { name: "Procurement", awaits: "Established. The street is choosing a supplier and signing the contract." },
  delivery: { name: "Under way", awaits: "The contract is signed and the supplier is at work." },
  acceptance: { name: "Acceptance", awaits: "Finished. Waiting for the acceptance group to see it and sign." },
  rectification: { name: "Putting right", awaits: "Faults were found. Waiting for the supplier to put them right." },
  payment: { name: "Payment", awaits: "Accepted. Waiting for payment." },
  closed: { name: "Done", awaits: "It is done and paid for." },
  refused: { name: "Refused", awaits: "It was not established." },
  failed: { name: "Voted down", awaits: "The council did not pass it." },
  withdrawn: { name: "Withdrawn", awaits: "The proposer took it back." },
  terminated: { name: "Ended early", awaits: "The project was ended; unpaid money has returned." },
} satisfies Wording<typeof zhStages>;

export const turns = {
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
  proposer: "Proposer",
  council: "Residents' council",
  electorate: "Residents entitled to vote",
  signers: "Acceptance group",
  money: "Money, in the order of passing",
  nobody: "Nobody",
} satisfies Wording<typeof zhTurns>;
