import type { Wording } from "../shapes.ts";
import type { roles as zh } from "../zh/roles.ts";

export const roles = {
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
  agency: "Evaluation agency",
  supervisor: "Supervision committee",
  auditor: "Auditor",
  administrator: "Administrator",
  agent: "acting for a resident",
  proposer: "Proposer",
  clock: "Done automatically when due",
  setup: "Initial setup",
} satisfies Wording<typeof zh>;
