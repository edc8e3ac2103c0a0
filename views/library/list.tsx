/** The shop window (标准化项目库): what can be ordered, for how much, and one press to order the same. */
import { dayOf } from "#model/day.ts";
import { inForce, isOnOffer, isToRefresh, movedBy, openVersion, type Standard } from "#model/library/standard.ts";
import { yuan } from "#model/money.ts";
import { classOf, type Policy } from "#model/policy/policy.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { Tag } from "../records.tsx";
import { isStaff, type Offer, type Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface Row extends Standard {
  readonly areaName: string;
}
interface Props {
  readonly s: Setting;
  readonly rows: readonly Row[];
  readonly policy: Policy | undefined;
  readonly offers: readonly Offer[];
  /** The reader may place an order, or has not said who they are. */
  readonly proposes: boolean;
}

export const LibraryPage = ({ s, rows, policy, offers, proposes }: Props) => {
  const { library: w } = wordsOf(s.lang);
  return (
    <Page s={s} title={w.title} wide>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <OfferLinks s={s} offers={offers} />
      {rows.length === 0 ? (
        <p class="nothing">{w.none}</p>
      ) : (
        <ul class="cards cards--two">
          {rows.map((row) => (
            <Entry s={s} row={row} policy={policy} proposes={proposes} />
          ))}
        </ul>
      )}
      <p>
        <a class="govuk-link" href="/solicitations">
          {wordsOf(s.lang).solicitations.link}
        </a>
      </p>
      <p>
        <a class="govuk-link" href="/honours">
          {w.honoursLink}
        </a>
      </p>
      <p>
        <a class="govuk-link" href="/resources">
          {w.resourcesLink}
        </a>
      </p>
    </Page>
  );
};

const Entry = ({ s, row, policy, proposes }: Pick<Props, "s" | "policy" | "proposes"> & { row: Row }) => {
  const { library: w } = wordsOf(s.lang);
  const shown = inForce(row) ?? openVersion(row);
  if (!shown) return <></>;
  return (
    <li class="item">
      <h2 class="item__title">
        <a href={`/library/${row.id}`}>{shown.title}</a>
      </h2>
      <p class="item__line">
        <span>{w.range(yuan(shown.low), yuan(shown.high))}</span>{" "}
        <span>{(policy && classOf(policy, shown.class)?.label[s.lang]) ?? shown.class}</span> <span>{row.areaName}</span>
      </p>
      <p class="item__line">
        <span>{w.ordered(row.ordered)}</span> {s.who && movedBy(row) !== null && <Tag tone="waiting">{w.review}</Tag>}{" "}
        {isStaff(s) && policy && isToRefresh(row, policy, dayOf(s.now)) && (
          <Tag tone="asked">{wordsOf(s.lang).solicitations.refreshDue}</Tag>
        )}
      </p>
      {proposes && isOnOffer(row) && (
        <p class="item__line">
          <a class="govuk-button" href={`/proposals/new?standard=${row.id}`}>
            {w.orderSame}
            <span class="govuk-visually-hidden"> {shown.title}</span>
          </a>
        </p>
      )}
    </li>
  );
};
