/** A policy from its first chapter to its last: how sure we are in all, what it holds, how its letters are read. */
import type { Policy } from "#model/policy/policy.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { type Chapter, chaptersOf } from "./chapters.ts";
import { Flow } from "./flow.tsx";
import { GradeKey } from "./grade.tsx";
import { type Beside, Rules } from "./rules.tsx";

export const PolicyBody = ({ s, policy, beside = {} }: { s: Setting; policy: Policy; beside?: Beside }) => {
  const chapters = chaptersOf(policy, s.lang);
  return (
    <>
      <Contents s={s} chapters={chapters} />
      <GradeKey s={s} />
      {chapters.map((chapter) =>
        chapter.key === "gates" ? (
          <Flow s={s} policy={policy} chapter={chapter} beside={beside} />
        ) : (
          <Rules s={s} chapter={chapter} beside={beside} />
        ),
      )}
    </>
  );
};

const Contents = ({ s, chapters }: { s: Setting; chapters: readonly Chapter[] }) => {
  const w = wordsOf(s.lang).rules;
  return (
    <nav class="contents" aria-label={w.contentsTitle}>
      <h2 class="contents__title">{w.contentsTitle}</h2>
      <ol class="contents__list">
        {chapters.map(({ key, title }) => (
          <li>
            <a class="govuk-link" href={`#${key}`}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
