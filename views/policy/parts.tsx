/** The questions of one value: each beside what is wrong with it, rows and groups under their headings. */
import { Field } from "../field.tsx";
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
        <Field
          s={s}
          act={sheet.act}
          name={ask.field}
          asked={ask.asked}
          words={ask.words}
          options={ask.options}
          value={sheet.values[ask.field]}
          error={sheet.errors[ask.field]}
        />
      ) : (
        <fieldset class={ask.row ? "asks asks--row" : "asks"}>
          <legend class="asks__name">{ask.heading}</legend>
          <Parts s={s} sheet={sheet} asks={ask.asks} />
        </fieldset>
      ),
    )}
  </>
);

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
