/** One sheet to hang up or hand out: what is asked, until when, and a code that leads to where it is answered. */
import type { Child } from "hono/jsx";
import { Page } from "./page.tsx";
import { Qr } from "./qr.tsx";
import type { Setting } from "./setting.ts";
import { wordsOf } from "./words/words.ts";

interface PosterProps {
  readonly s: Setting;
  readonly ask: string;
  readonly title: string;
  readonly when?: string | undefined;
  /** The page to which the code leads, and the one from which the sheet was opened. */
  readonly path: string;
  readonly back: string;
  readonly steps: readonly string[];
  readonly foot?: string;
  readonly children?: Child;
}

export const Poster = ({ s, ask, title, when, path, back, steps, foot, children }: PosterProps) => (
  <Page s={s} title={title}>
    <article class="poster">
      <p class="poster__ask">{ask}</p>
      <h1 class="poster__title">{title}</h1>
      {when !== undefined && <p class="poster__when">{when}</p>}
      <Qr text={s.origin + path} label={ask} />
      <h2>{wordsOf(s.lang).calls.posterHow}</h2>
      <ol class="poster__steps">
        {steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {children}
      {foot !== undefined && <p class="poster__foot">{foot}</p>}
      <p class="poster__foot">{s.origin + path}</p>
    </article>
    <p>
      <a class="govuk-link back" href={back}>
        {wordsOf(s.lang).common.back}
      </a>
    </p>
  </Page>
);
