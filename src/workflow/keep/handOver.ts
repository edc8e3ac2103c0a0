/** With its acceptance a work is handed over: from that day its warranty runs, and some weeks before it ends somebody is reminded. */
import { addDays } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { warrantyUntil } from "#model/keep/warranty.ts";
import { running } from "#model/procure/contract.ts";
import type { Dossier } from "#model/project.ts";
import { workOf } from "#model/subject.ts";
import { atNine } from "../moves.ts";

/** Nothing where no thing is left behind: a course has no plate. */
export function handedOver({ project: p, policy, contracts }: Dossier, hand: Hand): readonly Draft[] {
  const until = warrantyUntil(policy, p.class, hand.today, running(contracts));
  if (until === null) return [];
  const remind = atNine(addDays(until, -policy.keep.remind.value));
  const body = { area: p.area, class: p.class, supplier: p.supplier, until, remind: Math.max(remind, hand.now) };
  return [{ subject: workOf(p.receipt), kind: "handed_over", body, texts: {} }];
}
