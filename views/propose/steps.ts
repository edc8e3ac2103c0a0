/** The way of one project as its pinned policy lays it: what is done and when, where it stands, what is to come. */
import type { Day } from "#model/day.ts";
import type { Policy } from "#model/policy/policy.ts";
import type { Dossier } from "#model/project.ts";
import { type Stage, stages } from "#model/stages.ts";
import type { Lang } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export interface Step {
  readonly label: string;
  readonly state: "done" | "now" | "ahead" | "stopped";
  /** The day on which it was left behind. */
  readonly on: Day | null;
}
interface Spot {
  readonly stage: Stage;
  readonly gate: string | null;
}

const after = ["procurement", "delivery", "acceptance", "payment", "closed"] as const;
const inOrder: readonly Stage[] = after;

export function stepsOf(d: Dossier, lang: Lang): readonly Step[] {
  const w = wordsOf(lang).project.steps;
  const labels = [w.proposed, ...d.policy.gates.map((gate) => gate.label[lang]), ...after.map((stage) => w[stage])];
  const stood = lastSpot(d);
  const at = placeOf(d.policy, stood);
  const left = daysLeftBehind(d);
  const over = stages[d.project.stage].ended && d.project.stage !== "closed";
  return labels.slice(0, over ? at + 1 : undefined).map((label, index) => {
    if (index < at || d.project.stage === "closed")
      return { label, state: "done", on: left[index] ?? (index === labels.length - 1 ? d.project.lastOn : null) };
    if (index > at) return { label, state: "ahead", on: null };
    return { label, state: over ? "stopped" : "now", on: null };
  });
}

/** The gate after the one where it stands, or the first stage after them all. */
export function nextStep(d: Dossier, lang: Lang): string {
  const steps = stepsOf(d, lang);
  const now = steps.findIndex((step) => step.state === "now");
  return (now < 0 ? undefined : steps[now + 1]?.label) ?? wordsOf(lang).common.none;
}

function placeOf(policy: Policy, { stage, gate }: Spot): number {
  const stop = stage === "rectification" ? "acceptance" : stage;
  const later = inOrder.indexOf(stop);
  return later >= 0
    ? 1 + policy.gates.length + later
    : 1 +
        Math.max(
          0,
          policy.gates.findIndex((one) => one.key === gate),
        );
}

/** Where it stood before it ended: an end keeps no gate. */
function lastSpot(d: Dossier): Spot {
  if (!stages[d.project.stage].ended || d.project.stage === "closed") return d.project;
  const moves = d.trail.flatMap(({ envelope: { to } }) => (to && !stages[to.stage].ended ? [to] : []));
  return moves.at(-1) ?? d.project;
}

/** For each step the day on which it was last passed; who was sent back passes it again. */
function daysLeftBehind(d: Dossier): readonly (Day | undefined)[] {
  const days: (Day | undefined)[] = [d.trail[0]?.envelope.on];
  let before = 1;
  for (const { envelope } of d.trail) {
    if (!envelope.to || (stages[envelope.to.stage].ended && envelope.to.stage !== "closed")) continue;
    const at = placeOf(d.policy, envelope.to);
    for (let step = before; step < at; step++) days[step] = envelope.on;
    before = at;
  }
  return days;
}
