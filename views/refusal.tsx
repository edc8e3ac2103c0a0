/** The page that says no: why, and what to do next. */
import { type Refusal, refusals } from "#model/refusals.ts";
import { Page } from "./page.tsx";
import type { Setting } from "./setting.ts";
import { refusalText } from "./words/pick.ts";
import { wordsOf } from "./words/words.ts";

interface Props {
  readonly s: Setting;
  readonly refusal: Refusal;
  /** Where to go on from here. */
  readonly back: string;
}

export const RefusalPage = ({ s, refusal, back }: Props) => {
  const w = wordsOf(s.lang);
  const status: number = refusals[refusal.refusal];
  const headings: Readonly<Record<string, string>> = w.refusal.headings;
  const heading = headings[String(status)] ?? w.refusal.other;
  return (
    <Page s={s} title={heading}>
      <h1 class="govuk-heading-l">{heading}</h1>
      <p class="lead">{refusalText(w, refusal)}</p>
      <p class="buttons">
        {status === 401 && (
          <a class="govuk-button" href="/session/new">
            {w.common.signIn}
          </a>
        )}
        <a class={`govuk-button${status === 401 ? " govuk-button--secondary" : ""}`} href={back}>
          {w.common.back}
        </a>
      </p>
    </Page>
  );
};
