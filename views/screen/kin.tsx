/** The orders that it was merged with or split from, each with the way to it. */
import type { Dossier } from "#model/project.ts";
import { spokenReceipt } from "#model/receipt.ts";
import type { Relative } from "#model/screen/kin.ts";
import { type Row, SummaryList } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { StageTag } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";

export const KinSection = ({ s, d: { kin } }: { s: Setting; d: Dossier }) => {
  const { kin: w } = wordsOf(s.lang).screen;
  const rows: readonly Row[] = [
    ...(kin.into ? [[w.into, <Link s={s} relative={kin.into} />] as const] : []),
    ...kin.absorbed.map((one) => [w.absorbed, <Link s={s} relative={one} />] as const),
    ...kin.from.map((one) => [w.from, <Link s={s} relative={one} />] as const),
    ...kin.parts.map((one) => [w.parts, <Link s={s} relative={one} />] as const),
  ];
  if (rows.length === 0) return <></>;
  return (
    <section class="section" aria-labelledby="kin">
      <h2 id="kin">{w.heading}</h2>
      <SummaryList rows={rows} />
    </section>
  );
};

/** By its number alone where its words are not public. */
const Link = ({ s, relative: one }: { s: Setting; relative: Relative }) => (
  <>
    <a class="govuk-link" href={`/projects/${one.receipt}`}>
      {one.public ? one.title : spokenReceipt(one.receipt)}
    </a>{" "}
    <StageTag s={s} stage={one.stage} />
  </>
);
