/** Which agreed orders lack money, and how much each. */
import type { Approval, ApprovalRow } from "#model/approve/approval.ts";
import { yuan } from "#model/money.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const isShort = (row: ApprovalRow): boolean => row.decision === "agree" && !row.done && row.missing > 0;

export const ShortOfMoney = ({ s, approval }: { s: Setting; approval: Approval }) => {
  const w = wordsOf(s.lang).approve;
  const short = approval.rows.filter(isShort);
  if (short.length === 0 || approval.state === "discarded") return <></>;
  return (
    <section class="waits" aria-labelledby="short-heading">
      <h2 class="govuk-heading-m" id="short-heading">
        {w.shortTitle}
      </h2>
      <ul class="waits__list">
        {short.map((row) => (
          <li class="waits__missing">{w.short(row.title, yuan(row.missing))}</li>
        ))}
      </ul>
      <p>{w.shortLead}</p>
    </section>
  );
};
