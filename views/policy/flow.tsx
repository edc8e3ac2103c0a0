/** The gates in the order in which an order passes them. */
import type { Policy } from "#model/policy/policy.ts";
import type { Setting } from "../setting.ts";
import { roleWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { GradeTag } from "./grade.tsx";
import { limitWords } from "./ruled.ts";

export const Flow = ({ s, policy }: { s: Setting; policy: Policy }) => {
  const words = wordsOf(s.lang);
  const w = words.policy;
  return (
    <section id="gates">
      <h2 class="govuk-heading-m">{w.gates}</h2>
      <p class="govuk-hint">{w.gatesLead}</p>
      <ol class="flow">
        {policy.gates.map(({ kind, label, by, money, limit }, index) => (
          <li class={`flow__gate flow__gate--${kind}`}>
            <h3 class="flow__name">
              <span class="flow__n" aria-hidden="true">
                {index + 1}
              </span>
              {label[s.lang]}
            </h3>
            <p class="flow__what">{w.kinds[kind]}</p>
            <p class="flow__who">
              {w.gateBy(words.common.listAnd(by.map((role) => roleWord(words, role))))} · {w.within(limitWords(words, limit.value))}
            </p>
            {w.money[money] && <p class="flow__money">{w.money[money]}</p>}
            <p class="flow__source">
              <GradeTag s={s} grade={limit.grade} /> {limit.source}
            </p>
          </li>
        ))}
      </ol>
      <p class="quiet">{w.established}</p>
    </section>
  );
};
