/** Where each council votes on its own share (0019), what finance plans of a community's money and what its council has passed must agree. */
import { lineParts, plannedOn } from "#model/budget/entry.ts";
import type { Day } from "#model/day.ts";
import type { Move } from "#model/envelope.ts";
import { isBeforeCouncil, isPassed, votesEach } from "#model/meet/share.ts";
import type { Fen } from "#model/money.ts";
import { gatesFor } from "#model/policy/way.ts";
import { type Dossier, matterOf } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { pastGate } from "../moves.ts";

/** While a council has it before it, its community's share stays as it is; once the councils have passed theirs, no more than that is planned. */
export function againstTheVotes(d: Dossier, line: string, most: Fen): Refusal | undefined {
  const { stage, gate, path } = d.project;
  const { area } = lineParts(line);
  if (!byEach(d) || path.split("/").includes(area)) return undefined;
  const share = d.shares.find((one) => one.area === area);
  if (stage === "resolution" && votesEach(d.policy, gate)) {
    const whole = d.item !== null && d.item.share === null && !d.item.carried && d.item.meetingState !== "cancelled";
    return whole || (share && isBeforeCouncil(share)) ? refuse("share_in_hand") : undefined;
  }
  if (stage === "screening" || stage === "revision") return undefined;
  const others = besides(d, line);
  const voted = share?.vote?.result === "passed" ? share.vote.amount : 0;
  return most > 0 && others + most > voted ? refuse("over_the_vote", "most", { most: Math.max(0, voted - others) }) : undefined;
}

/** On its way stands a gate at which each council votes on its own share. */
const byEach = (d: Dossier): boolean =>
  d.project.approved === null && gatesFor(d.policy, matterOf(d)).some((gate) => votesEach(d.policy, gate.key));

/** What is planned of the other lines of the same area. */
const besides = (d: Dossier, line: string): Fen =>
  plannedOn(d.holdings, (one) => one !== line && lineParts(one).area === lineParts(line).area);

/** Planned at less, everything may have been passed already: then nobody is waited for any more. */
export function onceCovered(d: Dossier, line: string, most: Fen, today: Day): Move | undefined {
  const { area } = lineParts(line);
  const planned = besides(d, line) + most;
  const others = d.shares.filter((one) => one.area !== area);
  const own = d.shares.filter((one) => one.area === area).map((one) => ({ ...one, most: planned }));
  const added = own.length === 0 && !d.project.path.split("/").includes(area);
  return added ? undefined : onceAllPassed({ ...d, shares: [...others, ...own] }, today);
}

/** The same where the sum of a project was too much, and is put right. */
export const onceLess = (d: Dossier, amount: Fen, today: Day): Move | undefined =>
  onceAllPassed({ ...d, project: { ...d.project, amount } }, today);

function onceAllPassed(d: Dossier, today: Day): Move | undefined {
  if (d.project.stage !== "resolution" || !votesEach(d.policy, d.project.gate)) return undefined;
  const planned = d.shares.filter((one) => one.most > 0);
  return planned.length > 0 && planned.every((one) => isPassed(d.project, one)) ? pastGate(d, today) : undefined;
}
