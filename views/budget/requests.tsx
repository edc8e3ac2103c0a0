/** Money moves by two people: what one asked for, another enters or declines. */
import { acts } from "#model/acts.ts";
import type { MoneyRequest } from "#model/budget/book.ts";
import { available } from "#model/budget/entry.ts";
import type { LineRow } from "#model/lists.ts";
import { yuan } from "#model/money.ts";
import { Money } from "../money.tsx";
import { offered, Press } from "../press.tsx";
import { Table } from "../rows.tsx";
import type { Offer, Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly line: LineRow;
  readonly requests: readonly MoneyRequest[];
  readonly offers: readonly Offer[];
}

export const Requests = (props: Props) => {
  const asked = props.requests.find((one) => one.state === "asked");
  return (
    <>
      {asked && <Waiting {...props} asked={asked} />}
      <Past {...props} />
    </>
  );
};

const Waiting = (props: Props & { asked: MoneyRequest }) => {
  const { s, line, asked } = props;
  const { budget: w, common } = wordsOf(s.lang);
  const signs = { APPROPRIATE: 1, WITHDRAW: -1, TRANSFER: -1, CLOSE: 0 } as const;
  return (
    <section class="waits" aria-labelledby="request-heading">
      <h2 class="govuk-heading-m" id="request-heading">
        {w.request}
      </h2>
      <p class="waits__what">{w.requestOf[asked.kind](yuan(asked.amount))}</p>
      <p>
        {asked.document} · {common.day(asked.on)}
      </p>
      {asked.to !== null && <p>{w.transferTo(asked.to)}</p>}
      {asked.rest === null ? (
        <p>{w.thenAvailable(yuan(available(line.balance) + signs[asked.kind] * asked.amount))}</p>
      ) : (
        <p>{w.rests[asked.rest]}</p>
      )}
      <Deciding {...props} />
    </section>
  );
};

const Deciding = ({ s, line, offers, asked }: Props & { asked: MoneyRequest }) => {
  const w = wordsOf(s.lang).budget;
  const to = (act: "grant" | "deny") => `/budget/lines/${encodeURIComponent(line.line)}/${acts[act].noun}`;
  const [grant, deny] = [offered(offers, "grant"), offered(offers, "deny")];
  return (
    <>
      <p class="govuk-hint">{asked.askedBy === s.who?.id ? w.yours : w.requestNote}</p>
      <div class="buttons">
        {grant && (
          <Press s={s} n="grant" action={to("grant")}>
            <button class="govuk-button" type="submit" data-prevent-double-click="true">
              {w.grant}
            </button>
          </Press>
        )}
        {deny && (
          <Press s={s} n="deny" action={to("deny")}>
            <button class="govuk-button govuk-button--secondary" type="submit" data-prevent-double-click="true">
              {w.deny}
            </button>
          </Press>
        )}
      </div>
    </>
  );
};

const Past = ({ s, requests }: Props) => {
  const words = wordsOf(s.lang);
  const w = words.budget;
  const past = requests.filter((one) => one.state !== "asked");
  if (past.length === 0) return <></>;
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{w.past}</span>
      </summary>
      <Table
        id="requests"
        caption={w.past}
        hideCaption
        head={[{ label: w.date }, { label: w.what }, { label: w.document }, { label: w.amount, numeric: true }, { label: w.state }]}
        rows={past.map((one) => [
          words.common.day(one.on),
          choiceWord(words, "kind", one.kind),
          one.document,
          <Money fen={one.amount} />,
          w.requestStates[one.state],
        ])}
      />
    </details>
  );
};
