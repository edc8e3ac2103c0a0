/** A correction that waits for its second person: what was recorded, what it becomes, why, by which paper. */
import { seatOfMember } from "#model/meet/sitting.ts";
import type { Tally } from "#model/meet/tally.ts";
import type { Correction } from "#model/standing.ts";
import { offered, Press } from "../press.tsx";
import { SummaryList } from "../rows.tsx";
import { choiceWord } from "../words/pick.ts";
import { type Words, wordsOf } from "../words/words.ts";
import { postTo, type SittingProps } from "./reader.ts";

export const CorrectionWaits = (props: SittingProps) => {
  const { s, sitting, offers } = props;
  const { correction } = sitting;
  if (!correction) return <></>;
  const words = wordsOf(s.lang);
  const w = words.meet;
  const mine = correction.askedBy === s.who?.id;
  return (
    <section class="waits" aria-labelledby="correction-heading">
      <h2 class="govuk-heading-m" id="correction-heading">
        {w.correction}
      </h2>
      <SummaryList
        rows={[
          [choiceWord(words, "field", correction.field), whose(props, correction)],
          [w.was, <del>{said(words, correction.from)}</del>],
          [w.become, <ins>{said(words, correction.to)}</ins>],
          [w.reason, correction.reason],
          [w.paper, correction.paper],
        ]}
      />
      {offered(offers, "agree") ? (
        <Press s={s} n="agree" action={postTo(sitting, "agree")}>
          <p>{w.agreeHint}</p>
          <button class="govuk-button" type="submit" data-prevent-double-click="true">
            {w.agree}
          </button>
        </Press>
      ) : (
        <p>{mine ? w.yours : w.otherwise}</p>
      )}
    </section>
  );
};

function whose({ s, sitting, seeVotes }: SittingProps, { field, target }: Correction): string {
  if (field === "tally") return sitting.items.find((item) => item.id === target)?.title ?? "";
  return (seeVotes && seatOfMember(sitting, target ?? "")?.name) || wordsOf(s.lang).meet.aMember;
}

function said({ meet: w }: Words, value: string | number | Tally): string {
  if (typeof value === "object") return w.tally(value.for, value.against, value.abstain);
  return value === "yes" ? w.presence.yes : value === "no" ? w.presence.no : value === "left" ? w.left : String(value);
}
