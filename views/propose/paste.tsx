/** Quick entry begins with lines, typed or pasted: where they come from, and a place to paste them. */
import { mostWishes, wishChannels } from "#model/propose/wish.ts";
import { Radios } from "../choice.tsx";
import { ErrorBox } from "../errors.tsx";
import { one } from "../label.tsx";
import { Page } from "../page.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { AreaChoice } from "./areaChoice.tsx";

export interface PasteProps {
  readonly s: Setting;
  readonly sheet: Sheet;
  /** What is wrong with what was pasted: nothing in it, or too much. */
  readonly fault?: string | undefined;
}

export const PastePage = ({ s, sheet, fault }: PasteProps) => {
  const w = wordsOf(s.lang);
  const { title } = w.acts.collect;
  const channels = wishChannels.map((value) => ({ value, label: choiceWord(w, "channel", value) }));
  return (
    <Page s={s} title={fault ? w.common.titleError(title) : title}>
      {fault && <ErrorBox s={s} lines={[["lines", fault]]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="lead">{w.wishes.pasteLead}</p>
      <form class="act" method="post" action="/wishes/preview" novalidate>
        <input type="hidden" name="csrf" value={s.csrf} />
        <AreaChoice s={s} sheet={sheet} />
        <Radios
          s={s}
          act="collect"
          name="channel"
          asked={{ kind: "choice" }}
          value={one(sheet.values["channel"]) || "chat"}
          options={channels}
        />
        <div class={`govuk-form-group${fault ? " govuk-form-group--error" : ""}`}>
          <label class="govuk-label" for="f-lines">
            {w.wishes.pasteLabel}
          </label>
          <div class="govuk-hint" id="f-lines-hint">
            {w.wishes.pasteHint(mostWishes)}
          </div>
          {fault && (
            <p class="govuk-error-message" id="f-lines-error">
              <span class="govuk-visually-hidden">{w.common.errorPrefix}</span>
              {fault}
            </p>
          )}
          <textarea
            class={`govuk-textarea${fault ? " govuk-textarea--error" : ""}`}
            id="f-lines"
            name="lines"
            rows={12}
            aria-describedby={fault ? "f-lines-hint f-lines-error" : "f-lines-hint"}
            aria-invalid={fault ? "true" : undefined}
          >
            {one(sheet.values["lines"])}
          </textarea>
        </div>
        <button class="govuk-button" type="submit">
          {w.wishes.pasteButton}
        </button>
      </form>
      <p>
        <a class="govuk-link back" href="/wishes">
          {w.common.cancel}
        </a>
      </p>
    </Page>
  );
};
