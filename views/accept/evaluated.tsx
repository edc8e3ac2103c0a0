/** The last evaluation, criterion by criterion, and what was answered for a low satisfaction. */
import type { FactOf } from "#model/draft.ts";
import { pointsOf } from "#model/meet/score.ts";
import type { Dossier } from "#model/project.ts";
import { Table } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { namesOf } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

export const Evaluated = ({ s, d }: { s: Setting; d: Dossier }) => {
  const last = d.trail.findLast((fact): fact is FactOf<"evaluated"> => fact.kind === "evaluated");
  if (!last) return <></>;
  const words = wordsOf(s.lang);
  const w = words.project;
  const { keys, points, score, band, by } = last.body;
  const { criterion, weight, points: given } = w.evaluationHead;
  const criteria = d.policy.evaluation.criteria;
  return (
    <section class="section" aria-labelledby="evaluation">
      <h2 id="evaluation">{w.evaluation}</h2>
      <p>
        <strong>{w.evaluationTotal(pointsOf(score), namesOf(d.policy, s.lang).band(band))}</strong>{" "}
        <span class="quiet">{by === "agency" ? w.byAgency : w.byOffice}</span>
      </p>
      <Table
        id="evaluation-points"
        caption={w.evaluation}
        hideCaption
        head={[{ label: criterion }, { label: weight, numeric: true }, { label: given, numeric: true }]}
        rows={keys.map((key, index) => {
          const one = criteria.find((each) => each.key === key);
          return [one?.label[s.lang] ?? key, words.common.percent(one?.weight ?? 0), String(points[index] ?? 0)];
        })}
      />
    </section>
  );
};
