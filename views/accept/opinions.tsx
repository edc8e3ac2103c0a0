/** What people say of a work: numbers for everybody, never names; and a sheet with the code that leads there. */
import { answered, opinions, satisfied } from "#model/accept/opinion.ts";
import type { Dossier } from "#model/project.ts";
import { Poster } from "../poster.tsx";
import { OfferLinks } from "../press.tsx";
import { Table } from "../rows.tsx";
import { isStaff, type Offer, type Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  readonly offers: readonly Offer[];
}

export const Opinions = ({ s, d, offers }: Props) => {
  const { until, counts, closed, low, mine } = d.opinions;
  if (until === null) return <></>;
  const words = wordsOf(s.lang);
  const w = words.project;
  const share = satisfied(counts);
  return (
    <section class="section" aria-labelledby="opinions">
      <h2 id="opinions">
        {w.opinions} {low && <Mark tone="seal">{w.lowOpinions}</Mark>}
      </h2>
      <p>{closed ? w.opinionsClosed : w.opinionsUntil(until)}</p>
      {share === null ? (
        <p class="nothing">{w.nobodyYet}</p>
      ) : (
        <>
          <p>
            <strong>{w.satisfied(share, answered(counts), d.policy.satisfaction.value.target)}</strong>
          </p>
          <Table
            id="opinion-counts"
            caption={w.opinions}
            hideCaption
            head={[{ label: w.opinionHead.opinion }, { label: w.opinionHead.count, numeric: true }]}
            rows={opinions.map((one, index) => [choiceWord(words, "opinion", one), String(counts[index] ?? 0)])}
          />
        </>
      )}
      {mine !== null && (
        <p>
          {w.saidMine} <strong>{choiceWord(words, "opinion", mine)}</strong>
        </p>
      )}
      <OfferLinks s={s} offers={offers.filter(({ act }) => act === "opine" || act === "canvass")} />
      {!closed && isStaff(s) && (
        <p>
          <a class="govuk-link back" href={`/projects/${d.project.receipt}/opinions/poster`}>
            {w.opinionPoster}
          </a>
        </p>
      )}
    </section>
  );
};

/** One sheet, to hang beside the work or to hand out. */
export const OpinionPoster = ({ s, d }: { s: Setting; d: Dossier }) => {
  const w = wordsOf(s.lang).project;
  const { project, opinions } = d;
  return (
    <Poster
      s={s}
      ask={w.posterTitle}
      title={project.title}
      when={opinions.until === null ? undefined : w.opinionsUntil(opinions.until)}
      path={`/projects/${project.receipt}/opinions/new`}
      back={`/projects/${project.receipt}`}
      steps={w.posterSteps}
    />
  );
};
