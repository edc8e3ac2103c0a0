/** Where what was sent in after a call stands: all of it for those who may see it, the ranks for everybody once the result is published. */
import type { Application, Solicited } from "#model/library/solicitation.ts";
import { pointsOf } from "#model/meet/score.ts";
import { Stack, Tag, type Tone } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

/** Everybody who was scored, by rank; whoever was found unfit is told on their own page. */
export const Result = ({ s, known: { call, applications } }: { s: Setting; known: Solicited }) => {
  const { solicitations: w } = wordsOf(s.lang);
  const { rank, project, supplier, score, result } = w.resultHead;
  const ranked = applications.filter((one) => one.rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.leaf - b.leaf);
  return (
    <section class="section" aria-labelledby="result">
      <h2 id="result">{w.result}</h2>
      {call.state === "announced" && call.resultUntil !== null && <p class="lead">{w.resultUntil(call.resultUntil)}</p>}
      {!ranked.some(({ state }) => state === "admitted" || state === "entered") && <p class="nothing">{w.resultNone}</p>}
      {ranked.length > 0 && (
        <Stack
          caption={w.result}
          hideCaption
          head={[
            { label: project },
            { label: rank, numeric: true },
            { label: supplier },
            { label: score, numeric: true },
            { label: result },
          ]}
          rows={ranked.map((one) => ({
            cells: [
              <a class="govuk-link" href={`/applications/${one.id}`}>
                {one.template.title}
              </a>,
              String(one.rank),
              one.supplierName,
              w.points(pointsOf(one.score ?? 0)),
              <StateTag s={s} application={one} />,
            ],
          }))}
        />
      )}
    </section>
  );
};

const stateTones = {
  sent: "waiting",
  returned: "asked",
  qualified: "moving",
  unfit: "stopped",
  scored: "moving",
  admitted: "done",
  missed: "stopped",
  entered: "done",
  forgone: "stopped",
} as const satisfies Record<Application["state"], Tone>;
export const StateTag = ({ s, application: { state } }: { s: Setting; application: Pick<Application, "state"> }) => (
  <Tag tone={stateTones[state]}>{wordsOf(s.lang).solicitations.stateOf[state]}</Tag>
);

export const Sent = ({ s, seen }: { s: Setting; seen: readonly Application[] }) => {
  const { solicitations: w } = wordsOf(s.lang);
  const { supplier, project, state } = w.applicationHead;
  return (
    <section class="section" aria-labelledby="sent">
      <h2 id="sent">{w.applications}</h2>
      <Stack
        caption={w.applications}
        hideCaption
        head={[{ label: project }, { label: supplier }, { label: state }]}
        rows={seen.map((one) => ({
          cells: [
            <a class="govuk-link" href={`/applications/${one.id}`}>
              {one.template.title}
            </a>,
            one.supplierName,
            <StateTag s={s} application={one} />,
          ],
        }))}
      />
    </section>
  );
};
