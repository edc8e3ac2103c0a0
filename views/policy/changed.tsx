/** Two versions side by side: what was added, removed or changed, and the page that shows it. */
import type { PolicyRow } from "#model/lists.ts";
import type { Policy } from "#model/policy/policy.ts";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { type Change, type Changed, changesBetween, countOf, saidIn } from "./changes.ts";
import { GradeTag } from "./grade.tsx";
import type { Ruled } from "./ruled.ts";

interface Version {
  readonly row: PolicyRow;
  readonly policy: Policy;
}
interface Props {
  readonly s: Setting;
  readonly before: Version;
  readonly after: Version;
}

export const ChangesPage = ({ s, before, after }: Props) => {
  const w = wordsOf(s.lang).policy;
  const title = w.changesTitle(after.policy.name[s.lang]);
  return (
    <Page s={s} title={title} wide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="lead">
        <VersionLink s={s} {...before} /> → <VersionLink s={s} {...after} />
      </p>
      <p class="govuk-hint">{w.pinned}</p>
      <Changes s={s} before={before.policy} after={after.policy} />
    </Page>
  );
};

const VersionLink = ({ s, row }: { s: Setting } & Version) => (
  <a class="govuk-link" href={`/policies/${row.id}`}>
    {wordsOf(s.lang).policy.layer(row.areaName, row.version)}
  </a>
);

export const Changes = ({ s, before, after }: { s: Setting; before: Policy; after: Policy }) => {
  const w = wordsOf(s.lang).policy;
  const all = changesBetween(before, after, s.lang);
  if (all.length === 0) return <p class="nothing">{w.noChanges}</p>;
  return (
    <>
      <p>{w.changesCount(countOf(all))}</p>
      {all.map((chapter) => (
        <ChangedChapter s={s} chapter={chapter} />
      ))}
    </>
  );
};

const ChangedChapter = ({ s, chapter }: { s: Setting; chapter: Changed }) => {
  const w = wordsOf(s.lang).policy;
  return (
    <section class="rules changes">
      <h3 class="govuk-heading-s">{chapter.title}</h3>
      <Stack
        caption={chapter.title}
        hideCaption
        head={[{ label: w.rule }, { label: w.before }, { label: w.after }]}
        rows={chapter.changes.map((change) => ({
          mark: `change change--${change.kind}`,
          cells: [
            <>
              <span class="change__kind">{w.changeKinds[change.kind]}</span> {change.label}
            </>,
            <Side s={s} change={change} ruled={change.before} />,
            <Side s={s} change={change} ruled={change.after} />,
          ],
        }))}
      />
    </section>
  );
};

const Side = ({ s, change, ruled: one }: { s: Setting; change: Change; ruled: Ruled | undefined }) =>
  one ? (
    <>
      <strong class="ruled">{saidIn(change, one)}</strong>
      <span class="change__source">
        <GradeTag s={s} grade={one.origin.grade} /> {one.origin.source}
      </span>
    </>
  ) : (
    <span class="quiet">{wordsOf(s.lang).policy.nothingThere}</span>
  );
