/** The wishes of an area, for staff: how many there are of each, those that wait, and what can be done with them. */
import type { AreaRow } from "#model/lists.ts";
import { type Wish, type WishCounts, type WishState, waitingOf, wishStates } from "#model/propose/wish.ts";
import { type AtHand, AtHandFor } from "../library/resources.tsx";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { Table } from "../rows.tsx";
import type { Offer, Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface WishLine extends Wish {
  readonly areaName: string;
  readonly title: string | null;
  readonly personName: string | null;
  readonly photo: string | null;
}
interface WishesPageProps {
  readonly s: Setting;
  readonly area: AreaRow;
  readonly areas: readonly AreaRow[];
  readonly counts: readonly WishCounts[];
  readonly state: WishState;
  readonly rows: readonly WishLine[];
  /** The wish after which the next page goes on. */
  readonly next: string | null;
  readonly offers: readonly Offer[];
  /** What somebody has to give there. */
  readonly atHand: AtHand;
}

export const WishesPage = (props: WishesPageProps) => {
  const { s, area, counts, state, rows, next, offers } = props;
  const w = wordsOf(s.lang).wishes;
  const acting = offers.length > 0 && state === "waiting" && rows.length > 0;
  return (
    <Page s={s} title={w.title} wide>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <OfferLinks s={s} offers={offers} primary />
      <Counts s={s} counts={counts} />
      <section class="section" aria-labelledby="list">
        <h2 id="list">
          {w.list[state]} · {area.name}
        </h2>
        <Choice {...props} />
        {rows.length === 0 ? <p class="nothing">{w.none}</p> : acting ? <Chosen {...props} /> : <Lines {...props} choosing={false} />}
        {next && (
          <p>
            <a class="govuk-link" href={`/wishes?area=${area.code}&state=${state}&after=${next}`}>
              {wordsOf(s.lang).common.nextPage}
            </a>
          </p>
        )}
      </section>
    </Page>
  );
};

const Counts = ({ s, counts }: Pick<WishesPageProps, "s" | "counts">) => {
  const w = wordsOf(s.lang).wishes;
  if (counts.length === 0) return <p class="nothing">{w.noCounts}</p>;
  const sum = (of: (one: WishCounts) => number) => String(counts.reduce((total, one) => total + of(one), 0));
  const figures = [(c: WishCounts) => c.collected, (c: WishCounts) => c.attached, (c: WishCounts) => c.transferred, waitingOf];
  return (
    <Table
      id="counts"
      caption={w.counts}
      head={[
        { label: w.head.area },
        ...[w.head.collected, w.head.attached, w.head.transferred, w.head.waiting].map((label) => ({ label, numeric: true })),
      ]}
      rows={counts.map((one) => [
        <a class="govuk-link" href={`/wishes?area=${one.area}`}>
          {one.areaName}
        </a>,
        ...figures.map((of) => String(of(one))),
      ])}
      foot={[w.total, ...figures.map(sum)]}
    />
  );
};

const Choice = ({ s, area, areas, state }: WishesPageProps) => {
  const w = wordsOf(s.lang);
  return (
    <form class="filter" method="get" action="/wishes">
      <div class="govuk-form-group">
        <label class="govuk-label" for="area">
          {w.wishes.inArea}
        </label>
        <select class="govuk-select" id="area" name="area">
          {areas.map((one) => (
            <option value={one.code} selected={one.code === area.code}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <div class="govuk-form-group">
        <label class="govuk-label" for="state">
          {w.wishes.showLabel}
        </label>
        <select class="govuk-select" id="state" name="state">
          {wishStates.map((one) => (
            <option value={one} selected={one === state}>
              {w.wishes.show[one]}
            </option>
          ))}
        </select>
      </div>
      <button class="govuk-button govuk-button--secondary filter__press" type="submit">
        {w.common.filter}
      </button>
    </form>
  );
};

/** Only ids are sent with the choice; nothing a resident said stands in an address. */
const Chosen = (props: WishesPageProps) => {
  const { s, area } = props;
  const w = wordsOf(s.lang).wishes;
  return (
    <form method="get" action="/wishes/attachments/new">
      <input type="hidden" name="area" value={area.code} />
      <p>{w.chooseFirst}</p>
      <Lines {...props} choosing />
      <p class="buttons">
        <button class="govuk-button" type="submit" formaction="/wishes/gatherings/new">
          {w.gather}
        </button>{" "}
        <button class="govuk-button govuk-button--secondary" type="submit">
          {w.attach}
        </button>
      </p>
    </form>
  );
};

const Lines = ({ s, rows, state, atHand, choosing }: WishesPageProps & { readonly choosing: boolean }) => (
  <ul class="wishes" aria-label={wordsOf(s.lang).wishes.choose}>
    {rows.map((row) => (
      <li class="wish">
        {choosing ? (
          <div class="govuk-checkboxes__item">
            <input class="govuk-checkboxes__input" type="checkbox" id={`w-${row.id}`} name="wishes" value={row.id} />
            <label class="govuk-label govuk-checkboxes__label words" for={`w-${row.id}`}>
              {row.text}
            </label>
          </div>
        ) : (
          <p class="words">{row.text}</p>
        )}
        <p class="item__line">
          {row.place && <span>{row.place}</span>} <span>{row.areaName}</span> <Heard s={s} row={row} />{" "}
          {row.personName && <span>{wordsOf(s.lang).wishes.of(row.personName)}</span>}{" "}
          {row.photo && (
            <a class="govuk-link" href={`/files/${row.photo}`}>
              {wordsOf(s.lang).wishes.photoOf}
            </a>
          )}{" "}
          {row.project && (
            <span>
              {wordsOf(s.lang).wishes.under}{" "}
              <a class="govuk-link" href={`/projects/${row.project}`}>
                {row.title}
              </a>
            </span>
          )}
        </p>
        {state === "waiting" && <AtHandFor s={s} wish={row} atHand={atHand} />}
      </li>
    ))}
  </ul>
);

const Heard = ({ s, row }: { readonly s: Setting; readonly row: Wish }) => {
  const w = wordsOf(s.lang);
  return <span>{w.wishes.line(choiceWord(w, "channel", row.channel), row.happened)}</span>;
};
