/** Why rules cannot be published as they stand: each flaw with its place and a project for which it shows. */
import type { Made } from "#model/policy/draft.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { flawsOf } from "./flawed.ts";

export const Flaws = ({ s, made }: { s: Setting; made: readonly Made[] }) => {
  const w = wordsOf(s.lang).policy;
  const wrong = made.filter(({ judged }) => judged.problems.length > 0 || judged.findings.length > 0);
  if (wrong.length === 0) return <p class="sound">{w.sound(made.length)}</p>;
  return (
    <section class="govuk-error-summary flaws" aria-labelledby="flaws-title">
      <h2 class="govuk-error-summary__title" id="flaws-title">
        {w.unsound}
      </h2>
      {wrong.map((one) => (
        <>
          <h3 class="govuk-heading-s">{one.areaName}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {flawsOf(s, one.judged).map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
};
