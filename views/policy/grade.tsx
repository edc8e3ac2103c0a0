/** How sure we are of a value, in a letter and in words. */

import type { Grade } from "#model/policy/sourced.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const GradeTag = ({ s, grade }: { s: Setting; grade: Grade }) => {
  const w = wordsOf(s.lang).policy;
  return (
    <span class={`grade grade--${grade}`}>
      {grade} {w.grades[grade]}
      {grade === "U" && <span class="grade__note">{w.changeable}</span>}
    </span>
  );
};

const grades = ["A", "L", "B", "U"] as const satisfies readonly Grade[];

export const GradeKey = ({ s }: { s: Setting }) => {
  const w = wordsOf(s.lang).policy;
  return (
    <section class="grade-key" aria-labelledby="grade-key">
      <h2 class="grade-key__title" id="grade-key">
        {w.gradeTitle}
      </h2>
      <dl class="grade-key__list">
        {grades.map((grade) => (
          <div class="grade-key__one">
            <dt>
              <span class={`grade grade--${grade}`}>
                {grade} {w.grades[grade]}
              </span>
            </dt>
            <dd>{w.gradeMeans[grade]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
