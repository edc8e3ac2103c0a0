/**
 * Where each council votes on its own share (0019): the project goes on when every one has passed its own. Without quorum that share alone is called
 * again; one that fails ends the project, or falls out of it with its money, as the policy says. Nothing is ever voted on twice that has passed.
 */
import { lineParts, plannedOn } from "#model/budget/entry.ts";
import { type Day, dayOf } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import { isPassed, type PlannedShare, type ShareVote, votesEach } from "#model/meet/share.ts";
import type { Dossier } from "#model/project.ts";
import { giveBack } from "../budget/money.ts";
import { ended, pastGate, stay } from "../moves.ts";
import { resolved } from "./carry.ts";

export function carryShare(d: Dossier): readonly Draft[] {
  if (d.project.stage !== "resolution" || !votesEach(d.policy, d.project.gate)) return [];
  for (const share of d.shares) {
    const { vote } = share;
    if (vote?.meetingState === "ended" && !vote.carried && vote.result !== null) return [carried(d, share, vote)];
  }
  return [];
}

function carried(d: Dossier, share: PlannedShare, vote: ShareVote): Draft {
  const on = dayOf(vote.meetingAt);
  const said = { area: share.area, amount: vote.amount };
  const others = d.shares.filter((one) => one.area !== share.area);
  const item = { ...vote, share: share.area };
  if (vote.result !== "failed" || failedBefore(d, share.area) < d.policy.revotes.value)
    return { ...resolved(d, item, isPassed(d.project, share) ? onceAll(d, others, on) : stay(d, "council"), said), entries: [] };
  if (d.policy.shares.failed.value === "project" || others.length === 0)
    return { ...resolved(d, item, ended("failed"), said), entries: giveBack(d) };
  const left = { ...d, project: { ...d.project, amount: amountWithout(d, share) } };
  const less = { from: d.project.amount, amount: left.project.amount };
  const gone = d.holdings.filter((one) => lineParts(one.line).area === share.area);
  return { ...resolved(d, item, onceAll(left, others, on), { ...said, less }), entries: giveBack({ ...d, holdings: gone }) };
}

const onceAll = (d: Dossier, others: readonly PlannedShare[], on: Day) =>
  others.every((one) => isPassed(d.project, one)) ? pastGate(d, on, d.project.amount) : stay(d, "council");

/** No more than what is planned without it. */
const amountWithout = (d: Dossier, { area }: PlannedShare): number =>
  Math.min(
    d.project.amount,
    plannedOn(d.holdings, (line) => lineParts(line).area !== area),
  );

/** How often its council has not passed it before at this gate. */
const failedBefore = ({ trail, project }: Dossier, area: string): number =>
  trail.filter(
    (one) =>
      one.kind === "resolved" && one.body.result === "failed" && one.body.share?.area === area && one.envelope.to?.gate === project.gate,
  ).length;
