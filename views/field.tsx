/** One question of a form, drawn by what it asks for. */
import { fileTypes } from "#model/archive/file.ts";
import type { Asked } from "#model/form.ts";
import { Flag, Radios, Select, Ticks } from "./choice.tsx";
import { Asides, describedBy, type FieldProps, fieldId, Group, LabelText, one, optionsOf } from "./label.tsx";
import { wordsOf } from "./words/words.ts";

/** More choices than this are a list to open, not buttons to read. */
const mostRadios = 8;

export const Field = (props: FieldProps) => {
  const { kind } = props.asked;
  if (kind === "flag") return <Flag {...props} />;
  if (kind === "choices") return <Ticks {...props} />;
  if (kind === "choice") return optionsOf(props).length <= mostRadios ? <Radios {...props} /> : <Select {...props} />;
  return (
    <Group error={props.error}>
      <label class="govuk-label" for={fieldId(props.name)}>
        <LabelText {...props} />
      </label>
      <Asides {...props} />
      {kind === "files" ? (
        <Files {...props} />
      ) : kind === "upload" || kind === "sheet" ? (
        <Upload {...props} />
      ) : kind === "lines" ? (
        <Lines {...props} />
      ) : kind === "money" ? (
        <Sum {...props} />
      ) : (
        <Line {...props} />
      )}
    </Group>
  );
};

/** As high as what is asked for is long. */
const rowsFor = (max: number): number => (max > 10_000 ? 24 : max > 300 ? 6 : 3);

const attributes = (props: FieldProps) => ({
  id: fieldId(props.name),
  name: props.name,
  "aria-describedby": describedBy(props),
  "aria-invalid": props.error ? ("true" as const) : undefined,
});

const Lines = (props: FieldProps) => (
  <textarea
    {...attributes(props)}
    class={`govuk-textarea${props.error ? " govuk-textarea--error" : ""}`}
    rows={rowsFor(props.asked.max ?? 0)}
  >
    {one(props.value)}
  </textarea>
);

const Upload = (props: FieldProps) => (
  <input
    {...attributes(props)}
    class="govuk-input govuk-input--file"
    type="file"
    accept={props.asked.kind === "sheet" ? ".xlsx" : ".txt,.csv,.json"}
  />
);

/** Without scripts too: the browser offers the camera and the album by itself. What was chosen is forgotten when a form comes back. */
const Files = (props: FieldProps) => (
  <>
    {props.value !== undefined && <p class="govuk-hint">{wordsOf(props.s.lang).files.chooseAgain}</p>}
    <input
      {...attributes(props)}
      class="govuk-input govuk-input--file"
      type="file"
      accept={props.asked.optional ? "image/*" : [...fileTypes, ".jpg", ".jpeg", ".png", ".webp", ".pdf"].join(",")}
      multiple={(props.asked.max ?? 1) > 1}
    />
  </>
);

const Sum = (props: FieldProps) => (
  <div class="govuk-input__wrapper">
    <div class="govuk-input__prefix" aria-hidden="true">
      {wordsOf(props.s.lang).common.yuanSign}
    </div>
    <Line {...props} />
  </div>
);

const Line = (props: FieldProps) => {
  const { type, width, ...shape } = shapeOf(props.asked);
  const size = width === undefined ? "" : ` govuk-input--width-${width}`;
  return (
    <input
      {...attributes(props)}
      {...shape}
      type={type}
      class={`govuk-input${size}${props.error ? " govuk-input--error" : ""}`}
      value={one(props.value)}
    />
  );
};

interface Shape {
  readonly type: "text" | "date" | "datetime-local";
  readonly width?: number;
  readonly inputmode?: "decimal" | "numeric";
  readonly autocomplete?: "off";
}
function shapeOf({ kind, max = 0 }: Asked): Shape {
  if (kind === "money") return { type: "text", width: 10, inputmode: "decimal", autocomplete: "off" };
  if (kind === "whole") return { type: "text", width: 5, inputmode: "numeric", autocomplete: "off" };
  if (kind === "day") return { type: "date", width: 10 };
  if (kind === "time") return { type: "datetime-local", width: 20 };
  return max <= 20 ? { type: "text", width: 20, autocomplete: "off" } : { type: "text", autocomplete: "off" };
}
