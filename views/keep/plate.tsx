/** The plate (标牌) that hangs at a finished work, on A4 or A6: what it is, who ordered it, and the code that opens its page. */
import type { Work } from "#model/keep/work.ts";
import { Page } from "../page.tsx";
import { Qr } from "../qr.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const PlatePage = ({ s, work, small }: { s: Setting; work: Work; small: boolean }) => {
  const { keep: w, choices, common } = wordsOf(s.lang);
  const path = `/works/${work.receipt}`;
  return (
    <Page s={s} title={work.title}>
      <article class={`plate${small ? " plate--small" : ""}`}>
        <p class="plate__ask">{w.plateAsk}</p>
        <h1 class="plate__title">{work.title}</h1>
        <p class="plate__ordered">{w.plateOrdered(choices.side[work.side], work.areaName)}</p>
        <dl class="plate__lines">
          {(
            [
              [w.accepted, common.day(work.acceptedOn)],
              [w.builder, work.supplierName ?? common.none],
              [w.keeper, work.keeper ?? w.noKeeper],
              [w.until, common.day(work.until)],
            ] as const
          ).map(([label, value]) => (
            <div>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div class="plate__code">
          <Qr text={s.origin + path} label={w.plateScan} />
          <p>{w.plateScan}</p>
          {work.code && <p class="plate__number">{work.code}</p>}
        </div>
      </article>
      <p>
        <a class="govuk-link back" href={path}>
          {w.back}
        </a>
      </p>
    </Page>
  );
};
