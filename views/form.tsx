/** Any act's form, drawn from its schema; shown again it keeps what was typed and says what to put right. */
import type { Child } from "hono/jsx";
import type { ActName } from "#model/acts.ts";
import { type Asked, type Form, fieldsOf } from "#model/form.ts";
import { ErrorSummary } from "./errors.tsx";
import { Field } from "./field.tsx";
import { one } from "./label.tsx";
import { Page } from "./page.tsx";
import { type Row, SummaryList } from "./rows.tsx";
import type { Setting, Sheet } from "./setting.ts";
import { actWords } from "./words/pick.ts";
import { wordsOf } from "./words/words.ts";

interface ActFormProps {
  readonly s: Setting;
  readonly form: Form;
  readonly sheet: Sheet;
  /** Questions that depend on what is known, before those of the form itself. */
  readonly first?: Child;
  /** What the schema cannot draw by itself (a table of rows), before the button. */
  readonly children?: Child;
}

export const ActForm = (props: ActFormProps) => (
  <>
    <ErrorSummary {...props} />
    <FormBody {...props} />
  </>
);

interface FormPageProps extends ActFormProps {
  /** What the act concerns. */
  readonly about?: readonly Row[];
  /** Where "go back" leads; without it, up from the form's own address. */
  readonly back?: string;
  readonly wide?: boolean;
}

/** A page of one act: what happens, what it concerns, the questions, the button. */
export const FormPage = ({ about, back, wide = false, ...props }: FormPageProps) => {
  const { s, sheet } = props;
  const w = wordsOf(s.lang);
  const { title, lead } = actWords(w, sheet.act);
  const wrong = sheet.refusal !== undefined || Object.keys(sheet.errors).length > 0;
  return (
    <Page s={s} title={wrong ? w.common.titleError(title) : title} wide={wide}>
      <ErrorSummary {...props} />
      <h1 class="govuk-heading-l">{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {about && about.length > 0 && (
        <section class="about" aria-label={w.common.aboutHeading}>
          <SummaryList rows={about} />
        </section>
      )}
      <FormBody {...props} />
      <p>
        <a class="govuk-link back" href={back ?? above(sheet.action)}>
          {w.common.cancel}
        </a>
      </p>
    </Page>
  );
};

const above = (action: string): string => action.split("?")[0]?.split("/").slice(0, -1).join("/") || "/";

const FormBody = ({ s, form, sheet, first, children }: ActFormProps) => {
  const { button } = actWords(wordsOf(s.lang), sheet.act);
  const uploads = fieldsOf(form).some(([, asked]) => asked.kind === "upload" || asked.kind === "sheet" || asked.kind === "files");
  return (
    <form class="act" method="post" action={sheet.action} enctype={uploads ? "multipart/form-data" : undefined} novalidate>
      <input type="hidden" name="csrf" value={s.csrf} />
      <input type="hidden" name="once" value={s.once} />
      {first}
      {fieldsOf(form).map(([name, asked]) => (
        <Question s={s} sheet={sheet} name={name} asked={asked} />
      ))}
      {sheet.extras?.map((extra) => (
        <Field {...extra} s={s} act={sheet.act} value={sheet.values[extra.name]} error={sheet.errors[extra.name]} words={extra} />
      ))}
      {children}
      <button
        class={`govuk-button${grave.includes(sheet.act) ? " govuk-button--warning" : ""}`}
        type="submit"
        data-prevent-double-click="true"
      >
        {button}
      </button>
    </form>
  );
};

/** What cannot be taken back looks different from what can. */
const grave: readonly ActName[] = ["withdraw", "refuse", "cancel", "adjourn", "terminate", "discard", "revoke", "merge", "scrap"];
/** Context that the page has settled already: asked only where there is a choice. */
const context: readonly string[] = ["item", "meeting", "area", "objection", "outage", "grant", "fact", "spot", "other", "side"];
/** What only a clerk is asked who writes down somebody else's wish; for whom, also who acts by a consent. */
const clerksOnly: readonly string[] = ["channel", "person", "contact", "apportioned"];
const isClerks = ({ who }: Setting, name: string): boolean =>
  clerksOnly.includes(name) && !who?.roles.some((role) => role === "clerk" || (role === "agent" && name === "person"));
/** Said by sending the form a second time, not by ticking. */
const bySending: readonly string[] = ["checked"];
/** Carried along from where the form was opened, never asked. */
const carried: readonly string[] = ["copy", "standard"];

const Question = ({ s, sheet, name, asked }: { s: Setting; sheet: Sheet; name: string; asked: Asked }) => {
  const options = sheet.options[name];
  const value = sheet.values[name];
  const [only] = options ?? [];
  if (asked.kind === "table" || isLeftOut(s, sheet, name, asked)) return <></>;
  if (carried.includes(name)) return one(value) ? <input type="hidden" name={name} value={one(value)} /> : <></>;
  if (context.includes(name) && options?.length === 1 && only) return <input type="hidden" name={name} value={only.value} />;
  if (context.includes(name) && options === undefined && value !== undefined) return <input type="hidden" name={name} value={one(value)} />;
  return <Field s={s} act={sheet.act} name={name} asked={asked} value={value} options={options} error={sheet.errors[name]} />;
};

/** An empty list of choices leaves out a question that may be left out, whatever it asks for. */
function isLeftOut(s: Setting, sheet: Sheet, name: string, asked: Asked): boolean {
  if (bySending.includes(name) || sheet.extras?.some((extra) => extra.name === name)) return true;
  if (sheet.act === "propose" && isClerks(s, name)) return true;
  const options = sheet.options[name] ?? (asked.kind === "choice" && !asked.options ? [] : undefined);
  return asked.optional === true && options?.length === 0;
}
