import { dayEn } from "../says.ts";
import type { Wording } from "../shapes.ts";
import type { shares as zh } from "../zh/shares.ts";

export const shares: Wording<typeof zh> = {
  title: "The communities' shares",
  lead: "A project of several communities: each council votes on its own share only, and the project goes on when all have passed theirs.",
  community: "Community",
  share: "Share",
  vote: "Council",
  states: {
    waiting: "To be called",
    called: "On an agenda",
    passed: "Passed",
    failed: "Not passed",
    no_quorum: "Too few came; to be called again",
    again: "The share has grown; to be voted on again",
  },
  counted: (present, yes, no, abstain) => `${present} present: ${yes} for, ${no} against, ${abstain} abstaining`,
  awaits: (names) => `The councils of ${names} are to vote on their shares.`,
  passed: (list) => `Voted on separately: ${list}`,
  passedOf: (name, sum, day) => `${name} ${sum} (passed in the sitting of ${dayEn(day)})`,
  ofWhole: (sum) => `This community's share of a joint project of ${sum}; the other councils vote on theirs`,
};
