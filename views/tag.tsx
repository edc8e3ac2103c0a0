/** Where a project stands, in words; the colour only repeats them. */
import type { Stage } from "#model/stages.ts";
import type { Setting } from "./setting.ts";
import { wordsOf } from "./words/words.ts";

const tones = {
  screening: "waiting",
  revision: "asked",
  transfer: "moving",
  resolution: "waiting",
  funding: "asked",
  notice: "waiting",
  approval: "waiting",
  procurement: "moving",
  sections: "moving",
  delivery: "moving",
  change: "asked",
  suspended: "asked",
  acceptance: "moving",
  ballot: "waiting",
  rectification: "asked",
  payment: "moving",
  closed: "done",
  archived: "done",
  refused: "stopped",
  transferred: "done",
  appeal: "asked",
  merged: "stopped",
  divided: "stopped",
  failed: "stopped",
  withdrawn: "stopped",
  terminated: "stopped",
} as const satisfies Record<Stage, string>;

export const toneOf = (stage: Stage): string => tones[stage];

export const StageTag = ({ s, stage }: { s: Setting; stage: Stage }) => (
  <strong class={`tag tag--${tones[stage]}`}>{wordsOf(s.lang).stages[stage].name}</strong>
);

/** A small mark in words: 更正, 暂定, 示意. */
export const Mark = ({ children, tone = "plain" }: { children: string; tone?: "plain" | "seal" }) => (
  <span class={`mark mark--${tone}`}>{children}</span>
);
