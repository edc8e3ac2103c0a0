/** The table of counts as one person typed it, before a second one who looks at it and stands for it. */
import { offered, Press } from "../press.tsx";
import { Table } from "../rows.tsx";
import { choiceWord, fieldWords } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { postTo, type SittingProps } from "./reader.ts";

export const Typed = ({ s, sitting, offers }: SittingProps) => {
  const { typed } = sitting;
  if (!typed) return <></>;
  const words = wordsOf(s.lang);
  const w = words.meet;
  const papers = typed.some((row) => row.handed !== undefined);
  const label = (column: string) => ({ label: fieldWords(words, "count", column).label, numeric: true });
  return (
    <>
      <Table
        id="typed"
        caption={w.typed}
        head={[
          { label: w.order },
          ...(["for", "against", "abstain"] as const).map((choice) => ({ label: choiceWord(words, "choice", choice), numeric: true })),
          ...(papers ? [label("handed"), label("invalid")] : []),
        ]}
        rows={typed.map((row) => {
          const item = sitting.items.find((one) => one.id === row.item);
          const title = `${item?.n ?? ""}. ${item?.title ?? ""}${row.together === undefined ? "" : ` ${w.togetherWith(row.together)}`}`;
          const counts = [row.for, row.against, row.abstain, ...(papers ? [row.handed ?? "", row.invalid ?? ""] : [])];
          return [title, ...counts.map(String)];
        })}
      />
      {offered(offers, "affirm") ? (
        <Press s={s} n="affirm" action={postTo(sitting, "affirm")}>
          <p>{w.affirmHint}</p>
          <button class="govuk-button" type="submit" data-prevent-double-click="true">
            {w.affirm}
          </button>
        </Press>
      ) : (
        <p class="conduct__mind">{sitting.typedBy === s.who?.id ? w.typedByYou : w.typedWaits}</p>
      )}
    </>
  );
};
