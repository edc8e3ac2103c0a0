/** 试走一遍: the form of an imaginary project, and its whole way with days. A plain GET form: the address holds what was asked. */
import type { Policy } from "#model/policy/policy.ts";
import type { Imagined, Trial } from "#model/policy/trial.ts";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { sayOf } from "./say.ts";
import { type TrialAsked, TrialForm } from "./trialform.tsx";
import { lastDay, needWords, stopWords, walkedSteps } from "./walked.ts";

interface Props {
  readonly s: Setting;
  readonly policy: Policy;
  readonly action: string;
  readonly back: string;
  readonly asked: TrialAsked;
  /** None before anything was asked, or where something is wrong with it. */
  readonly walked: { readonly imagined: Imagined; readonly trial: Trial } | null;
}

export const TrialPage = ({ s, policy, action, back, asked, walked }: Props) => {
  const w = wordsOf(s.lang);
  const title = w.trial.title(policy.name[s.lang]);
  return (
    <Page s={s} title={asked.wrong.length > 0 ? w.common.titleError(title) : title} wide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="lead">{w.trial.lead}</p>
      <TrialForm s={s} policy={policy} action={action} asked={asked} />
      {walked && <Walked s={s} policy={policy} {...walked} />}
      <p>
        <a class="govuk-link back" href={back}>
          {w.common.back}
        </a>
      </p>
    </Page>
  );
};

const Walked = ({ s, policy, imagined, trial }: { s: Setting; policy: Policy; imagined: Imagined; trial: Trial }) => {
  const say = sayOf(policy, s.lang);
  const { trial: w } = say.w;
  const steps = walkedSteps(say, imagined, trial);
  return (
    <section id="walked" aria-labelledby="walked-title">
      <Verdict s={s} stops={trial.stops.map((one) => stopWords(say, one))} goes={w.goes(lastDay(steps))} />
      {trial.needs.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{w.needs}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {trial.needs.map((one) => (
              <li>{needWords(say, one)}</li>
            ))}
          </ul>
        </>
      )}
      <h2 class="govuk-heading-m" id="walked-title">
        {w.steps}
      </h2>
      <p class="govuk-hint">{w.assumes}</p>
      <Stack
        caption={w.steps}
        hideCaption
        head={[{ label: w.step }, { label: w.who }, { label: w.until }, { label: w.note }]}
        rows={steps.map((step, index) => ({
          mark: `walked walked--${step.kind}`,
          cells: [`${index + 1}. ${step.what}`, step.who, <strong>{w.dayOf(step.until)}</strong>, step.notes.join(say.w.rules.gate.stop)],
        }))}
      />
    </section>
  );
};

const Verdict = ({ s, stops, goes }: { s: Setting; stops: readonly string[]; goes: string }) =>
  stops.length === 0 ? (
    <p class="sound">{goes}</p>
  ) : (
    <div class="govuk-error-summary flaws">
      <h2 class="govuk-error-summary__title">{wordsOf(s.lang).trial.stopped}</h2>
      <ul class="govuk-list govuk-error-summary__list">
        {stops.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </div>
  );
