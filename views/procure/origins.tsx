/** Where a project came from, with the votes that it rests on; and what it goes on in, or is done in. */
import { dayOf } from "#model/day.ts";
import type { How } from "#model/procure/origin.ts";
import type { Dossier } from "#model/project.ts";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import { type Row, SummaryList } from "../rows.tsx";
import { KinSection } from "../screen/kin.tsx";
import type { Setting } from "../setting.ts";
import { StageTag } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";
import { Recasts } from "./recast.tsx";

/** All that belongs to it: its sections, where it came from, what it is to become, whom it was merged with or split from. */
export const Kin = ({ s, d }: { readonly s: Setting; readonly d: Dossier }) => (
  <>
    <SectionsOf s={s} d={d} />
    <OriginsOf s={s} d={d} />
    <Recasts s={s} d={d} />
    <KinSection s={s} d={d} />
  </>
);

const howOf = ({ trail }: Dossier): How => {
  const [first] = trail;
  return first?.kind === "founded" ? first.body.how : "divide";
};

const OriginsOf = ({ s, d }: { readonly s: Setting; readonly d: Dossier }) => {
  const { procure: w, common } = wordsOf(s.lang);
  const { votes, decisions } = d.origins;
  const [first] = d.trail;
  if (first?.kind !== "founded") return <></>;
  const rows: readonly Row[] = [
    ...votes.map(
      (one): Row => [
        one.change === null ? w.originVote.first : w.originVote.change,
        <>
          <a class="govuk-link" href={`/meetings/${one.meeting}`}>
            {common.day(dayOf(one.at))}
          </a>{" "}
          {one.title}
          <span class="block quiet">{w.originVotes(one.present, one.for, one.against)}</span>
        </>,
      ],
    ),
    ...decisions.map((one): Row => [w.originDecision, `${one.document} · ${common.day(one.on)}`]),
  ];
  return (
    <section class="section" aria-labelledby="origins">
      <h2 id="origins">{w.origins}</h2>
      <p>
        {w.originsLead[howOf(d)]}{" "}
        {d.kin.from.map((one) => (
          <a class="govuk-link" href={`/projects/${one.receipt}`}>
            {one.public ? one.title : one.receipt}
          </a>
        ))}
      </p>
      <SummaryList rows={rows} />
    </section>
  );
};

/** Beneath the whole: each section with where it stands, and the sums that make the whole. */
const SectionsOf = ({ s, d }: { readonly s: Setting; readonly d: Dossier }) => {
  const {
    procure: w,
    common,
    project: { figures },
  } = wordsOf(s.lang);
  const { sections } = d.origins;
  if (sections.length === 0) return <></>;
  return (
    <section class="section" aria-labelledby="sections">
      <h2 id="sections">{w.sectionsOf}</h2>
      <p>{w.sectionsLead}</p>
      <Stack
        caption={w.sectionsOf}
        hideCaption
        head={[
          { label: w.section },
          { label: w.choice },
          { label: w.approved, numeric: true },
          { label: w.contractSum, numeric: true },
          { label: figures.paid, numeric: true },
        ]}
        rows={sections.map((one) => ({
          cells: [
            <>
              <a class="govuk-link" href={`/projects/${one.receipt}`}>
                {one.title}
              </a>{" "}
              <StageTag s={s} stage={one.stage} />
            </>,
            one.supplierName ?? common.none,
            <Money fen={one.approved} />,
            one.contracted === null ? common.none : <Money fen={one.contracted} />,
            <Money fen={one.paid} />,
          ],
        }))}
        foot={[
          w.inAll,
          "",
          <Money fen={sections.reduce((sum, one) => sum + one.approved, 0)} />,
          <Money fen={sections.reduce((sum, one) => sum + (one.contracted ?? 0), 0)} />,
          <Money fen={sections.reduce((sum, one) => sum + one.paid, 0)} />,
        ]}
      />
    </section>
  );
};
