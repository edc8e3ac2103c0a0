/** What the chair and the clerk do on the page: open an item, close it, count hands, sign the minutes. */
import { type Item, mayVoteOn, openItem, type Sitting } from "#model/meet/sitting.ts";
import { offered, Press } from "../press.tsx";
import type { Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { postTo, type SittingProps } from "./reader.ts";
import { onAgenda, votedOn } from "./rule.ts";

export const Conduct = (props: SittingProps) => {
  const { s, sitting, offers } = props;
  const w = wordsOf(s.lang).meet;
  const item = openItem(sitting);
  const [opens, closes, signs] = [offered(offers, "open"), offered(offers, "close"), offered(offers, "sign")];
  if (!opens && !closes && !signs) return <></>;
  return (
    <section class="conduct" aria-labelledby="conduct-heading">
      <h2 class="govuk-heading-m" id="conduct-heading">
        {w.conduct}
      </h2>
      {opens && <Opening s={s} sitting={sitting} />}
      {closes &&
        item &&
        (sitting.method === "hands" ? <Hands s={s} sitting={sitting} item={item} /> : <Closing s={s} sitting={sitting} item={item} />)}
      {signs && <Signing s={s} sitting={sitting} />}
    </section>
  );
};

interface Sat {
  readonly s: Setting;
  readonly sitting: Sitting;
}

const Opening = ({ s, sitting }: Sat) => {
  const w = wordsOf(s.lang).meet;
  return (
    <>
      <p class="moment__hint">{w.conductHint}</p>
      <ol class="to-open">
        {onAgenda(sitting)
          .filter((item) => item.state === "listed")
          .map((item) => (
            <li class="to-open__item">
              <span class="to-open__title" id={`open-${item.n}`}>
                {item.n}. {item.title}
              </span>
              <Press s={s} n={`open-${item.n}`} action={postTo(sitting, "open")} fields={{ item: item.id }}>
                <button class="govuk-button" type="submit" aria-describedby={`open-${item.n}`} data-prevent-double-click="true">
                  {w.open}
                </button>
              </Press>
            </li>
          ))}
      </ol>
    </>
  );
};

const Closing = ({ s, sitting, item }: Sat & { item: Item }) => {
  const w = wordsOf(s.lang).meet;
  const left = mayVoteOn(sitting, item).length - votedOn(sitting, item);
  return (
    <Press s={s} n={`close-${item.n}`} action={postTo(sitting, "close")} fields={{ item: item.id }}>
      <p class={left > 0 ? "conduct__mind" : "conduct__ready"}>{left > 0 ? w.notYetVoted(left) : w.allVoted}</p>
      <button class="govuk-button" type="submit" data-prevent-double-click="true">
        {w.close(item.n)}
      </button>
    </Press>
  );
};

const choices = ["for", "against", "abstain"] as const;

const Hands = ({ s, sitting, item }: Sat & { item: Item }) => {
  const words = wordsOf(s.lang);
  const w = words.meet;
  return (
    <Press s={s} n={`close-${item.n}`} action={postTo(sitting, "close")} fields={{ item: item.id }}>
      <fieldset class="govuk-fieldset" aria-describedby="hands-hint">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{w.hands(item.n)}</legend>
        <p class="govuk-hint" id="hands-hint">
          {w.handsHint(mayVoteOn(sitting, item).length)}
        </p>
        <div class="hands">
          {choices.map((choice) => (
            <div class="hands__one">
              <label class="govuk-label" for={`hands-${choice}`}>
                {choiceWord(words, "choice", choice)}
              </label>
              <input
                class="govuk-input govuk-input--width-3 hands__input"
                id={`hands-${choice}`}
                name={choice}
                inputmode="numeric"
                autocomplete="off"
              />
            </div>
          ))}
        </div>
      </fieldset>
      <button class="govuk-button" type="submit" data-prevent-double-click="true">
        {w.handsClose(item.n)}
      </button>
    </Press>
  );
};

const Signing = ({ s, sitting }: Sat) => {
  const w = wordsOf(s.lang).meet;
  return (
    <Press s={s} n="sign" action={postTo(sitting, "sign")}>
      <label class="govuk-label" for="minutes-note">
        {w.note}
      </label>
      <p class="govuk-hint" id="minutes-hint">
        {w.noteHint}
      </p>
      <textarea class="govuk-textarea" id="minutes-note" name="note" rows={4} aria-describedby="minutes-hint"></textarea>
      <button class="govuk-button" type="submit" data-prevent-double-click="true">
        {w.signButton}
      </button>
    </Press>
  );
};
