/** Who needs it too, as a number; what it must have before it can pass; the call it belongs to. */
import { dayOf } from "#model/day.ts";
import { classOf } from "#model/policy/policy.ts";
import type { Dossier } from "#model/project.ts";
import { editableUntil, untouched } from "#model/propose/call.ts";
import { offered, Press } from "../press.tsx";
import { type Row, SummaryList } from "../rows.tsx";
import type { Offer, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface SupportProps {
  readonly s: Setting;
  readonly d: Dossier;
  readonly offers: readonly Offer[];
}

export const Support = ({ s, d, offers }: SupportProps) => {
  const w = wordsOf(s.lang);
  const { intake, policy, project } = d;
  const least = policy.proposal.seconders.value;
  const there = intake.supporters + intake.paper;
  const open = offered(offers, "second") !== undefined;
  if (there === 0 && !open && (least === 0 || project.stage !== "screening")) return <></>;
  return (
    <section class="section" aria-labelledby="support">
      <h2 id="support">{w.surveys.support}</h2>
      <p>
        <strong>{w.surveys.supporters(there)}</strong> {intake.paper > 0 && w.surveys.supportersOf(intake.supporters, intake.paper)}
      </p>
      <p class="quiet">
        {least > 0 ? w.surveys.threshold(least) : w.surveys.noThreshold} {w.surveys.namesHidden}
      </p>
      {open && intake.mine && <p>{w.surveys.youToo}</p>}
      {open && (!intake.mine || project.stage === "screening") && (
        <Press s={s} n="second" action={`/projects/${project.receipt}/supports`} fields={{ wanted: intake.mine ? "no" : "yes" }}>
          <button class={`govuk-button${intake.mine ? " govuk-button--secondary" : ""}`} type="submit">
            {intake.mine ? w.choices.wanted.no : w.choices.wanted.yes}
          </button>
        </Press>
      )}
    </section>
  );
};

/** The call and the survey, for everybody who may read it; for the proposer, until when it may be changed. */
export const Before = ({ s, d, mine }: Omit<SupportProps, "offers"> & { readonly mine: boolean }) => {
  const w = wordsOf(s.lang);
  const { intake, policy, project } = d;
  const least = classOf(policy, project.class)?.survey.value ?? 0;
  const until = mine && d.trail.every((fact) => untouched.includes(fact.kind)) ? editableUntil(project, intake) : null;
  const call: readonly Row[] = intake.call
    ? [
        [
          w.calls.belongs,
          <>
            <a class="govuk-link" href={`/calls/${intake.call.id}`}>
              {intake.call.title}
            </a>{" "}
            {until !== null && until >= dayOf(s.now) && <span class="quiet">{w.calls.editUntil(until)}</span>}
          </>,
        ],
      ]
    : [];
  const rests = intake.survey ? (
    <a class="govuk-link" href={`/surveys/${intake.survey.id}`}>
      {intake.survey.title}
    </a>
  ) : (
    w.surveys.restsNone
  );
  const survey: readonly Row[] =
    intake.survey || (least > 0 && project.stage === "screening")
      ? [
          [
            w.surveys.rests,
            <>
              {rests} {intake.survey && w.surveys.restsOn(intake.survey.answers)}{" "}
              {least > 0 && <span class="quiet">{w.surveys.leastAnswers(least)}</span>}
            </>,
          ],
        ]
      : [];
  if (call.length + survey.length === 0) return <></>;
  return (
    <section class="section" aria-labelledby="before">
      <h2 id="before">{w.surveys.before}</h2>
      <SummaryList rows={[...call, ...survey]} />
    </section>
  );
};
