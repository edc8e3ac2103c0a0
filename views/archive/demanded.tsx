/** On the page of a project, for staff: the papers that the gate where it stands demands, each there or missing. */
import { type Demanded, demanded } from "#model/archive/demanded.ts";
import type { Dossier } from "#model/project.ts";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { actWords } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  /** Where one is registered, for those who may. */
  readonly add: string | undefined;
}

export const DemandedSection = ({ s, d, add }: Props) => {
  const words = wordsOf(s.lang);
  const w = words.gatePapers;
  const all = demanded(d);
  if (all.length === 0) return <></>;
  return (
    <section class="section on-screen" aria-labelledby="demanded">
      <h2 id="demanded">{w.title}</h2>
      <p>{w.lead}</p>
      <Stack
        caption={w.title}
        hideCaption
        head={[{ label: w.paper }, { label: w.state }, { label: w.proof }]}
        rows={all.map(({ paper, there }) => ({
          cells: [
            paper.label[s.lang],
            <Mark tone={there ? "plain" : "seal"}>{there ? w.there : w.missing}</Mark>,
            <Where s={s} there={there} />,
          ],
        }))}
      />
      {add && (
        <p>
          <a class="govuk-button govuk-button--secondary" href={add}>
            {actWords(words, "produce").title}
          </a>
        </p>
      )}
    </section>
  );
};

const Where = ({ s, there }: { readonly s: Setting; readonly there: Demanded["there"] }) => {
  const w = wordsOf(s.lang).gatePapers;
  if (!there) return <>{w.nothing}</>;
  return (
    <>
      {there.file !== null && (
        <a class="govuk-link" href={`/files/${there.file}`}>
          {w.file}
        </a>
      )}{" "}
      {there.where}
    </>
  );
};
