/** What the chair and the clerk do on the page: open an item, close it, count hands, confirm the count, sign the minutes. */
import { byTable } from "#model/meet/method.ts";
import { type Item, openItem, type Sitting } from "#model/meet/sitting.ts";
import { isQuorate, mayVoteOn } from "#model/meet/voters.ts";
import { offered, Press } from "../press.tsx";
import type { Setting } from "../setting.ts";
import { actWords } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { postTo, type SittingProps } from "./reader.ts";
import { onAgenda, votedOn } from "./rule.ts";
import { Typed } from "./typed.tsx";

export const Conduct = (props: SittingProps) => {
  const { s, sitting, offers } = props;
  const w = wordsOf(s.lang).meet;
  const item = openItem(sitting);
  const [opens, closes, signs] = [offered(offers, "open"), offered(offers, "close"), offered(offers, "sign")];
  const [counts, adjourns] = [offered(offers, "count"), offered(offers, "adjourn")];
  if (!opens && !closes && !signs && !counts && !adjourns && !sitting.typed) return <></>;
  return (
    <section class="conduct" aria-labelledby="conduct-heading">
      <h2 class="govuk-heading-m" id="conduct-heading">
        {w.conduct}
      </h2>
      {opens && <Opening s={s} sitting={sitting} />}
      {adjourns && <TooFew s={s} sitting={sitting} href={adjourns.href} />}
      {closes && item && <Closing s={s} sitting={sitting} item={item} />}
      {counts && <ToCount s={s} sitting={sitting} href={counts.href} />}
      <Typed {...props} />
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
          .filter((item) => item.state === "listed" && !byTable(item.method) && isQuorate(sitting, item))
          .map((item) => (
            <li class="to-open__item">
              <span class="to-open__title" id={`open-${item.n}`}>
                {item.n}. {item.title}
              </span>
              {item.alone && <span class="to-open__alone">{w.alone}</span>}
              <Press s={s} n={`open-${item.n}`} action={postTo(sitting, "open")} fields={{ item: item.id }}>
                <button class="govuk-button" type="submit" aria-describedby={`open-${item.n}`} data-prevent-double-click="true">
                  {w.open}
                </button>
              </Press>
            </li>
          ))}
      </ol>
      <Together s={s} sitting={sitting} />
    </>
  );
};

/** 合并表决: ticked together and put to one vote. */
const Together = ({ s, sitting }: Sat) => {
  const w = wordsOf(s.lang).meet;
  const items = onAgenda(sitting).filter((item) => item.state === "listed" && !byTable(item.method) && !item.alone);
  if (!sitting.rule.enBloc || sitting.rule.scores || items.length < 2) return <></>;
  return (
    <Press s={s} n="open-together" action={postTo(sitting, "open")}>
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{w.openTogether}</legend>
        <p class="govuk-hint">{w.openTogetherHint}</p>
        <div class="govuk-checkboxes">
          {items.map((item) => (
            <div class="govuk-checkboxes__item">
              <input class="govuk-checkboxes__input" id={`together-${item.n}`} name="item" type="checkbox" value={item.id} />
              <label class="govuk-label govuk-checkboxes__label" for={`together-${item.n}`}>
                {item.n}. {item.title}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <button class="govuk-button govuk-button--secondary" type="submit" data-prevent-double-click="true">
        {w.openTogether}
      </button>
    </Press>
  );
};

/** Nothing is opened for so few; that no more will come is said behind a page of its own, for good. */
const TooFew = ({ s, sitting, href }: Sat & { readonly href: string }) => {
  const words = wordsOf(s.lang);
  const lacking = sitting.items.filter((item) => item.state === "listed" && !isQuorate(sitting, item));
  return (
    <>
      <p class="conduct__mind">{words.meet.tooFew(words.common.listAnd(lacking.map((item) => String(item.n))))}</p>
      <p>
        <a class="govuk-link" href={href}>
          {actWords(words, "adjourn").title}
        </a>
      </p>
    </>
  );
};

const Closing = ({ s, sitting, item }: Sat & { item: Item }) => {
  const w = wordsOf(s.lang).meet;
  const left = mayVoteOn(sitting, item).length - votedOn(sitting, item);
  return (
    <Press s={s} n={`close-${item.n}`} action={postTo(sitting, "close")} fields={{ item: item.id }}>
      {!isQuorate(sitting, item) && <p class="conduct__mind">{w.closeShort}</p>}
      <p class={left > 0 ? "conduct__mind" : "conduct__ready"}>{left > 0 ? w.notYetVoted(left) : w.allVoted}</p>
      <button class="govuk-button" type="submit" data-prevent-double-click="true">
        {w.close(item.n)}
      </button>
    </Press>
  );
};

const ToCount = ({ s, sitting, href }: Sat & { readonly href: string }) => {
  const w = wordsOf(s.lang).meet;
  const left = sitting.items.filter((item) => item.state === "listed" && byTable(item.method)).length;
  return (
    <p>
      <a class={`govuk-button${sitting.typed ? " govuk-button--secondary" : ""}`} href={href}>
        {sitting.typed ? w.countAgain : w.toCount(left)}
      </a>
    </p>
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
