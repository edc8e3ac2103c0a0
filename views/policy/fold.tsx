/**
 * One chapter of a policy, folded: its name and how much is in it stand there, the rest opens. The contents lead to the chapter, and what is led to is
 * open where the browser can say so; else it is one more tap.
 */
import type { Child } from "hono/jsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import type { Chapter } from "./chapters.ts";
import { unsureIn } from "./chapters.ts";

export const Fold = ({ s, chapter, children }: { s: Setting; chapter: Chapter; children?: Child }) => {
  const { key, title, rules } = chapter;
  return (
    <section class={`rules rules--${key}`} id={key}>
      <details class="fold fold--chapter">
        <summary class="fold__summary">
          <h2 class="fold__title">{title}</h2>{" "}
          <span class="fold__count">{wordsOf(s.lang).rules.held(rules.length, unsureIn(chapter))}</span>
        </summary>
        {children}
      </details>
    </section>
  );
};
