/** How many wishes a project answers, for everybody; what was said, for staff alone. */
import type { Dossier } from "#model/project.ts";
import type { Wish } from "#model/propose/wish.ts";
import { Press } from "../press.tsx";
import type { Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

export interface DeskPart {
  readonly wishes: readonly Wish[];
  /** The reader may take a wish from its project again. */
  readonly detaches: boolean;
}

export const Answers = ({ s, d, desk }: { readonly s: Setting; readonly d: Dossier; readonly desk: DeskPart | null }) => {
  const w = wordsOf(s.lang);
  if (d.intake.wishes === 0) return <></>;
  return (
    <section class="section" aria-labelledby="answers">
      <h2 id="answers">{w.wishes.answers}</h2>
      <p>
        {w.wishes.answersCount(d.intake.wishes)} {!desk && w.wishes.answersHidden}
      </p>
      {desk && (
        <ul class="wishes">
          {desk.wishes.map((wish) => (
            <li class="wish">
              <p class="words">{wish.text}</p>
              <p class="item__line">
                {wish.place && <span>{wish.place}</span>}{" "}
                <span>{w.wishes.line(choiceWord(w, "channel", wish.channel), wish.happened)}</span>
              </p>
              {desk.detaches && (
                <Press s={s} n={wish.id} action={`/wishes/${wish.id}/detachments`}>
                  <button class="govuk-button govuk-button--secondary" type="submit">
                    {w.wishes.detach}
                  </button>
                </Press>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
