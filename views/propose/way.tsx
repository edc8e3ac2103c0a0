/** The steps in a line: down a phone, across a desk. */
import { dayOf, yearOf } from "#model/day.ts";
import type { Dossier } from "#model/project.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { type Step, stepsOf } from "./steps.ts";

export const Way = ({ s, d }: { s: Setting; d: Dossier }) => {
  const w = wordsOf(s.lang).project;
  return (
    <section class="section" aria-labelledby="way">
      <h2 id="way" class="govuk-visually-hidden">
        {w.way}
      </h2>
      <ol class="way">
        {stepsOf(d, s.lang).map(({ label, state, on }) => (
          <li class={`way__step way__step--${state}`} aria-current={state === "now" ? "step" : undefined}>
            {label}{" "}
            <span class="way__state">
              {on === null ? wordOf(s, d, state) : <time datetime={on}>{w.doneOn(on, yearOf(dayOf(s.now)))}</time>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** Where it waits for something out of the ordinary, the step says for what. */
function wordOf(s: Setting, { project: { stage } }: Dossier, state: Step["state"]): string {
  const w = wordsOf(s.lang);
  const waits = stage === "funding" || stage === "revision" || stage === "rectification";
  return state === "now" && waits ? w.stages[stage].name : w.project.states[state];
}
