/** 更正: the value as it was recorded struck through, the right one beside it. */
import type { FactOf } from "#model/draft.ts";
import { type Mended, valueIn } from "./mended.ts";
import type { Setting } from "./setting.ts";
import { Mark } from "./tag.tsx";
import type { PolicyNames } from "./words/shapes.ts";
import { wordsOf } from "./words/words.ts";

interface SentenceProps {
  readonly s: Setting;
  readonly text: string;
  readonly mended: readonly Mended[];
}

/** The sentence of a fact; where it names a value that was put right, both values stand in its place, else after it. */
export const Sentence = ({ s, text, mended }: SentenceProps) => {
  const [mend, ...rest] = mended;
  if (!mend) return <>{text}</>;
  const [first = ""] = mend.was;
  const at = text.indexOf(first);
  if (at < 0) {
    return (
      <>
        <Sentence s={s} text={text} mended={rest} /> <span class="mend__field">{wordsOf(s.lang).choices.field[mend.field]}</span>{" "}
        <Both s={s} mend={mend} />
      </>
    );
  }
  return (
    <>
      {text.slice(0, at)}
      <Both s={s} mend={mend} />
      <Sentence s={s} text={text.slice(at + first.length)} mended={rest} />
    </>
  );
};

const Both = ({ s, mend }: { s: Setting; mend: Mended }) => {
  const w = wordsOf(s.lang).trail;
  return (
    <span class="mend">
      {mend.was.map((value) => (
        <del>
          <span class="govuk-visually-hidden">{w.was}</span>
          {value}
        </del>
      ))}{" "}
      <ins>
        <span class="govuk-visually-hidden">{w.now}</span>
        {mend.now}
      </ins>{" "}
      <a class="mend__mark" href={`#fact-${mend.by}`}>
        <Mark tone="seal">{w.mark}</Mark>
      </a>
    </span>
  );
};

/** The correction itself: from what to what, and which record it mends. */
export const Change = ({ s, body, names }: { s: Setting; body: FactOf<"corrected">["body"]; names: PolicyNames }) => {
  const w = wordsOf(s.lang).trail;
  const value = (one: typeof body.from) => valueIn(body.field, one, s.lang, names);
  return (
    <span class="mend">
      {w.colon}
      <del>
        <span class="govuk-visually-hidden">{w.was}</span>
        {value(body.from)}
      </del>{" "}
      <ins>
        <span class="govuk-visually-hidden">{w.now}</span>
        {value(body.to)}
      </ins>{" "}
      <a class="govuk-link" href={`#fact-${body.fact}`}>
        {w.mendedRecord}
      </a>
    </span>
  );
};
