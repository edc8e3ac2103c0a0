/** The second person's part: what will happen, in one sentence each, and the button; or the way to take the table back. */
import { acts } from "#model/acts.ts";
import type { Approval } from "#model/approve/approval.ts";
import { yuan } from "#model/money.ts";
import { OfferLinks, offered, Press } from "../press.tsx";
import type { Offer, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { agreed, sumOf } from "./decisions.tsx";
import { isShort } from "./short.tsx";

interface Props {
  readonly s: Setting;
  readonly approval: Approval;
  readonly offers: readonly Offer[];
}

export const Confirming = (props: Props) => {
  const { s, approval, offers } = props;
  if (approval.state !== "prepared") return <></>;
  const w = wordsOf(s.lang).approve;
  return (
    <div class="confirming on-screen">
      {offered(offers, "confirm") ? (
        <Confirm {...props} />
      ) : (
        <p class="confirming__waits">{approval.preparedBy === s.who?.id ? w.preparedByYou : w.waitsForApprover}</p>
      )}
      <OfferLinks s={s} offers={offers.filter((offer) => offer.act === "discard")} />
    </div>
  );
};

const Confirm = ({ s, approval }: Props) => {
  const w = wordsOf(s.lang).approve;
  return (
    <Press s={s} n="confirm" action={`/approvals/${approval.id}/${acts.confirm.noun}`}>
      <h2 class="govuk-heading-m">{w.confirm}</h2>
      <p>{w.confirmWill}</p>
      <ul class="will">
        {willHappen(s, approval).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p>
        <strong>{w.confirmOnce}</strong>
      </p>
      <button class="govuk-button" type="submit" data-prevent-double-click="true">
        {w.confirmButton}
      </button>
    </Press>
  );
};

/** Only what applies. An agreed order that is short of money is told apart from those established at once. */
function willHappen(s: Setting, approval: Approval): readonly string[] {
  const w = wordsOf(s.lang).approve;
  const count = (decision: "return" | "refuse") => approval.rows.filter((row) => row.decision === decision).length;
  const [now, later] = [agreed(approval).filter((row) => !isShort(row)), approval.rows.filter(isShort)];
  return [
    now.length > 0 ? w.willAgree(now.length, yuan(sumOf(now))) : "",
    later.length > 0 ? w.willWait(later.length, yuan(later.reduce((sum, row) => sum + row.missing, 0))) : "",
    count("return") > 0 ? w.willReturn(count("return")) : "",
    count("refuse") > 0 ? w.willRefuse(count("refuse")) : "",
  ].filter((line) => line !== "");
}
