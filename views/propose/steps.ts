/** The way of one project as its pinned policy lays it: what is done and when, where it stands, what is to come. */
import type { Day } from "#model/day.ts";
import { gatesFor } from "#model/policy/way.ts";
import { type Dossier, matterOf } from "#model/project.ts";
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

/** One stop of the way: a gate, or a stage of the work. */
interface Stop {
  readonly label: string;
  readonly gate: string | null;
  readonly stage: Stage | null;
}
const work = ["procurement", "delivery", "acceptance"] as const;
const money = ["payment", "closed"] as const;
const stageNames: readonly Stage[] = [...work, ...money];

/** Its own gates, and those that it has been at; the ones that come after the work stand after the work. */
function stopsOf(d: Dossier, lang: Lang): readonly Stop[] {
  const w = wordsOf(lang).project.steps;
  const been = new Set(d.trail.map(({ envelope: { to } }) => to?.gate ?? null));
  const own = new Set([false, true].flatMap((after) => gatesFor(d.policy, matterOf(d), after)));
  const gates = (after: boolean): Stop[] =>
    d.policy.gates
      .filter((gate) => (gate.after ?? false) === after && (own.has(gate) || been.has(gate.key) || gate.key === d.project.gate))
      .map((gate) => ({ label: gate.label[lang], gate: gate.key, stage: null }));
  const stages = (of: readonly (typeof work | typeof money)[number][]): Stop[] =>
    of.map((stage) => ({ label: w[stage], gate: null, stage }));
  // What came of an established project begins where that stood.
  if (isFounded(d)) return [{ label: w.founded, gate: null, stage: null }, ...stages(work), ...gates(true), ...stages(money)];
  return [{ label: w.proposed, gate: null, stage: null }, ...gates(false), ...stages(work), ...gates(true), ...stages(money)];
}

const isFounded = ({ trail }: Dossier): boolean => trail[0]?.kind === "founded";

/** Done, whether its papers are filed already or not. */
const isDone = (stage: Stage): boolean => stage === "closed" || stage === "archived";

export function stepsOf(d: Dossier, lang: Lang): readonly Step[] {
  const stops = stopsOf(d, lang);
  const at = placeOf(stops, lastSpot(d));
  const left = daysLeftBehind(d, stops);
  const over = stages[d.project.stage].ended && !isDone(d.project.stage);
  return stops.slice(0, over ? at + 1 : undefined).map(({ label }, index) => {
    if (index < at || isDone(d.project.stage))
      return { label, state: "done", on: left[index] ?? (index === stops.length - 1 ? d.project.lastOn : null) };
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

/** On the way they stand where the work does. */
const besides: Partial<Record<Stage, Stage>> = {
  rectification: "acceptance",
  change: "delivery",
  suspended: "delivery",
  sections: "delivery",
};

function placeOf(stops: readonly Stop[], { stage, gate }: Spot): number {
  const stop = besides[stage] ?? stage;
  const at = stops.findIndex((one) => (stageNames.includes(stop) ? one.stage === stop : one.gate !== null && one.gate === gate));
  return at < 0 ? 1 : at;
}

/** Where it stood before it ended: an end keeps no gate. */
function lastSpot(d: Dossier): Spot {
  if (isDone(d.project.stage)) return { stage: "closed", gate: null };
  // What waits to be divided or united still stands where a supplier is to be found.
  if (d.project.stage === "change" && d.contracts.length === 0) return { stage: "procurement", gate: null };
  if (!stages[d.project.stage].ended) return d.project;
  const moves = d.trail.flatMap(({ envelope: { to } }) => (to && !stages[to.stage].ended ? [to] : []));
  return moves.at(-1) ?? d.project;
}

/** For each step the day on which it was last passed; who was sent back passes it again. */
function daysLeftBehind(d: Dossier, stops: readonly Stop[]): readonly (Day | undefined)[] {
  const days: (Day | undefined)[] = [d.trail[0]?.envelope.on];
  let before = 1;
  for (const { envelope } of d.trail) {
    if (!envelope.to || (stages[envelope.to.stage].ended && envelope.to.stage !== "closed")) continue;
    const at = placeOf(stops, envelope.to);
    for (let step = before; step < at; step++) days[step] = envelope.on;
    before = at;
  }
  return days;
}
