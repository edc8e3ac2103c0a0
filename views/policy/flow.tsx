/** The gates in the order in which an order passes them, before the work and after it. */
import type { Gate } from "#model/policy/gate.ts";
import type { Policy } from "#model/policy/policy.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { gateRules } from "./chapter/way.ts";
import type { Chapter } from "./chapters.ts";
import { Fold } from "./fold.tsx";
import type { Ruled } from "./ruled.ts";
import { type Beside, Listings, Whence } from "./rules.tsx";
import { gateWords, type Say, sayOf } from "./say.ts";

interface FlowProps {
  readonly s: Setting;
  readonly policy: Policy;
  readonly chapter: Chapter;
  readonly beside?: Beside;
}

export const Flow = ({ s, policy, chapter, beside = {} }: FlowProps) => {
  const w = wordsOf(s.lang);
  const say = sayOf(policy, s.lang);
  const [before, after] = [policy.gates.filter((gate) => !gate.after), policy.gates.filter((gate) => gate.after)];
  return (
    <Fold s={s} chapter={chapter}>
      <p class="govuk-hint">{w.policy.gatesLead}</p>
      <Steps s={s} say={say} gates={before} beside={beside} first={1} />
      <p class="quiet">{w.policy.established}</p>
      {after.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{w.rules.afterWork}</h3>
          <Steps s={s} say={say} gates={after} beside={beside} first={before.length + 1} />
        </>
      )}
      <Listings s={s} lists={beside.lists?.(chapter.key) ?? []} />
    </Fold>
  );
};

interface StepsProps {
  readonly s: Setting;
  readonly say: Say;
  readonly gates: readonly Gate[];
  readonly beside: Beside;
  readonly first: number;
}

const Steps = ({ s, say, gates, beside, first }: StepsProps) => (
  <ol class="flow" start={first}>
    {gates.map((gate, index) => (
      <Step s={s} say={say} gate={gate} n={first + index} beside={beside} />
    ))}
  </ol>
);

/** What the gate is, then each of its values with where it comes from. */
const Step = ({ s, say, gate, n, beside }: { s: Setting; say: Say; gate: Gate; n: number; beside: Beside }) => {
  const [who = "", ...more] = gateWords(say, gate);
  const [own, ...limits] = gateRules(say, gate);
  return (
    <li class={`flow__gate flow__gate--${gate.kind}`}>
      <h3 class="flow__name">
        <span class="flow__n" aria-hidden="true">
          {n}
        </span>
        {gate.label[s.lang]}
      </h3>
      <p class="flow__what">{say.w.policy.kinds[gate.kind]}</p>
      <p class="flow__who">
        {who} · {say.w.rules.gate.within(say.limit(gate.limit.value))}
      </p>
      {gate.period && <p>{say.w.rules.gate.period(say.limit(gate.period.value))}</p>}
      {more.map((each) => (
        <p class="flow__more">{each}</p>
      ))}
      <dl class="flow__sources">
        {own && <Source s={s} label={say.w.policy.itself} ruled={own} beside={beside} />}
        {limits.map((one) => (
          <Source s={s} label={one.words} ruled={one} beside={beside} />
        ))}
      </dl>
    </li>
  );
};

const Source = ({ s, label, ruled, beside }: { s: Setting; label: string; ruled: Ruled; beside: Beside }) => (
  <div class="flow__source">
    <dt>{label}</dt>
    <dd>
      <Whence s={s} ruled={ruled} beside={beside} />
    </dd>
  </div>
);
