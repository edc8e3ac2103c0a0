/** A sitting's minutes are signed: the project learns its result. A vote never depends on money. */
import { dayOf } from "#model/day.ts";
import type { Draft, DraftOf } from "#model/draft.ts";
import type { Move } from "#model/envelope.ts";
import { type Dossier, gateNow } from "#model/project.ts";
import type { Stage } from "#model/stages.ts";
import type { ItemState } from "#model/standing.ts";
import { projectOf } from "#model/subject.ts";
import { giveBack } from "../budget/money.ts";
import { ended, pastGate, toGate } from "../moves.ts";

export function carryResult(d: Dossier): readonly Draft[] {
  const item = arrived(d, "resolution");
  if (!item) return [];
  const to = after(d, item, dayOf(item.meetingAt));
  return [{ ...resolved(d, item, to), entries: to.stage === "failed" ? giveBack(d) : [] }];
}

/** The item whose result is signed and has not reached the project, at the stage where it waits for it. */
export const arrived = ({ item, project }: Dossier, stage: Stage): ItemState | undefined =>
  project.stage === stage && item?.meetingState === "ended" && item.share === null && !item.carried && item.result !== null
    ? item
    : undefined;

type Said = NonNullable<DraftOf<"resolved">["body"]["share"]>;
export function resolved({ project }: Dossier, item: ItemState, to: Move, share?: Said): DraftOf<"resolved"> {
  const { meeting, result, members, present, for: yes, against, abstain, recused, score } = item;
  const on = dayOf(item.meetingAt);
  const counted = { members, present, for: yes, against, abstain, recused };
  return {
    subject: projectOf(project.receipt),
    kind: "resolved",
    on: on < project.lastOn ? project.lastOn : on,
    texts: {},
    to,
    tells: [project.proposer],
    body: {
      meeting,
      item: item.item,
      result: result ?? "no_quorum",
      ...counted,
      ...(score === null ? {} : { score }),
      ...(share ? { share } : {}),
    },
  };
}

/** Without quorum there is no decision and the project waits for a new call (P4.5); after a failed vote as often as the policy allows. */
function after(d: Dossier, { result }: ItemState, on: string): Move {
  if (result === "passed") return pastGate(d, on);
  const gate = gateNow(d);
  const again = result === "no_quorum" || failedHere(d) < d.policy.revotes.value;
  return again && gate ? toGate(d, gate, on) : ended("failed");
}

/** How often it has failed at this gate before. */
const failedHere = ({ trail, project }: Dossier): number =>
  trail.filter((fact) => fact.kind === "resolved" && fact.body.result === "failed" && fact.envelope.to?.gate === project.gate).length;
