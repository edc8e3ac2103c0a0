/** Acts on the way to a contract. */
import { type ActRow, officers } from "../act.ts";

export const procureActs = {
  contract: { room: "procure", on: "project", by: ["class", "turn"], stages: ["procurement"], noun: "contracts" },
  enrol: { room: "procure", on: "area", by: officers, noun: "suppliers" },
} as const satisfies Record<string, ActRow>;
