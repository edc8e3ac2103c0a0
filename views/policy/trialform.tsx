/** What is asked of an imaginary project; what was typed stays, with what is wrong beside it. */
import type { Policy } from "#model/policy/policy.ts";
import type { Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

type Text = "class" | "amount" | "start" | "work" | "surveys" | "seconders" | "area" | "source";
export interface TrialAsked {
  readonly typed: Readonly<Record<Text, string>>;
  readonly urgent: boolean;
  readonly fails: readonly string[];
  readonly wrong: readonly ("class" | "amount" | "start" | "work")[];
}
interface FormProps {
  readonly s: Setting;
  readonly policy: Policy;
  readonly action: string;
  readonly asked: TrialAsked;
}

export const TrialForm = ({ s, policy, action, asked }: FormProps) => {
  const { trial: w } = wordsOf(s.lang);
  const classes = policy.classes.map((one) => [one.code, one.label[s.lang]] as const);
  return (
    <form class="try" method="get" action={action}>
      <div class="try__fields">
        <Choice s={s} asked={asked} name="class" options={classes} />
        <Text s={s} asked={asked} name="amount" mode="decimal" />
        <Text s={s} asked={asked} name="start" type="date" />
        <Text s={s} asked={asked} name="work" mode="numeric" />
        {policy.classes.some((one) => one.survey.value > 0) && <Text s={s} asked={asked} name="surveys" mode="numeric" hint={w.blank} />}
        {policy.proposal.seconders.value > 0 && <Text s={s} asked={asked} name="seconders" mode="numeric" hint={w.blank} />}
        <Conditions s={s} policy={policy} asked={asked} />
      </div>
      {policy.urgent.value && <Tick name="urgent" value="yes" label={w.urgent} checked={asked.urgent} />}
      <details class="fold">
        <summary class="fold__summary">{w.fails}</summary>
        {policy.checklist.map((point) => (
          <Tick name="fails" value={point.key} label={point.text[s.lang]} checked={asked.fails.includes(point.key)} />
        ))}
      </details>
      <button class="govuk-button" type="submit">
        {w.go}
      </button>
    </form>
  );
};

/** Asked only where a condition of the policy looks at it. */
const Conditions = ({ s, policy, asked }: Omit<FormProps, "action">) => {
  const w = wordsOf(s.lang);
  const all = [...policy.gates, ...policy.acceptance, ...policy.procurement.ladder].map((one) => one.only);
  const areas = [...new Set(all.flatMap((one) => one?.areas ?? []))];
  const sources = [...new Set(all.flatMap((one) => one?.sources ?? []))];
  return (
    <>
      {areas.length > 0 && <Choice s={s} asked={asked} name="area" options={[policy.area, ...areas].map((one) => [one, one] as const)} />}
      {sources.length > 0 && (
        <Choice
          s={s}
          asked={asked}
          name="source"
          options={[["", w.trial.anySource], ...sources.map((one) => [one, choiceWord(w, "source", one)] as const)]}
        />
      )}
    </>
  );
};

interface OneProps {
  readonly s: Setting;
  readonly asked: TrialAsked;
  readonly name: Text;
}
const wrongIn = ({ s, asked, name }: OneProps): string | undefined => {
  const wrong = asked.wrong.find((one) => one === name);
  return wrong && wordsOf(s.lang).trial.wrong[wrong];
};

const Wrong = (props: OneProps) => {
  const text = wrongIn(props);
  if (text === undefined) return <></>;
  return (
    <p class="govuk-error-message" id={`try-${props.name}-error`}>
      {text}
    </p>
  );
};

interface TextProps extends OneProps {
  readonly type?: "text" | "date";
  readonly mode?: "decimal" | "numeric";
  readonly hint?: string;
}
const Text = ({ type = "text", mode, hint, ...props }: TextProps) => {
  const { s, asked, name } = props;
  const wrong = wrongIn(props) !== undefined;
  const described = [hint ? `try-${name}-hint` : "", wrong ? `try-${name}-error` : ""].filter((id) => id !== "").join(" ");
  return (
    <div class={`govuk-form-group${wrong ? " govuk-form-group--error" : ""}`}>
      <label class="govuk-label" for={`try-${name}`}>
        {wordsOf(s.lang).trial[name]}
      </label>
      {hint && (
        <div class="govuk-hint" id={`try-${name}-hint`}>
          {hint}
        </div>
      )}
      <Wrong {...props} />
      <input
        class="govuk-input"
        id={`try-${name}`}
        name={name}
        type={type}
        inputmode={mode}
        value={asked.typed[name]}
        aria-describedby={described || undefined}
        aria-invalid={wrong ? "true" : undefined}
      />
    </div>
  );
};

const Choice = ({ options, ...props }: OneProps & { options: readonly (readonly [string, string])[] }) => {
  const { s, asked, name } = props;
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={`try-${name}`}>
        {wordsOf(s.lang).trial[name]}
      </label>
      <Wrong {...props} />
      <select class="govuk-select" id={`try-${name}`} name={name}>
        {options.map(([value, label]) => (
          <option value={value} selected={value === asked.typed[name]}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
};

const Tick = ({ name, value, label, checked }: { name: string; value: string; label: string; checked: boolean }) => (
  <div class="govuk-checkboxes__item">
    <input class="govuk-checkboxes__input" type="checkbox" id={`try-${name}-${value}`} name={name} value={value} checked={checked} />
    <label class="govuk-label govuk-checkboxes__label" for={`try-${name}-${value}`}>
      {label}
    </label>
  </div>
);
