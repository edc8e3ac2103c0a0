/** Acts while the work is done. */
import { type ActRow, underContract } from "../act.ts";

export const deliverActs = {
  report: { room: "deliver", on: "project", by: ["contractor"], stages: ["delivery"], noun: "reports" },
  complete: { room: "deliver", on: "project", by: ["contractor"], stages: ["delivery"], noun: "completions" },
  terminate: { room: "deliver", on: "project", by: ["approver"], stages: underContract, noun: "terminations" },
} as const satisfies Record<string, ActRow>;
