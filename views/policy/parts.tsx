/** The questions of one value: each beside what is wrong with it, rows and groups under their headings. */
import { Field } from "../field.tsx";
import { every } from "../label.tsx";
import type { Setting, Sheet } from "../setting.ts";
import type { Ask } from "./asking.ts";

interface Props {
  readonly s: Setting;
  readonly sheet: Sheet;
  readonly asks: readonly Ask[];
}

export const Parts = ({ s, sheet, asks }: Props) => (
  <>
    {asks.map((ask) =>
      "field" in ask ? (
        <Part s={s} sheet={sheet} ask={ask} />
      ) : (
        <fieldset class={ask.row ? "asks asks--row" : "asks"}>
          <legend class="asks__name">{ask.heading}</legend>
          <Parts s={s} sheet={sheet} asks={ask.asks} />
        </fieldset>
      ),
    )}
  </>
);

/** More choices than a screen has room for are folded while nothing is chosen and nothing is wrong: all the communities of a city. */
const most = 24;
const Part = ({ s, sheet, ask }: { s: Setting; sheet: Sheet; ask: Extract<Ask, { readonly field: string }> }) => {
  const value = sheet.values[ask.field];
  const error = sheet.errors[ask.field];
  const field = (
    <Field s={s} act={sheet.act} name={ask.field} asked={ask.asked} words={ask.words} options={ask.options} value={value} error={error} />
  );
  return (ask.options?.length ?? 0) <= most ? (
    field
  ) : (
    <details class="fold" open={error !== undefined || every(value).some((one) => one !== "")}>
      <summary class="fold__summary">{ask.words.label}</summary>
      {field}
    </details>
  );
};

/** How each field is called in the list of what is wrong. */
export const labelsOf = (asks: readonly Ask[], heading = ""): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...asks.map((ask) =>
      "field" in ask
        ? { [ask.field]: heading === "" ? ask.words.label : `${heading} · ${ask.words.label}` }
        : labelsOf(ask.asks, ask.heading),
    ),
  );
