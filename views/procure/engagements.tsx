/** The contracts of a supplier, and how its work was judged. */
import { answered, satisfied } from "#model/accept/opinion.ts";
import { pointsOf } from "#model/meet/score.ts";
import type { SupplierFile } from "#model/procure/register.ts";
import { Money } from "../money.tsx";
import { Table } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { Mark, StageTag } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";

/** What it was given to do, newest first. */
export const Engagements = ({ s, file, staff }: { s: Setting; file: SupplierFile; staff: boolean }) => {
  const { procure: w, common } = wordsOf(s.lang);
  const seen = file.contracts.filter((one) => staff || one.public);
  if (seen.length === 0) return <p class="nothing">{w.noProjects}</p>;
  return (
    <Table
      id="engagements"
      caption={w.projects}
      hideCaption
      head={[{ label: w.project }, { label: w.signedOn }, { label: w.amount, numeric: true }]}
      rows={seen.map((one) => [
        <>
          <a class="govuk-link" href={`/projects/${one.receipt}`}>
            {one.title}
          </a>{" "}
          {one.state === "ended" ? <Mark tone="seal">{w.ended}</Mark> : <StageTag s={s} stage={one.stage} />}
        </>,
        common.day(one.signedOn),
        <>
          <Money fen={one.amount} />
          {one.claim > 0 && (
            <span class="block">
              {w.claims} <Money fen={one.claim} />
            </span>
          )}
        </>,
      ])}
    />
  );
};

/** Project by project, newest first: what people said of the work, and its evaluation. */
export const Ratings = ({ s, file }: { s: Setting; file: SupplierFile }) => {
  const { procure: w, common } = wordsOf(s.lang);
  const rated = file.contracts.filter((one) => one.state === "running" && (one.counts !== null || one.score !== null));
  if (rated.length === 0) return <p class="nothing">{w.noRatings}</p>;
  return (
    <Table
      id="rated"
      caption={w.ratings}
      hideCaption
      head={[
        { label: w.project },
        { label: w.satisfied, numeric: true },
        { label: w.answers, numeric: true },
        { label: w.score, numeric: true },
      ]}
      rows={rated.map(({ receipt, title, counts, score }) => {
        const good = counts && satisfied(counts);
        return [
          <a class="govuk-link" href={`/projects/${receipt}`}>
            {title}
          </a>,
          good === null ? common.none : common.percent(good),
          counts === null ? common.none : String(answered(counts)),
          score === null ? common.none : String(pointsOf(score)),
        ];
      })}
    />
  );
};
