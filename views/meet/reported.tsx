/** 通报: what was begun urgently since the sitting before; nothing is voted on it here. */
import type { Sitting } from "#model/meet/sitting.ts";
import { Money } from "../money.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const Reported = ({ s, sitting }: { readonly s: Setting; readonly sitting: Sitting }) => {
  const { meet: w, common } = wordsOf(s.lang);
  if (sitting.reported.length === 0) return <></>;
  return (
    <section class="reported">
      <h2 class="govuk-heading-m">{w.reported}</h2>
      <p>{w.reportedHint}</p>
      <ul class="govuk-list govuk-list--bullet">
        {sitting.reported.map(({ receipt, title, amount, papersUntil }) => (
          <li>
            <a class="govuk-link" href={`/projects/${receipt}`}>
              {title}
            </a>{" "}
            <Money fen={amount} />
            {papersUntil !== null && ` · ${w.papersUntil(common.day(papersUntil))}`}
          </li>
        ))}
      </ul>
    </section>
  );
};
