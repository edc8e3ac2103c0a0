/** One set of rules in plain words: the gates in their order, then every value with its source and how sure we are of it. */
import type { PolicyRow } from "#model/lists.ts";
import type { Policy } from "#model/policy/policy.ts";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import { SummaryList } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { Flow } from "./flow.tsx";
import { GradeKey, GradeTag } from "./grade.tsx";
import { type Chapter, chaptersOf, gradesOf } from "./ruled.ts";

interface Props {
  readonly s: Setting;
  readonly policy: Policy;
  readonly row: PolicyRow;
}

export const PolicyPage = ({ s, policy, row }: Props) => {
  const { policy: w } = wordsOf(s.lang);
  const name = policy.name[s.lang];
  const chapters = chaptersOf(policy, s.lang);
  const grades = gradesOf(policy, chapters);
  return (
    <Page s={s} title={name} wide>
      <h1 class="govuk-heading-l">{name}</h1>
      <p class="lead">{w.counted(grades.length, grades.filter((grade) => grade === "U").length)}</p>
      <Head s={s} policy={policy} row={row} />
      <Flow s={s} policy={policy} />
      <GradeKey s={s} />
      {chapters.map((chapter) => (
        <Rules s={s} chapter={chapter} />
      ))}
    </Page>
  );
};

const Head = ({ s, policy, row }: Props) => {
  const { policy: w, common } = wordsOf(s.lang);
  return (
    <>
      <SummaryList
        rows={[
          [w.area, row.areaName],
          [w.basis, policy.basis],
          [w.versionLabel, w.version(row.version)],
          [w.publishedLabel, common.time(row.published)],
          [w.digest, <code class="digest">{row.digest}</code>],
        ]}
      />
      <p class="govuk-hint">{w.pinned}</p>
    </>
  );
};

const Rules = ({ s, chapter }: { s: Setting; chapter: Chapter }) => {
  const w = wordsOf(s.lang).policy;
  const reasons = chapter.key === "reasons";
  return (
    <section class={reasons ? "rules rules--reasons" : "rules"} id={chapter.key}>
      <h2 class="govuk-heading-m">{chapter.title}</h2>
      {reasons && <p class="govuk-hint">{w.reasonsLead}</p>}
      <Stack
        caption={chapter.title}
        hideCaption
        head={[{ label: reasons ? w.reason : w.rule }, { label: reasons ? w.code : w.value }, { label: w.source }]}
        rows={chapter.rules.map(({ label, words, source, grade }) => ({
          mark: grade === "U" ? "unsure" : "",
          cells: [
            label,
            <strong class="ruled">{words}</strong>,
            <>
              <GradeTag s={s} grade={grade} /> {source}
            </>,
          ],
        }))}
      />
    </section>
  );
};
