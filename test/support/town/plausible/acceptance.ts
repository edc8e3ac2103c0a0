/** For acts at the acceptance of a project and after it. */
import { openFaults, toMeasure } from "#model/accept/measured.ts";
import { opinions } from "#model/accept/opinion.ts";
import { addDays } from "#model/day.ts";
import type { Dossier } from "#model/project.ts";
import { type Inputs, words } from "./plausible.ts";

export const atAcceptance: Inputs<Dossier> = {
  measure: ({ known, dice, hand }) => ({
    ...Object.fromEntries(toMeasure(known).map(({ asked }, index) => [`counted.found.${index}`, String(dice.rarely(4) ? 0 : asked)])),
    ...(dice.rarely(3) ? { "faults.what.1": "一处松动", "faults.until.1": addDays(hand.today, 5) } : {}),
  }),
  inspect: ({ known, dice, hand }) => {
    const minor = known.policy.results.value.includes("faults") && dice.rarely(4);
    return {
      verdict: minor ? "minor" : dice.rarely(5) ? "fault" : "pass",
      note: words,
      ...(minor ? { until: addDays(hand.today, 7) } : {}),
    };
  },
  recheck: ({ known, dice }) => {
    const one = dice.one(openFaults(known));
    return one && { fault: one.key, mended: dice.rarely(4) ? "no" : "yes", note: words };
  },
  retarget: ({ dice }) => ({ "aims.goal.1": "受益人数", "aims.aim.1": `${dice.int(10, 300)} 人`, reason: words }),
  opine: ({ dice }) => ({ opinion: dice.one(opinions) ?? "mostly", note: words }),
  canvass: ({ dice }) => ({
    ...Object.fromEntries(opinions.map((_, index) => [`counts.count.${index}`, String(dice.int(index === 0 ? 1 : 0, 9))])),
    paper: "回访表，社区档案盒",
  }),
  remedy: () => ({ note: words }),
  evaluate: ({ known, dice }) =>
    Object.fromEntries(known.policy.evaluation.criteria.map(({ key }) => [`points.score.${key}`, String(dice.int(40, 100))])),
};
