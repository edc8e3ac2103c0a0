/** The lines as they were understood, to be read and mended before one press writes them all. */
import { ErrorBox } from "../errors.tsx";
import { Page } from "../page.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { errorText, refusalText } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { AreaChoice } from "./areaChoice.tsx";
import { askedOfColumn, LineRow } from "./line.tsx";

export interface LinesProps {
  readonly s: Setting;
  readonly sheet: Sheet;
  /** Whole lines of the paste that were no wish. */
  readonly leftOut: readonly string[];
}

/** The rows by their keys, as they stand in what was sent. */
const keysOf = ({ values }: Sheet): readonly string[] =>
  Object.keys(values).flatMap((name) => (name.startsWith("rows.text.") ? [name.slice("rows.text.".length)] : []));

export const LinesPage = ({ s, sheet, leftOut }: LinesProps) => {
  const w = wordsOf(s.lang);
  const wrong = sheet.refusal !== undefined || Object.keys(sheet.errors).length > 0;
  const keys = keysOf(sheet);
  return (
    <Page s={s} title={wrong ? w.common.titleError(w.wishes.check) : w.wishes.check} wide>
      <Wrong s={s} sheet={sheet} keys={keys} />
      <h1 class="govuk-heading-l">{w.wishes.check}</h1>
      <p class="lead">{w.wishes.checkLead(keys.length)}</p>
      {leftOut.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{w.wishes.leftOut(leftOut.length)}</span>
          </summary>
          <div class="govuk-details__text">
            {leftOut.map((line) => (
              <p class="words">{line}</p>
            ))}
          </div>
        </details>
      )}
      <form class="act act--wide" method="post" action={sheet.action} enctype="multipart/form-data" novalidate>
        <input type="hidden" name="csrf" value={s.csrf} />
        <input type="hidden" name="once" value={s.once} />
        <AreaChoice s={s} sheet={sheet} />
        <ol class="lines">
          {keys.map((key, index) => (
            <LineRow s={s} sheet={sheet} row={key} n={index + 1} />
          ))}
        </ol>
        <button class="govuk-button" type="submit" data-prevent-double-click="true">
          {w.wishes.submit}
        </button>
      </form>
      <p>
        <a class="govuk-link back" href="/wishes/new">
          {w.wishes.again}
        </a>
      </p>
    </Page>
  );
};

const Wrong = ({ s, sheet, keys }: Pick<LinesProps, "s" | "sheet"> & { readonly keys: readonly string[] }) => {
  const w = wordsOf(s.lang);
  const lines = Object.entries(sheet.errors).map(([name, error]) => {
    const [, column = "", key = ""] = name.split(".");
    const said = errorText(w, error, askedOfColumn(column));
    return [name, key === "" ? said : w.common.labelled(w.wishes.row(keys.indexOf(key) + 1), said)] as const;
  });
  const refused = sheet.refusal ? [["", refusalText(w, sheet.refusal)] as const] : [];
  return lines.length + refused.length === 0 ? <></> : <ErrorBox s={s} lines={[...refused, ...lines]} />;
};
